/** Standings as readers meet them: a shape, a word, and what the word means. */
import type { Assessment, Standing } from '../graph/standing.ts';

export type { Standing } from '../graph/standing.ts';

export const STANDING_WORDS: Record<Standing, { word: string; meaning: string }> = {
  corroborated: {
    word: 'corroborated',
    meaning: 'at least two pieces of evidence have known origins, and none of these in common',
  },
  'single-source': {
    word: 'single source',
    meaning: 'all known reports go back to one origin, or the origin is not known',
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

/** "2 independent origins", "no known origin". */
export const formatOrigins = (count: number): string =>
  count === 0 ? 'no known origin' : count === 1 ? '1 origin' : `${count} independent origins`;

/** "2 independent origins in support", "1 origin in support, 1 origin against". */
export function formatRoots({ supporting, disputing, standing }: Assessment): string {
  const isDisputed = standing === 'disputed' || disputing > 0;
  return `${formatOrigins(supporting)} in support${isDisputed ? `, ${formatOrigins(disputing)} against` : ''}`;
}
