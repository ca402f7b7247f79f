/** The arguments of `npm run new` → the kind that decides which options there are. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { NEW_KINDS, type NewKindName } from './new-entry.ts';

export const NEW_KIND_NAMES = Object.keys(NEW_KINDS) as NewKindName[];

/** The options that the fields of a kind are given by. */
export const toOptions = (
  kind: NewKindName,
): Record<string, { type: 'string'; multiple: boolean }> =>
  Object.fromEntries(
    NEW_KINDS[kind].fields.map(({ flag, isList }) => [
      flag,
      { type: 'string', multiple: isList ?? false },
    ]),
  );

/**
 * @param options those that every kind has
 * @returns the first free argument that is a kind, wherever it stands; the value of an option is none
 */
export function findKind(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): NewKindName | undefined {
  const all = Object.assign({}, options, ...NEW_KIND_NAMES.map(toOptions)) as typeof options;
  // What is wrong with the arguments is told when they are read with the options of the kind.
  const { positionals } = parseArgs({
    args: [...args],
    options: all,
    allowPositionals: true,
    strict: false,
  });
  return positionals.flatMap((word) => NEW_KIND_NAMES.filter((kind) => kind === word))[0];
}
