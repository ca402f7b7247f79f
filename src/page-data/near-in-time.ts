/** What else was published when a source was. */
import type { SourceEntry } from '../corpus/corpus.ts';
import type { Graph } from '../graph/model.ts';
import { toTimeSpan } from '../graph/time-span.ts';
import { toSourceLine, type SourceLine } from './source.ts';

/** As many stand before it and after it. */
const ON_EACH_SIDE = 2;

/**
 * The nearest sources before and after one in the order of publication, oldest first; at an end of the record
 * more of the other side. Of one without a date, its neighbours among those without.
 */
export function listNearInTime(graph: Graph, entry: SourceEntry): SourceLine[] {
  const isDated = ({ data }: SourceEntry): boolean => data.issued !== undefined;
  const alike = graph.corpus.sources
    .filter((source) => isDated(source) === isDated(entry))
    .map((source) => ({ source, at: source.data.issued ? toTimeSpan(source.data.issued).from : 0 }))
    .sort((a, b) => a.at - b.at || a.source.id.localeCompare(b.source.id, 'en'));
  const place = alike.findIndex(({ source }) => source.id === entry.id);
  const last = Math.max(0, alike.length - 1 - 2 * ON_EACH_SIDE);
  const first = Math.min(Math.max(0, place - ON_EACH_SIDE), last);
  return alike
    .slice(first, first + 2 * ON_EACH_SIDE + 1)
    .filter(({ source }) => source.id !== entry.id)
    .map(({ source }) => toSourceLine(graph, source));
}
