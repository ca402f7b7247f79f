import { expect, it } from 'vitest';
import { formatSize } from '../../../src/page-data/format-size.ts';

it.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [101_683, '102 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [1_520_000, '1.5 MB'],
])('%i is %s', (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});
