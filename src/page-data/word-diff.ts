/** How two texts differ, word by word. */
import { diffWordsWithSpace } from 'diff';

export interface WordRun {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * Where hardly anything is the same, the earlier text stands whole before the later one: shreds of both could not be
 * read.
 *
 * @param language BCP 47 tag; words are cut by its rules (Unicode Standard Annex 29)
 */
export function diffWords(was: string, now: string, language: string): WordRun[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const runs = diffWordsWithSpace(was, now, { intlSegmenter }).map(
    ({ value, added, removed }): WordRun => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  );
  const same = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  if (same * 3 >= Math.max(was.length, now.length)) return runs;
  return [
    { kind: 'removed' as const, text: was },
    { kind: 'added' as const, text: now },
  ].filter(({ text }) => text !== '');
}
