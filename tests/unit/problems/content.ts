import { readFiles, type ContentFile } from '../../../src/corpus/read-files.ts';
import { parseGraph } from '../../../src/graph/load-graph.ts';
import type { Graph } from '../../../src/graph/model.ts';
import { isBlocking, type Problem } from '../../../src/problems/problem.ts';

export const FIXTURES = 'tests/fixtures/problems';

/** A small content without fault. */
export const BASE = readFiles(`${FIXTURES}/base`);

/** The base with files put in or put in place of others; a file that is undefined is taken out. */
export function overlay(files: Record<string, string | ContentFile | undefined>): ContentFile[] {
  const merged = new Map<string, ContentFile | undefined>(BASE.map((file) => [file.path, file]));
  for (const [path, file] of Object.entries(files)) {
    merged.set(path, typeof file === 'string' ? { path, text: file } : file);
  }
  return [...merged.values()]
    .filter((file) => file !== undefined)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A file of the base with one passage replaced. @throws where the passage is not in it exactly once */
export function edit(path: string, from: string, to: string): Record<string, string> {
  const text = BASE.find((file) => file.path === path)?.text ?? '';
  if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${path}`);
  return { [path]: text.replace(from, () => to) };
}

/** What the build would say of these files, kept in a folder called `content`. */
export function load(files: readonly ContentFile[]): { graph?: Graph; problems: Problem[] } {
  return parseGraph(files, { root: 'content', figures: { Beam: ['colour'] } });
}

/** The graph of files without errors. */
export function loadValid(files: readonly ContentFile[]): Graph {
  const { graph, problems } = load(files);
  if (!graph || isBlocking(problems))
    throw new Error(`the files have problems: ${JSON.stringify(problems)}`);
  return graph;
}
