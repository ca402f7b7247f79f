import { expect, it } from 'vitest';
import { checkDates } from '../../../src/graph/checks/check-dates.ts';
import { FERRIES, rename, textOf, withFiles } from './ferries.ts';

const rowOf = (content: Parameters<typeof textOf>[0], page: string): string | undefined =>
  textOf(content, 'dates.csv')
    .split('\n')
    .find((line) => line.startsWith(`${page},`));

it.each([
  ['chain-ferry', 'cable-ferry'],
  ['ferryman', 'boatman'],
  ['gazette-1890', 'gaz-90'],
  ['f-1', 'f-01'],
  ['toll', 'fare'],
  ['about', 'colophon'],
  ['the-crossing', 'crossing'],
  ['the-crossing#carts', 'the-crossing#wagons'],
])('a page has the dates that it had when %s becomes %s', (id, to) => {
  const renamed = rename(FERRIES, id, to);
  expect(checkDates(renamed.graph)).toEqual([]);
  expect(renamed.graph.corpus.dates?.map(({ modified }) => modified)).toEqual(
    FERRIES.graph.corpus.dates?.map(({ modified }) => modified),
  );
});

it('a page that was behind is so still', () => {
  const dates = textOf(FERRIES, 'dates.csv').replace(
    /^\/claims\/f-1\/,.{16}/mu,
    '/claims/f-1/,0123456789abcdef',
  );
  const renamed = rename(withFiles({ 'dates.csv': dates }), 'f-1', 'f-01');
  expect(rowOf(renamed, '/claims/f-01/')).toMatch(/^\/claims\/f-01\/,0123456789abcdef,/u);
  expect(checkDates(renamed.graph)).toHaveLength(1);
});

it('the history goes with its page', () => {
  const history = '- date: 2026-02-02\n';
  const content = withFiles({ 'history/claims/f-1.yaml': history });
  expect(rename(content, 'f-1', 'f-01').graph.corpus.history).toMatchObject([
    { page: '/claims/f-01/', id: '2026-02-02' },
  ]);
});
