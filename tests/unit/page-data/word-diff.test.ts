import { expect, it } from 'vitest';
import { diffWords, type WordRun } from '../../../src/page-data/word-diff.ts';

/** `[taken out]`, `{put in}`. */
const show = (runs: readonly WordRun[]): string =>
  runs
    .map(({ kind, text }) =>
      kind === 'removed' ? `[${text}]` : kind === 'added' ? `{${text}}` : text,
    )
    .join('');

it.each([
  [
    'The ferry carried 41 carts.',
    'The ferry carried 40 carts.',
    'The ferry carried [41]{40} carts.',
  ],
  ['It ran.', 'It ran daily.', 'It ran{ daily}.'],
  ['One by one', 'Two at a time, they said', '[One by one]{Two at a time, they said}'],
  ['', 'New.', '{New.}'],
  ['Old.', '', '[Old.]'],
  ['나룻배가 하루에 사십 대', '나룻배가 하루에 오십 대', '나룻배가 하루에 [사]{오}십 대'],
])('%s → %s', (was, now, expected) => {
  expect(show(diffWords(was, now, 'en'))).toBe(expected);
});

it('cuts words where a language has no spaces', () => {
  expect(
    show(diffWords('灯台は一八八一年に点灯した。', '灯台は一八八二年に点灯した。', 'ja')),
  ).toMatch(/^灯台は.*\[.*\]\{.*\}.*点灯した。$/u);
});
