/** Standings as readers meet them: a shape, a word, and what the word means. */
import { originCounts, standingWords } from '#interface';
import type { Assessment, Standing } from '../graph/standing.ts';

export type { Standing } from '../graph/standing.ts';

export const STANDING_WORDS: Record<Standing, { word: string; meaning: string }> = standingWords;

/** "2 independent origins in support", "1 origin in support, 1 origin against". */
export function formatRoots({ supporting, disputing, standing }: Assessment): string {
  return standing === 'disputed' || disputing > 0
    ? originCounts.onBothSides(supporting, disputing)
    : originCounts.inSupport(supporting);
}
