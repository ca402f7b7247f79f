import { describe, expect, it } from 'vitest';
import { balanceText, breakText, measureText } from '../../../src/figures/label.ts';
import { fc, textOf } from '../../properties.ts';

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

describe('balanced words', () => {
  it('have no short last line', () => {
    expect(breakText('the first lamp, November 1885', 10, 150)).toEqual([
      'the first lamp, November',
      '1885',
    ]);
    expect(balanceText('the first lamp, November 1885', 10, 150)).toEqual([
      'the first lamp,',
      'November 1885',
    ]);
  });

  it('are the same words in as many lines, none wider than before', () => {
    fc.assert(
      fc.property(
        textOf(['lamp', ' ', 'of', '1885', ' ']),
        fc.integer({ min: 20, max: 200 }),
        (text, width) => {
          const [lines, balanced] = [breakText(text, 12, width), balanceText(text, 12, width)];
          const widest = (all: string[]): number =>
            Math.max(0, ...all.map((line) => measureText(line, 12)));
          expect(balanced.join(' ')).toBe(lines.join(' '));
          expect(balanced).toHaveLength(lines.length);
          expect(widest(balanced)).toBeLessThanOrEqual(widest(lines));
        },
      ),
    );
  });
});
