// cspell:ignore Kita Kore todais atodai tōdai tōsen dai lú nǎr hal’ŏ Sŏngsan jŏn Yŏng t'oe t’oe
import { describe, expect, it } from 'vitest';
import {
  compileWords,
  findRomanisedWord,
  splitWords,
  toRomanisedTag,
} from '../../../src/languages/romanised-words.ts';
import { fc, textOf } from '../../properties.ts';

const mark = (text: string, ...words: string[]): string =>
  splitWords(text, compileWords(words))
    .map((part) => (part.isWord ? `[${part.text}]` : part.text))
    .join('');

describe('words of a list', () => {
  it.each<[name: string, text: string, words: string[], marked: string]>([
    ['as a whole', 'The todai stood', ['todai'], 'The [todai] stood'],
    ['at both ends of the text', 'todai', ['todai'], '[todai]'],
    ['each time', 'todai, todai', ['todai'], '[todai], [todai]'],
    ['without the possessive', 'the todai’s lamp', ['todai'], 'the [todai]’s lamp'],
    ['without a possessive that is escaped', 'todai&#39;s', ['todai'], '[todai]&#39;s'],
    ['beside a hyphen', 'todai-like, old-todai', ['todai'], '[todai]-like, old-[todai]'],
    ['in quotation marks', '‘todai’ “todai”', ['todai'], '‘[todai]’ “[todai]”'],
    ['the longest', 'Kita Todai', ['Todai', 'Kita', 'Kita Todai'], '[Kita Todai]'],
    ['the shorter where the longer ends otherwise', 'Kita T', ['Kita', 'Kita Todai'], '[Kita] T'],
    ['across a line break', 'Kita\n  Todai', ['Kita Todai'], '[Kita\n  Todai]'],
    ['across a space that does not break', 'Kita\u00A0Todai', ['Kita Todai'], '[Kita\u00A0Todai]'],
    ['with a space that is escaped', 'Kita&nbsp;Todai', ['Kita Todai'], '[Kita&nbsp;Todai]'],
    ['with another apostrophe', "t'oe t’oe t&#39;oe", ['t’oe'], "[t'oe] [t’oe] [t&#39;oe]"],
    ['at the end of a sentence', 'The todai.', ['todai'], 'The [todai].'],
    ['before a letter that is escaped', 'todai&amp;more', ['todai'], '[todai]&amp;more'],
  ])('are found: %s', (_, text, words, marked) => {
    expect(mark(text, ...words)).toBe(marked);
  });

  it.each<[name: string, text: string, ...words: string[]]>([
    ['in a longer word', 'todais, atodai', 'todai'],
    ['before digits', 'todai2', 'todai'],
    ['in another case', 'Todai TODAI', 'todai'],
    ['before a sign that joins the letter before it', 'todai\u0304', 'todai'],
    ['after an apostrophe within a word', "k'todai k’todai k&#39;todai", 'todai'],
    ['before an apostrophe within a word', 'todai’ŏ', 'todai'],
    ['in a web address', 'https://light.example/todai www.todai.example', 'todai'],
    ['in the name of a host', 'todai.example, log.todai', 'todai'],
    ['in an address of mail', 'todai@light.example, light@todai', 'todai'],
    ['in a character reference', 'x &amp; y', 'amp'],
    ['of an empty list', 'todai'],
  ])('are not found %s', (_, text, ...words) => {
    expect(mark(text, ...words)).toBe(text);
  });

  const WORDS = ['Kita', 'Kita Todai', 'todai', "t'oe", 'hal’ŏ', 'Ki-ta'];
  const PIECES = [...WORDS, ' ', '’', "'", 's', '-', '&#39;', '&nbsp;', '.', 'a', 'ŏ', '\u0304'];

  it('leave the whole text in its order, without an empty part', () => {
    fc.assert(
      fc.property(textOf(PIECES), (text) => {
        const parts = splitWords(text, compileWords(WORDS));
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('are never part of a longer word, and are all of the list', () => {
    fc.assert(
      fc.property(textOf(PIECES), (text) => {
        let before = '';
        for (const part of splitWords(text, compileWords(WORDS))) {
          const after = text.slice(before.length + part.text.length);
          if (part.isWord) {
            expect(before).not.toMatch(/[\p{L}\p{M}\p{N}]$/u);
            expect(after).not.toMatch(/^[\p{L}\p{M}\p{N}]/u);
            const plain = part.text.replace(/’|&#39;/gu, "'").replace(/&nbsp;|\s+/gu, ' ');
            expect(WORDS.map((word) => word.replace('’', "'"))).toContain(
              plain.replace(/ +/gu, ' '),
            );
          }
          before += part.text;
        }
      }),
    );
  });

  it('take any text as a word, signs of patterns too', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (word) => {
        expect(() => compileWords([word])).not.toThrow();
      }),
    );
  });
});

describe('the tag of a romanised language', () => {
  it.each([
    ['ko', 'ko-Latn'],
    ['ja-JP', 'ja-Latn-JP'],
    ['ko-Kore-KP', 'ko-Latn-KP'],
    ['ru', 'ru-Latn'],
    ['fr', undefined],
    ['pt-BR', undefined],
    ['sr-Latn', undefined],
  ])('%s', (language, tag) => {
    expect(toRomanisedTag(language)).toBe(tag);
  });
});

describe('a word that looks romanised', () => {
  it.each<[name: string, text: string, language: string, word: string | undefined]>([
    ['a breve', 'the Sŏngsan net', 'ko', 'Sŏngsan'],
    ['a capital with a breve', 'ŎNE', 'ko', 'ŎNE'],
    ['a breve as a sign of its own', 'jo\u0306n', 'ko', 'jŏn'],
    ['an aspirate', 'a t’oe and', 'ko', 't’oe'],
    ['an apostrophe of English', 'it’ll, don’t, that’s, ’tis, rock ’n’ roll', 'ko', undefined],
    ['a macron of Hepburn', 'the tōdai', 'ja', 'tōdai'],
    ['a macron in Korean', 'the tōdai', 'ko', undefined],
    ['a tone of Pinyin', 'the nǎr', 'zh', 'nǎr'],
    ['a tone that Spanish shares', 'the lú', 'zh', undefined],
    ['a language without letters of its own', 'ŏ', 'ru', undefined],
    ['an empty text', '', 'ko', undefined],
  ])('%s', (_, text, language, word) => {
    expect(findRomanisedWord(text, language, undefined)).toBe(word);
  });

  it('and is listed is passed over, the next is found', () => {
    const pattern = compileWords(['Sŏngsan']);
    expect(findRomanisedWord('Sŏngsan’s net', 'ko', pattern)).toBeUndefined();
    expect(findRomanisedWord('Sŏngsan and Yŏng', 'ko', pattern)).toBe('Yŏng');
  });
});
