import { expect, it } from 'vitest';
import { isTall, type RowContent } from '../../../src/annotations/is-tall.ts';

const ROW: RowContent = { block: 400, notes: [200], claims: 1, sources: 1 };

it.each<[name: string, row: Partial<RowContent>, tall: boolean]>([
  ['a short note beside a paragraph', {}, false],
  ['no note, however long the lists', { block: 60, notes: [], claims: 20, sources: 20 }, false],
  ['a note that is longer than its paragraph', { block: 60, notes: [700] }, true],
  ['a long note beside a long paragraph', { block: 1500, notes: [700] }, false],
  ['several notes', { notes: [200, 300, 300] }, true],
  ['a note and long lists', { claims: 6, sources: 9 }, true],
])('%s', (_, row, tall) => {
  expect(isTall({ ...ROW, ...row })).toBe(tall);
});
