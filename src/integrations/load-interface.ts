/** The words of the interface for what runs outside of Vite, and whether a translation is whole. */
import { pathToFileURL } from 'node:url';
import * as english from '#interface';

/** What every file of `src/interface` exports. */
export type Interface = typeof english;

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const nameKind = (value: unknown): string =>
  value === undefined ? 'nothing' : isGroup(value) ? 'a group' : `a ${typeof value}`;

/**
 * @param words exports of a translation
 * @param model exports of the file that it translates
 * @returns what is missing, too many, or of another kind, by its path: `searchPanelWords.none: a function is wanted, it is a string`
 */
export function listInterfaceFaults(words: unknown, model: unknown, path = ''): string[] {
  if (isGroup(words) && isGroup(model))
    return [...new Set([...Object.keys(model), ...Object.keys(words)])].flatMap((key) =>
      listInterfaceFaults(words[key], model[key], path === '' ? key : `${path}.${key}`),
    );
  const [wanted, found] = [nameKind(model), nameKind(words)];
  if (wanted !== found) return [`${path}: ${wanted} is wanted, it is ${found}`];
  return words === '' && model !== '' ? [`${path}: it is empty`] : [];
}

/**
 * @param file path of a file of `src/interface`
 * @throws where a translation does not say all that English says, with a line for each fault
 */
export async function loadInterface(file: string): Promise<Interface> {
  const words = (await import(pathToFileURL(file).href)) as Interface;
  const faults = listInterfaceFaults(words, english);
  if (faults.length > 0)
    throw new Error(`${file} does not say what English says:\n${faults.join('\n')}`);
  return words;
}
