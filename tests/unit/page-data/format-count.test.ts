import { expect, it } from 'vitest';
import { formatAll, formatCount } from '../../../src/page-data/format-count.ts';

it.each([
  [0, '0 queens', 'The queens'],
  [1, '1 queen', 'The one queen'],
  [12, '12 queens', 'The 12 queens'],
])('%i is told as a count and as the head of a summary', (count, alone, all) => {
  expect(formatCount(count, 'queen')).toBe(alone);
  expect(formatAll(count, 'queen')).toBe(all);
});

it('takes a plural that is not made by an s', () => {
  expect(formatCount(2, 'entry', 'entries')).toBe('2 entries');
});
