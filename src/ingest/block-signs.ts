/** What the shape of a block tells, whatever its words: a paragraph, a headline, a sign of a comment. */
import { listWords, type Block } from './article.ts';
import { getBoilerplate } from './boilerplate.ts';
import type { Phrase } from './phrase.ts';

const SENTENCE_END = /[.?!…。！？][\p{Pe}\p{Pf}"'”’)\]]*$/u;
/** A sentence end inside a text, with the beginning of the next sentence. */
const SENTENCE_BREAK = /[.?!…。！？][\p{Pe}\p{Pf}"'”’)]*\s+[\p{Pi}\p{Ps}"'“‘(]*[\p{Lu}\p{Lo}]/u;

export const countWords = (text: string): number => listWords(text).length;
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text);

/** True for what can only be running text: two sentences, one long one, or many words. */
export function isProse({ text, kind }: Block): boolean {
  if (kind === 'heading' || kind === 'caption') return false;
  const words = countWords(text);
  if (words >= 30 || (words >= 8 && SENTENCE_BREAK.test(text))) return true;
  // Scripts without spaces have few words by that count.
  // A question of one sentence may be a headline.
  return (
    /[.…。！？][\p{Pe}\p{Pf}"'”’)\]]*$/u.test(text) &&
    (words >= 9 || (/[\p{Lo}]/u.test(text) && text.length >= 25))
  );
}

/** True for what may be the title of something: short, without the end of a sentence. */
export const isTitleLike = ({ text }: Block): boolean => {
  const words = countWords(text);
  return words > 0 && words <= 18 && text.length <= 140 && !/[.。:;,]$/u.test(text);
};

/** What stands on buttons and labels, which no full stop ends. */
const WITHOUT_STOP: ReadonlySet<string> = new Set(['navigation', 'pager', 'byline', 'player']);

/** The phrase of boilerplate that a block is. */
export const findPhrase = ({ text }: Block, language: string | undefined): Phrase | undefined => {
  const words = countWords(text);
  return getBoilerplate(language).phrases.find(
    ({ reason, pattern, maxWords }) =>
      words <= maxWords &&
      pattern.test(text) &&
      !(WITHOUT_STOP.has(reason) && /[\p{Ll}\d)][.?!]$/u.test(text) && words > 2),
  );
};

/** True for a line of words that stand on buttons and in menus, and for the trail of a page. */
export function isMenu({ text, kind }: Block, language: string | undefined): boolean {
  const words = listWords(text.toLowerCase());
  const { buttons } = getBoilerplate(language);
  if (kind === 'heading' && words.length > 1) return false;
  if (words.length > 0 && words.length <= 30 && words.every((word) => buttons.has(word)))
    return !endsSentence(text);
  // A menu in capitals has words of its own among those of all menus.
  const known = words.filter((word) => buttons.has(word)).length;
  if (words.length <= 8 && known * 2 >= words.length && known > 1 && text === text.toUpperCase())
    return !endsSentence(text);
  if (kind === 'item') return false;
  const steps = text.split(/\s+[|>»›/·•]\s+|\s*[>»›|]\s*/u).filter(Boolean);
  return (
    steps.length >= 3 &&
    !endsSentence(text) &&
    steps.every((step) => countWords(step) <= 4) &&
    steps.slice(0, -1).some((step) => countWords(step) <= 2)
  );
}

/** True for what stands at the head or foot of a comment. */
export const isCommentSign = ({ text }: Block, language: string | undefined): boolean =>
  countWords(text) <= 14 && getBoilerplate(language).commentSigns.test(text);

/** One form for texts that differ in case, marks and spaces only. */
export const toKey = (text: string): string => listWords(text.toLowerCase()).join(' ');
