/** A paragraph → its sentences. A point after a title or an initial ends none. */

export interface Sentence {
  text: string;
  /** Offset in the paragraph. */
  start: number;
}

const NO_END =
  /(?:^|[\s("“‘])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Gen|Col|Capt|Lt|Sgt|Rev|Hon|Sen|Rep|Gov|Jr|Sr|No|Nos|Fig|vs|etc|approx|ca|Inc|Ltd|Co|Corp|e\.g|i\.e|U\.S|U\.N|U\.K|a\.m|p\.m)\.\s*$/u;
/** A quotation goes on in its words of attribution. */
const GOES_ON = /^\s*\p{Ll}/u;

/** @param language BCP 47 */
export function splitSentences(text: string, language = 'en'): Sentence[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const sentences: Sentence[] = [];
  for (const { segment, index } of segments) {
    const last = sentences.at(-1);
    if (last && (NO_END.test(last.text) || GOES_ON.test(segment))) last.text += segment;
    else sentences.push({ text: segment, start: index });
  }
  return sentences
    .map(({ text: words, start }) => ({ text: words.trimEnd(), start }))
    .filter((sentence) => sentence.text.trim() !== '');
}
