/** What else was published when a source was. */
import type { SourceEntry } from '../corpus/corpus.ts';
import type { Graph } from '../graph/model.ts';
import { toTimeSpan } from '../graph/time-span.ts';
import { toSourceLine, type SourceLine } from './source.ts';

/** As many stand before it and after it. */
const ON_EACH_SIDE = 2;

/** Sources with a date of publication, oldest first, and those without, by id. */
function sortByTime(sources: readonly SourceEntry[]): SourceEntry[][] {
  const timed = sources.map((source) => {
    const { issued } = source.data;
    return { source, at: issued === undefined ? undefined : toTimeSpan(issued).from };
  });
  const sorted = timed.toSorted(
    (a, b) => (a.at ?? 0) - (b.at ?? 0) || a.source.id.localeCompare(b.source.id, 'en'),
  );
  return [true, false].map((isDated) =>
    sorted.flatMap(({ source, at }) => ((at !== undefined) === isDated ? [source] : [])),
  );
}

/** Sorted once for all sources of a graph. */
const sortedOf = new WeakMap<Graph, SourceEntry[][]>();

/**
 * The nearest sources before and after one in the order of publication, oldest first; at an end of the record
 * more of the other side. Of one without a date, its neighbours among those without.
 */
export function listNearInTime(graph: Graph, { id }: SourceEntry): SourceLine[] {
  const sorted = sortedOf.get(graph) ?? sortByTime(graph.corpus.sources);
  sortedOf.set(graph, sorted);
  for (const alike of sorted) {
    const place = alike.findIndex((source) => source.id === id);
    if (place < 0) continue;
    const last = Math.max(0, alike.length - 1 - 2 * ON_EACH_SIDE);
    const first = Math.min(Math.max(0, place - ON_EACH_SIDE), last);
    return alike
      .slice(first, first + 2 * ON_EACH_SIDE + 1)
      .filter((source) => source.id !== id)
      .map((source) => toSourceLine(graph, source));
  }
  return [];
}
