/** What was wrong in published pages, as readers see it. */
import { claimKinds, correctionWords, fromTo } from '#interface';
import type { CorrectionEntry } from '../corpus/corpus.ts';
import type { Graph } from '../graph/model.ts';
import type { PlacedCorrection } from '../graph/page-records.ts';
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

function formatValue(value: number | readonly [number, number] | null): string {
  if (value === null) return correctionWords.noValue;
  return typeof value === 'number' ? String(value) : fromTo(String(value[0]), String(value[1]));
}

function listDifferences({ was, now, asOf, kind, value }: CorrectionEntry['data']): Difference[] {
  const toDifference = (name: string, [from, to]: readonly [string, string]): Difference => ({
    name,
    was: from,
    now: to,
  });
  return [
    ...(was !== undefined && now !== undefined ? [{ name: undefined, was, now }] : []),
    ...(asOf
      ? [toDifference(correctionWords.date, [formatDate(asOf[0]), formatDate(asOf[1])])]
      : []),
    ...(kind
      ? [toDifference(correctionWords.kind, [claimKinds[kind[0]], claimKinds[kind[1]]])]
      : []),
    ...(value
      ? [toDifference(correctionWords.value, [formatValue(value[0]), formatValue(value[1])])]
      : []),
  ];
}

const toLine =
  (graph: Graph) =>
  ({ entry, address }: PlacedCorrection): CorrectionLine => {
    const { id, data } = entry;
    return {
      id,
      href: `${graph.paths.corrections}#${id}`,
      date: { iso: data.date, words: formatDate(data.date) },
      year: data.date.slice(0, 4),
      place: address === undefined ? undefined : toPlaceLink(graph, address),
      differences: listDifferences(data),
      reason: data.reason,
    };
  };

/** The newest first. */
const sortLines = (lines: readonly CorrectionLine[]): CorrectionLine[] =>
  lines
    .toReversed()
    .sort((a, b) => (a.date.iso < b.date.iso ? 1 : a.date.iso > b.date.iso ? -1 : 0));

export const listCorrections = (graph: Graph): CorrectionLine[] =>
  sortLines([...graph.records.corrections.values()].flat().map(toLine(graph)));

/**
 * What was corrected on a page.
 *
 * @param pathname path of the page, base included
 */
export function findCorrections(graph: Graph, pathname: string): CorrectionLine[] {
  const page = `/${pathname.slice(graph.paths.base.length)}`;
  return sortLines((graph.records.corrections.get(page) ?? []).map(toLine(graph)));
}
