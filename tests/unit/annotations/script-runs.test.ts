// cspell:ignore phare маяк фонарь φάρος мaяк Łódź
import { describe, expect, it } from 'vitest';
import { findUnmarkedWord, splitScripts } from '../../../src/annotations/script-runs.ts';
import { render } from './render.ts';

describe('runs in another script', () => {
  it.each<[name: string, text: string, language: string | undefined, runs: string[]]>([
    ['Hangul between Latin', 'The 등대 shone', 'ko', ['The ', 'ko:등대', ' shone']],
    ['two words of Hangul as one run', '등대 빛 x', 'ko', ['ko:등대 빛', ' x']],
    ['Han among Hangul', '燈臺와 등대', 'ko', ['ko:燈臺와 등대']],
    ['a particle after digits', '3호 등대', 'ko-KR', ['3', 'ko-KR:호 등대']],
    ['Cyrillic', 'the маяк.', 'ru', ['the ', 'ru:маяк', '.']],
    [
      'nothing for a language without a script of its own',
      'le phare 등대',
      'fr',
      ['le phare 등대'],
    ],
    ['nothing where no language is set', '등대', undefined, ['등대']],
    ['nothing in an empty text', '', 'ko', []],
  ])('finds %s', (_, text, language, runs) => {
    expect(
      splitScripts(text, language).map((run) =>
        run.language === undefined ? run.text : `${run.language}:${run.text}`,
      ),
    ).toEqual(runs);
  });

  it.each(['md', 'mdx'] as const)(
    'carry their language in %s, in text, links and headings',
    (format) => {
      expect(render('The 등대[@log] and [[keeper|불빛]].', format, 'ko')).toMatch(
        /<p id="p-1">The <span lang="ko">등대<\/span><sup class="cite">.*<\/sup> and <a href="\/topics\/keeper\/" class="topic"><span lang="ko">불빛<\/span><\/a>\.<\/p>/u,
      );
      expect(render('## The 등대 lamp', format, 'ko')).toBe(
        '<h2 id="the-등대-lamp">The <span lang="ko">등대</span> lamp</h2>',
      );
    },
  );

  it('carry their language in code', () => {
    expect(render('The `등대` and `light` signs.', 'md', 'ko')).toContain(
      'The <code><span lang="ko">등대</span></code> and <code>light</code> signs.',
    );
  });
});

describe('words that no mark of language can be given to', () => {
  it.each<
    [
      name: string,
      text: string,
      languages: string[],
      marked: string | undefined,
      word: string | undefined,
    ]
  >([
    ['Hangul in English', 'The 등대 shone', ['en'], undefined, '등대'],
    ['the first of several', 'The фонарь by the 등대', ['en'], undefined, 'фонарь'],
    ['a word of two scripts', 'The мaяк shone', ['en'], undefined, 'мaяк'],
    ['Greek', 'The φάρος shone', ['en'], undefined, 'φάρος'],
    ['Cyrillic beside Hangul that is marked', '등대 маяк', ['en'], 'ko', 'маяк'],
    ['Latin in Russian', 'маяк Light', ['ru'], undefined, 'Light'],
    ['Kana in Korean', '등대 とうだい', ['ko'], undefined, 'とうだい'],
    ['Hangul for a language whose script is not marked', '등대', ['en'], 'hy', '등대'],
  ])('are found: %s', (_, text, languages, marked, word) => {
    expect(findUnmarkedWord(text, languages, marked)).toBe(word);
  });

  it.each<[name: string, text: string, languages: string[], marked: string | undefined]>([
    ['Latin letters with signs', 'Café, Łódź, 3 µm, № 5 — “x” … 🚢 ªº', ['en'], undefined],
    ['letters composed of two', 'Cafe\u0301', ['en'], undefined],
    ['a Greek letter as a sign', 'an angle of π, 3 Ω', ['en'], undefined],
    ['Hangul that is marked', 'The 등대 shone', ['en'], 'ko'],
    ['Hangul of one country', '3호 등대', ['en'], 'ko-KR'],
    ['Hangul and Han in Korean', '燈臺 등대', ['ko'], undefined],
    ['Kana and Han in Japanese', '灯台 とうだい ライト', ['ja-JP'], undefined],
    ['Han in Chinese', '灯塔', ['zh-Hans'], undefined],
    ['names in Latin beside the language of a title', '등대 Lantern', ['ko', 'en'], undefined],
    ['an empty text', '', ['en'], 'ko'],
  ])('are none: %s', (_, text, languages, marked) => {
    expect(findUnmarkedWord(text, languages, marked)).toBeUndefined();
  });
});
