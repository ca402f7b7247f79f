/** What the commands that work on entries have in common. */
import { openContent, type Content } from '../src/editing/content.ts';
import { ENTRY_KINDS, KIND_NAMES, listEntries, type EntryKind } from '../src/editing/entries.ts';
import type { Graph } from '../src/graph/model.ts';
import { formatProblems } from '../src/problems/report.ts';
import { suggest } from '../src/problems/suggest.ts';
import { UsageError } from './command-line.ts';

export const CONTENT_HELP = '  --content <folder>  the content              (default: content)';

/** @throws UsageError where there is no such kind */
export function readKind(value: string | undefined): EntryKind | undefined {
  const kind = ENTRY_KINDS.find((known) => known === value);
  if (value !== undefined && kind === undefined)
    throw new UsageError(
      `There is no kind "${value}": it is one of ${ENTRY_KINDS.join(', ')}.${suggest(value, ENTRY_KINDS)}`,
    );
  return kind;
}

/** Reads a content; ends the process with 1 where it has no graph. */
export function openGraph(folder: string): Content & { graph: Graph } {
  const content = openContent(folder);
  if (!content.graph) {
    console.error(formatProblems(content.problems));
    process.exit(1);
  }
  return { ...content, graph: content.graph };
}

/** What is said of an id that nothing has. */
export function describeUnknown(graph: Graph, id: string, kind: EntryKind | undefined): string {
  if (graph.corpus.faulty.has(id))
    return `"${id}" has faults for which it is left out: npm run check lists them.`;
  const known = listEntries(graph).filter((entry) => kind === undefined || entry.kind === kind);
  const what = kind === undefined ? 'nothing with the id' : `no ${KIND_NAMES[kind]}`;
  return `There is ${what} "${id}".${suggest(
    id,
    known.map((entry) => entry.id),
  )}`;
}
