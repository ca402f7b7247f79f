import { describe, expect, it } from 'vitest';
import { breakText, measureText } from '../../../src/figures/label.ts';

describe('words', () => {
  it('are as wide as their letters, in the unit of the size', () => {
    expect(measureText('', 10)).toBe(0);
    expect(measureText('ww', 10)).toBe(20);
    expect(measureText('ww', 20)).toBe(40);
    expect(measureText('ii', 10)).toBeLessThan(measureText('nn', 10));
    expect(measureText('한', 10)).toBe(10);
  });

  it.each<[text: string, width: number, lines: string[]]>([
    ['', 100, []],
    ['ww ww', 100, ['ww ww']],
    ['ww ww', 30, ['ww', 'ww']],
    ['ww ww w', 50, ['ww ww', 'w']],
    ['wwwwww w', 30, ['wwwwww', 'w']],
    ['ww\u00a0ww w', 40, ['ww\u00a0ww', 'w']],
    ['ww  ww', 100, ['ww ww']],
  ])('%j in %i units stand on the lines %j', (text, width, lines) => {
    expect(breakText(text, 10, width)).toEqual(lines);
  });
});
