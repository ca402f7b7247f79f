import { expect, it } from 'vitest';
import { formatDates, parseDates, type DatedRow } from '../../../src/corpus/dates-file.ts';

const HEAD = 'page,hash,says,published,modified\n';
const ROW = '/a/,0123456789abcdef,,2026-01-01,2026-02-02';

it('is read as it is written', () => {
  const rows: DatedRow[] = [
    { page: '/b/', hash: 'A_-3456789abcdef', says: 'fedcba9876543210' },
    { page: '/', hash: '0123456789abcdef', says: undefined },
  ].map((row) => ({ ...row, published: '2026-01-01', modified: '2026-02-02' }));
  const text = formatDates(rows);
  expect(text).toBe(
    `${HEAD}/,0123456789abcdef,,2026-01-01,2026-02-02\n/b/,A_-3456789abcdef,fedcba9876543210,2026-01-01,2026-02-02\n`,
  );
  const { dated, problems } = parseDates(text.replaceAll('\n', '\r\n'), 'f');
  expect(problems).toEqual([]);
  expect(dated.map(({ place: { line }, ...row }) => [line, row])).toEqual([
    [2, rows[1]],
    [3, rows[0]],
  ]);
});

it.each([
  ['no head', `${ROW}\n${ROW}\n`, 1],
  ['a page twice', `${HEAD}${ROW}\n${ROW}\n`, 3],
  ['a mark of a merge', `${HEAD}${ROW}\n<<<<<<< HEAD\n`, 3],
  ['a day that is none', `${HEAD}/a/,0123456789abcdef,,yesterday,2026-02-02\n`, 2],
  ['a short hash', `${HEAD}/a/,0123,,2026-01-01,2026-02-02\n`, 2],
])('%s is told at its line', (_, text, line) => {
  expect(parseDates(text, 'f').problems).toMatchObject([{ code: 'invalid-value', line }]);
});
