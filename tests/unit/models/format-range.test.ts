import { expect, it } from 'vitest';
import { formatNumber, formatRange } from '../../../src/models/format-range.ts';

it.each([
  [0, '0'],
  [0.012_345, '0.0123'],
  [3, '3'],
  [453, '453'],
  [4537, '4,540'],
  [999_950, '1,000,000'],
  [6_500_000, '6.5 million'],
  [12_345_678_900, '12.3 billion'],
])('%d is written %s', (value, text) => {
  expect(formatNumber(value, 'en-GB')).toBe(text);
});

it('writes as the locale does', () => {
  expect(formatNumber(4537.2, 'de-DE')).toBe('4.540');
});

it('writes one number where both ends read the same', () => {
  expect(formatRange([100.01, 100.02], 'en-GB')).toBe('100');
  expect(formatRange([6_500_000, 7_000_000], 'en-GB')).toBe('6.5 million to 7 million');
});
