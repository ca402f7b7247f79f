import { expect, it } from 'vitest';
import { formatAmount, formatArithmetic } from '../../../src/models/calculation-words.ts';
import type { Results } from '../../../src/models/calculation.ts';

const results: Results = new Map([
  ['boats', [2, 4]],
  ['seats', [20, 20]],
  ['empty', [10, 50]],
  ['islanders', [100, 120]],
]);
const step = { times: ['boats', 'seats'], over: [], less: [], root: 1 as const, atMost: undefined };

it.each([
  [step, '(2 to 4) × 20'],
  [{ ...step, times: ['boats'] }, '2 to 4'],
  [{ ...step, over: ['islanders'] }, '(2 to 4) × 20 ÷ (100 to 120)'],
  [{ ...step, less: ['empty'] }, '(2 to 4) × 20, less 10 to 50 per cent'],
  [{ ...step, less: ['empty'], over: ['seats'] }, '((2 to 4) × 20, less 10 to 50 per cent) ÷ 20'],
  [{ ...step, root: 2 as const }, '√((2 to 4) × 20)'],
  [{ ...step, atMost: 100 }, '(2 to 4) × 20, at most 100'],
])('%j is written %s', (of, text) => {
  expect(formatArithmetic(of, results, 'en-GB')).toBe(text);
});

it('writes a range with its unit', () => {
  expect(formatAmount([2, 4], { unit: 'boats' }, 'en-GB')).toBe('2 to 4 boats');
});
