import { expect, it } from 'vitest';
import type { Article } from '../../../src/ingest/article.ts';
import { cutWords, findStatements } from '../../../src/ingest/find-statements.ts';
import { makeArticle } from './make-article.ts';

const article = (...texts: string[]): Article => makeArticle(texts, { date: '2014-05-03' });

it.each<[text: string, kind: string, asOf: string | undefined]>([
  ['The keeper counted 312 ships.', 'figure', undefined],
  ['A third of the hives were gone.', 'figure', undefined],
  ['The bell costs £4,300.', 'figure', undefined],
  ['The lamp went out in 1911.', 'event', '1911'],
  ['“It was the goose,” said Ida Moe.', 'testimony', undefined],
  ['Every hive must be registered.', 'rule', undefined],
  ['The line is expected to open next spring.', 'forecast', undefined],
])('finds "%s"', (text, kind, asOf) => {
  expect(findStatements(article(text))).toMatchObject([{ at: '¶ 1', kind, asOf }]);
});

it.each(['It was a fine day.', 'She sat down.', 'Two of them were asleep.'])(
  'finds nothing to check in "%s"',
  (text) => {
    expect(findStatements(article(text))).toEqual([]);
  },
);

it('makes one statement of a sentence with several figures', () => {
  expect(
    findStatements(article('The keeper saw 312 ships in March, and 97 of them at night.')),
  ).toHaveLength(1);
});

it('knows a number that belongs to a name', () => {
  const name = 'Channel 9 Harbour plays tunes.';
  expect(findStatements(article(name, name.replace('tunes', 'songs')))).toEqual([]);
});

it('ends no sentence after a title or an initial', () => {
  const text = 'Mr. J. Moe said that the lamp was lit.';
  expect(findStatements(article(text)).map(({ sentence }) => sentence)).toEqual([text]);
});

it('keeps forty of very many, the weightiest, in the order of the text', () => {
  const weak = Array.from(
    { length: 30 },
    (_, index) => `It was closed by law number ${'i'.repeat(index + 1)}.`,
  );
  const strong = Array.from(
    { length: 30 },
    (_, index) => `In 1911 the keeper counted ${index + 11} ships.`,
  );
  const found = findStatements(article(...weak, ...strong));
  expect(found).toHaveLength(40);
  expect(found.filter(({ kind }) => kind === 'figure')).toHaveLength(30);
  expect(found.map(({ at }) => Number(at.slice(2)))).toEqual(
    found.map(({ at }) => Number(at.slice(2))).sort((a, b) => a - b),
  );
});

it.each<[text: string, at: string, words: string]>([
  [
    'The keeper counted 312 ships in March and none in May.',
    '312',
    'counted 312 ships in March and',
  ],
  ['312 ships came in March.', '312', '312 ships came in March'],
  ['In all of that year it cost £4,300.', '4', 'that year it cost £4,300'],
  ['It was 40%.', '40', 'It was 40%'],
])('cuts six words at most out of "%s"', (text, at, words) => {
  expect(cutWords(text, text.indexOf(at))).toBe(words);
});
