// cspell:ignore Twas Dunkel Lampe brannte lampe brûle schrieb écrit
import { describe, expect, it } from 'vitest';
import { countWords, findQuotations } from '../../../src/annotations/quotations.ts';

describe('quotations', () => {
  it.each<[text: string, found: string[]]>([
    ['No marks at all, however long.', []],
    ['He wrote “all quiet” at nine.', ['all quiet']],
    ['He wrote "all quiet" at nine.', ['all quiet']],
    ['“One” and "two" and “three”.', ['One', 'two', 'three']],
    ['In (“brackets”) and before a comma (“here”), too.', ['brackets', 'here']],
    ['Er schrieb „die Lampe brannte“ und „Dunkel”.', ['die Lampe brannte', 'Dunkel']],
    ['Il écrit « la lampe brûle ».', ['la lampe brûle']],
    ['彼は「灯は消えた」と『本』に書いた。', ['灯は消えた', '本']],
    ['He wrote ‘all quiet’ at nine.', ['all quiet']],
    ["He wrote 'all quiet' at nine.", ['all quiet']],
    ['He said “they wrote ‘all quiet’ at nine”.', ['they wrote ‘all quiet’ at nine']],
    ['“Outer “inner” outer”', ['Outer “inner” outer']],
    ['He wrote “all quiet" in two styles.', ['all quiet']],
    // Apostrophes, minutes and inches.
    ['The keeper’s lamp and the keepers’ lamps weren’t lit.', []],
    ["The keeper's lamp and the keepers' lamps weren't lit.", []],
    ["'Tis dark, and the keepers' boat is gone; ‘twas said so in the boys’ book.", []],
    ['In the ’80s and the ‘90s the keepers’ boats were gone.', []],
    ['A lens of 12" and a pipe of 3" in the wall.', []],
    ['He wrote ‘the keeper’s lamp’ and left.', ['the keeper’s lamp']],
    // A mark without its partner opens nothing.
    ['He wrote “all quiet and left.', []],
    ['He wrote all quiet” and left “early”.', ['early']],
    ['“One, he said, “two”.', ['two']],
  ])('in %j are %j', (text, found) => {
    expect(findQuotations(text)).toEqual(found);
  });

  it('of a long text with a mark at every word are found in one pass', () => {
    const count = 20_000;
    expect(findQuotations('“a '.repeat(count))).toEqual([]);
    expect(findQuotations('‘a '.repeat(count))).toEqual([]);
    expect(findQuotations('"a '.repeat(count))).toEqual([]);
    expect(findQuotations('“a” '.repeat(count))).toHaveLength(count);
  });
});

describe('words', () => {
  it.each<[text: string, count: number]>([
    ['', 0],
    ['one', 1],
    ['one two\nthree', 3],
    ['a well-lit room — 12 % of it', 6],
    ['등대의 불이 꺼졌다', 3],
    ['灯台と船', 3],
  ])('of %j are %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
