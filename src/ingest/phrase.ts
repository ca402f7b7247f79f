/** Phrases by which lines around an article are known. */

/** What a phrase opens: lines after it may belong to it. */
export type Run = 'headlines' | 'comments' | 'biography' | 'highlights';

export interface Phrase {
  reason: string;
  pattern: RegExp;
  /** A longer block is text. */
  maxWords: number;
  opens?: Run;
}

/** @param maxWords a block with more words is text */
export const phrase = (reason: string, pattern: RegExp, maxWords = 14, opens?: Run): Phrase => ({
  reason,
  pattern,
  maxWords,
  ...(opens && { opens }),
});
