import { describe, expect, it, test } from 'vitest';
import { breakLines, estimateWidth } from '../../../src/figures/text-lines.ts';

test('wide letters are wider, and Hangul is as wide as it is high', () => {
  expect(estimateWidth('mm', 10)).toBeGreaterThan(estimateWidth('aa', 10));
  expect(estimateWidth('aa', 10)).toBeGreaterThan(estimateWidth('ii', 10));
  expect(estimateWidth('등대', 10)).toBe(20);
});

describe('lines', () => {
  it.each<[name: string, text: string, width: number, lines: string[]]>([
    ['none of nothing', '', 100, []],
    ['one where there is room', 'the north light', 200, ['the north light']],
    ['as few as will do', 'aaa aaa aaa', 45, ['aaa aaa', 'aaa']],
    ['a long word on its own', 'a lighthouse b', 20, ['a', 'lighthouse', 'b']],
    ['no break at a space that forbids it', 'log ¶\u00a04', 30, ['log', '¶\u00a04']],
  ])('%s', (_, text, width, lines) => {
    expect(breakLines(text, width, 10)).toEqual(lines);
  });
});
