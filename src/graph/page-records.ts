/** What is on record of each page: its dates, how its words changed, what was corrected on it. */
import type { CorrectionEntry, Corpus, HistoryEntry } from '../corpus/corpus.ts';
import type { DatedPage } from '../corpus/dates-file.ts';
import { followMoves, splitFragment, type Moves } from './moves.ts';

export interface PlacedCorrection {
  entry: CorrectionEntry;
  /** Where it stands now; undefined where that was withdrawn. */
  address: string | undefined;
}

/** Each by the address of the page without the base: `/chapters/x/`. */
export interface PageRecords {
  dates: ReadonlyMap<string, DatedPage>;
  /** The oldest first. */
  history: ReadonlyMap<string, HistoryEntry[]>;
  /** In the order of the file; under an empty address those of what was withdrawn. */
  corrections: ReadonlyMap<string, PlacedCorrection[]>;
}

export function buildPageRecords(
  { dates, history, corrections }: Corpus,
  moves: Moves,
): PageRecords {
  const placed = corrections.map((entry): PlacedCorrection => {
    const end = followMoves(entry.data.at, moves);
    return { entry, address: 'to' in end ? end.to : undefined };
  });
  return {
    dates: new Map(dates?.map((row) => [row.page, row])),
    history: Map.groupBy(history, ({ page }) => page),
    corrections: Map.groupBy(placed, ({ address = '' }) => splitFragment(address).page),
  };
}
