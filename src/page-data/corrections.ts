/** What was wrong in published pages, as readers see it. */
import type { CorrectionEntry } from '../corpus/corpus.ts';
import type { Graph } from '../graph/model.ts';
import { followMoves, splitFragment, toMoves } from '../graph/moves.ts';
import type { Link } from './claim.ts';
import { formatDate } from './format-date.ts';
import { toPlaceLink } from './gone.ts';

/** One thing that changed. */
interface Difference {
  /** What it was: "date"; undefined for the words. */
  name: string | undefined;
  was: string;
  now: string;
}

export interface CorrectionLine {
  id: string;
  /** Address of its entry on the page of corrections. */
  href: string;
  date: { iso: string; words: string };
  year: string;
  /** Where it stands; undefined where the page or place was withdrawn since. */
  place: Link | undefined;
  differences: Difference[];
  reason: string;
}

const formatValue = (value: number | number[] | null): string =>
  value === null ? 'none' : [value].flat().join(' to ');

function listDifferences({ was, now, asOf, kind, value }: CorrectionEntry['data']): Difference[] {
  const toDifference = (name: string, [from, to]: readonly [string, string]): Difference => ({
    name,
    was: from,
    now: to,
  });
  return [
    ...(was !== undefined && now !== undefined ? [{ name: undefined, was, now }] : []),
    ...(asOf ? [toDifference('date', [formatDate(asOf[0]), formatDate(asOf[1])])] : []),
    ...(kind ? [toDifference('kind', kind)] : []),
    ...(value ? [toDifference('value', [formatValue(value[0]), formatValue(value[1])])] : []),
  ];
}

/** The newest first. */
export function listCorrections(graph: Graph): CorrectionLine[] {
  const moves = toMoves(graph.corpus, graph.places);
  return graph.corpus.corrections
    .map(({ id, data }): CorrectionLine => {
      const end = followMoves(data.at, moves);
      return {
        id,
        href: `${graph.paths.corrections}#${id}`,
        date: { iso: data.date, words: formatDate(data.date) },
        year: data.date.slice(0, 4),
        place: 'to' in end ? toPlaceLink(graph, end.to) : undefined,
        differences: listDifferences(data),
        reason: data.reason,
      };
    })
    .toReversed()
    .sort((a, b) => (a.date.iso < b.date.iso ? 1 : a.date.iso > b.date.iso ? -1 : 0));
}

/**
 * What was corrected on a page, the newest first.
 *
 * @param pathname path of the page, base included
 */
export function findCorrections(graph: Graph, pathname: string): CorrectionLine[] {
  if (graph.corpus.corrections.length === 0) return [];
  return listCorrections(graph).filter(
    ({ place }) => place !== undefined && splitFragment(place.href).page === pathname,
  );
}
