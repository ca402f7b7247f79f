import { expect, it } from 'vitest';
import { findNames, findSpeakers, findTerms } from '../../../src/ingest/find-names.ts';
import { makeArticle } from './make-article.ts';

const TEXT = [
  'In Holm the Harbour Board met on Monday. Captain Ida Moe, 41, was there, and so was the Ministry of Posts and Harbours.',
  'According to Jon Pell, the lamp of Skerry Island went out. “It was dark,” Moe said.',
  'The Swan Protection Act forbids it. Danish boats stay away. However, boats go by.',
];

it.each<[name: string, kind: string, places: string[]]>([
  ['Holm', 'places', ['¶ 1']],
  ['Harbour Board', 'organisations', ['¶ 1']],
  ['Ida Moe', 'people', ['¶ 1', '¶ 2']],
  ['Ministry of Posts and Harbours', 'organisations', ['¶ 1']],
  ['Jon Pell', 'people', ['¶ 2']],
  ['Skerry Island', 'places', ['¶ 2']],
  ['Swan Protection Act', 'laws', ['¶ 3']],
])('finds %s', (name, kind, places) => {
  expect(findNames(makeArticle(TEXT))).toContainEqual(
    expect.objectContaining({ name, kind, places }),
  );
});

it('takes days, peoples and words that open a sentence for no names', () => {
  const names = findNames(makeArticle(TEXT)).map(({ name }) => name);
  for (const name of ['Monday', 'Danish', 'However', 'In Holm', 'The Swan Protection Act'])
    expect(names).not.toContain(name);
});

it('finds who is quoted, by the full name', () => {
  expect(findSpeakers(makeArticle(TEXT))).toEqual([
    { name: 'Jon Pell', places: ['¶ 2'] },
    { name: 'Ida Moe', places: ['¶ 2'] },
  ]);
});

it('finds two words that stand together three times', () => {
  const texts = ['The lamp oil ran out.', 'No lamp oil came.', 'He sold lamp oil, and his hat.'];
  expect(findTerms(makeArticle(texts))).toEqual([
    { name: 'lamp oil', count: 3, places: ['¶ 1', '¶ 2', '¶ 3'] },
  ]);
});
