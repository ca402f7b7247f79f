/** Words of another language in Latin letters: the editors list them, since no script tells them from the page's own. */

/** An apostrophe as it is typed, set or escaped in HTML. */
const APOSTROPHE = String.raw`(?:['’‘ʼ]|&#39;|&#x27;|&apos;|&rsquo;)`;
const SPACE = String.raw`(?:\s|&nbsp;|&#160;|&#xA0;)+`;
const LETTER = String.raw`[\p{L}\p{M}]`;
/** Nothing before that makes it the end of a longer word, of an address or of a character reference. */
const START = String.raw`(?<![\p{L}\p{M}\p{N}_&@])(?<!${LETTER}${APOSTROPHE})(?<![\p{L}\p{N}]\.)`;
/** Nothing after that goes on with it; a possessive stays outside. */
const END = String.raw`(?![\p{L}\p{M}\p{N}_@])(?!${APOSTROPHE}(?!s(?!${LETTER}))${LETTER})(?!\.${LETTER})`;
const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>"]+`;

/** One form for spellings that differ in composition, spacing or kind of apostrophe only. */
export const normaliseWord = (word: string): string =>
  word.normalize('NFC').replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();

const escape = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

const toPattern = (word: string): string =>
  normaliseWord(word)
    .split(/([' ])/u)
    .map((part) => (part === "'" ? APOSTROPHE : part === ' ' ? SPACE : escape(part)))
    .join('');

/**
 * Finds words of a list. Where two begin at one place, the longer is found.
 *
 * @param words as editors write them, in Latin letters
 * @returns a global pattern that takes web addresses too, so that no word inside one is found, and names the
 *   words that it finds `word`; undefined for an empty list
 */
export function compileWords(words: readonly string[]): RegExp | undefined {
  if (words.length === 0) return undefined;
  const patterns = [...words].sort((a, b) => b.length - a.length).map(toPattern);
  return new RegExp(`${ADDRESS}|${START}(?<word>${patterns.join('|')})${END}`, 'gu');
}

export interface Part {
  text: string;
  /** True for a word of the list. */
  isWord: boolean;
}

/**
 * @param text plain, or as HTML has it between two tags
 * @param pattern of `compileWords`
 * @returns the whole text in parts, in its order; none is empty
 */
export function splitWords(text: string, pattern: RegExp | undefined): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const match of pattern ? text.matchAll(pattern) : []) {
    if (match.groups?.word === undefined) continue;
    if (match.index > done) parts.push({ text: text.slice(done, match.index), isWord: false });
    parts.push({ text: match[0], isWord: true });
    done = match.index + match[0].length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isWord: false });
  return parts;
}

/**
 * The tag of a language in Latin letters: `ko` gives `ko-Latn`, `ja-JP` gives `ja-Latn-JP`.
 *
 * @param language well-formed BCP 47 tag
 * @returns a tag with the script subtag of RFC 5646, section 2.2.3; undefined for a language that is written in
 *   Latin letters anyway, which has no romanisation (its registry entry suppresses the script, section 3.1.9)
 */
export function toRomanisedTag(language: string): string | undefined {
  const locale = new Intl.Locale(language);
  if (locale.maximize().script === 'Latn') return undefined;
  return new Intl.Locale(language, { script: 'Latn' }).toString();
}

// cspell:ignore aeiouyŏŭ āēīōū āēīōūǎěǐǒǔǖǘǚǜ
/**
 * Letters that only a romanisation has, by language: McCune–Reischauer's breves and aspirates, Hepburn's macrons, the
 * tones of Pinyin that no other spelling shares.
 */
const TYPICAL: Record<string, RegExp> = {
  ja: /[āēīōū]/iu,
  ko: /[ŏŭ]|(?:ch|[kpt])['’‘ʼ](?=[aeiouyŏŭ])/iu,
  zh: /[āēīōūǎěǐǒǔǖǘǚǜ]/iu,
};
const WORD = /[\p{L}\p{M}]+(?:['’‘ʼ-][\p{L}\p{M}]+)*/gu;

/**
 * The first word whose letters show that it is romanised, and that is not of the list.
 *
 * @param text plain
 * @param language BCP 47 tag of the language that may be romanised in it
 * @param pattern of `compileWords`
 */
export function findRomanisedWord(
  text: string,
  language: string,
  pattern: RegExp | undefined,
): string | undefined {
  const typical = TYPICAL[new Intl.Locale(language).language];
  const composed = text.normalize('NFC');
  // Most texts have none, and this is quickly seen.
  if (!typical?.test(composed)) return undefined;
  for (const { text: part, isWord } of splitWords(composed, pattern)) {
    const word = isWord ? undefined : part.match(WORD)?.find((found) => typical.test(found));
    if (word !== undefined) return word;
  }
  return undefined;
}
