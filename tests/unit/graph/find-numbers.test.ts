import { expect, it } from 'vitest';
import { findNumbers } from '../../../src/graph/checks/find-numbers.ts';

it.each<[text: string, numbers: number[]]>([
  ['535,133 carts at the end of March', [535133]],
  ['Some 1.7 million carts', [1_700_000]],
  ['6.5 to 7 million carts', [6_500_000, 7_000_000]],
  ['between 2 and 3 thousand', [2000, 3000]],
  ['from 4,000–10,000 pence', [4000, 10000]],
  ['14 per cent of 453 boats', [14, 453]],
  ['0.11 of a pound; 13.6 per cent', [0.11, 13.6]],
  ['a few carts', []],
])('%s', (text, numbers) => {
  expect([...findNumbers(text)]).toEqual(numbers);
});
