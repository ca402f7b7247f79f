import { expect, it } from 'vitest';
import { createPlaceFinder } from '../../../src/problems/place-finder.ts';

it.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [5, 3, 1],
  [6, 4, 1],
  [7, 4, 2],
  [8, 4, 3],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(createPlaceFinder('ab\nc\n\nde', 'f')(offset)).toEqual({ file: 'f', line, column });
});

it('counts each line of a long text', () => {
  const placeOf = createPlaceFinder('ab\n'.repeat(1000), 'f');
  const lines = Array.from({ length: 1000 }, (_, index) => placeOf(index * 3 + 1));
  expect(lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
  expect(new Set(lines.map(({ column }) => column))).toEqual(new Set([2]));
});

it('gives the only line of a text that is empty', () => {
  expect(createPlaceFinder('', 'f')(0)).toEqual({ file: 'f', line: 1, column: 1 });
});
