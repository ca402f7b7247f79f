/** A digest says what stands where; it does not stand in for its source. */
import { UNWRITTEN } from '../../corpus/drafts.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

/** The most words of one item. */
const MOST_WORDS = 20;
/** The largest part of the words of a source that all items have together. */
const MOST_SHARE = 0.3;

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

const SHARE = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

export function checkDigests({ corpus }: Graph): Problem[] {
  return corpus.sources.flatMap(({ id, data, placeOf }): Problem[] => {
    const counts = data.digest.map(({ says }) => (says === UNWRITTEN ? 0 : countWords(says)));
    const long = counts.flatMap((count, index): Problem[] => {
      if (count <= MOST_WORDS) return [];
      const message = `the digest item for ${data.digest[index]?.at} of ${id} has ${count} words of at most ${MOST_WORDS}`;
      return [{ code: 'long-digest', message, ...placeOf(['digest', index, 'says']) }];
    });
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (data.words === undefined || total <= data.words * MOST_SHARE) return long;
    const message = `the digest of ${id} has ${total} words, ${SHARE.format(total / data.words)} of the ${data.words} of its source: ${Math.floor(data.words * MOST_SHARE)} are the most`;
    return [...long, { code: 'long-digest', message, ...placeOf(['digest']) }];
  });
}
