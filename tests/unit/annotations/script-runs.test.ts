// cspell:ignore phare маяк
import { describe, expect, it } from 'vitest';
import { splitScripts } from '../../../src/annotations/script-runs.ts';
import { render } from './render.ts';

describe('runs in another script', () => {
  it.each<[name: string, text: string, language: string | undefined, runs: string[]]>([
    ['Hangul between Latin', 'The 등대 shone', 'ko', ['The ', 'ko:등대', ' shone']],
    ['two words of Hangul as one run', '등대 빛 x', 'ko', ['ko:등대 빛', ' x']],
    ['Han among Hangul', '燈臺와 등대', 'ko', ['ko:燈臺와 등대']],
    ['a particle after digits', '3호 등대', 'ko-KP', ['3', 'ko-KP:호 등대']],
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
});
