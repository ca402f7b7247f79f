/** Standings as readers meet them: a shape, a word, and what the word means. */
import type { Assessment, Standing } from '../graph/standing.ts';

export type { Standing } from '../graph/standing.ts';

export const STANDING_WORDS: Record<Standing, { word: string; meaning: string }> = {
  corroborated: {
    word: 'corroborated',
    meaning: 'at least two pieces of evidence with no known origin in common',
  },
  'single-source': {
    word: 'single source',
    meaning: 'however many report it, only one root is known, or none',
  },
  disputed: { word: 'disputed', meaning: 'at least one piece of evidence speaks against it' },
  corrected: {
    word: 'corrected',
    meaning: 'shown to be wrong, or withdrawn; another claim says what holds',
  },
  attributed: {
    word: 'attributed',
    meaning: 'an opinion or a forecast: somebody’s, and shown as such',
  },
};

const roots = (count: number): string =>
  count === 0 ? 'no known root' : count === 1 ? '1 root' : `${count} independent roots`;

/** "2 independent roots for", "1 root for, 1 root against". */
export function formatRoots({ supporting, disputing, standing }: Assessment): string {
  const isDisputed = standing === 'disputed' || disputing > 0;
  return `${roots(supporting)} for${isDisputed ? `, ${roots(disputing)} against` : ''}`;
}
