import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawValues, type ValueChartInput } from '../../../src/figures/value-chart.ts';

const SIZE = { width: 620, height: 380, text: 13, step: 4 };
const EMPTY = {
  joined: [],
  names: [],
  jumps: [],
  spans: [],
  format: String,
} satisfies Partial<ValueChartInput>;

const point = fc
  .record({
    year: fc.double({ min: 1850, max: 2050, noNaN: true }),
    low: fc.double({ min: 0, max: 1e9, noNaN: true }),
    more: fc.double({ min: 0, max: 1e6, noNaN: true }),
    group: fc.constantFrom('a', 'b'),
  })
  .map(({ low, more, ...rest }) => ({ ...rest, low, high: low + more }));

describe('values over time', () => {
  it('stand inside the drawing, the greater the higher, the later the further right', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (points) => {
        const chart = drawValues({ ...EMPTY, points }, SIZE);
        expect(chart.points).toHaveLength(points.length);
        chart.points.forEach(({ x, low, high }, index) => {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(chart.right);
          expect(high).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(chart.baseline);
          expect(high).toBeLessThanOrEqual(low);
          const next = points[index + 1];
          const there = chart.points[index + 1];
          if (!next || !there) return;
          const here = points[index];
          if (here && here.year < next.year) expect(x).toBeLessThanOrEqual(there.x);
          if (here && here.low < next.low) expect(low).toBeGreaterThanOrEqual(there.low);
        });
      }),
    );
  });

  it('are joined in the order of time, and only those of a group that is joined', () => {
    const points = [
      { year: 1892, low: 2, high: 2, group: 'a' },
      { year: 1890, low: 1, high: 1, group: 'a' },
      { year: 1891, low: 9, high: 9, group: 'b' },
    ];
    const { paths, points: drawn } = drawValues({ ...EMPTY, points, joined: ['a'] }, SIZE);
    expect(paths).toEqual([`M${drawn[1]?.x},${drawn[1]?.high}L${drawn[0]?.x},${drawn[0]?.high}`]);
  });

  it('has its words inside the width on either side', () => {
    const points = [
      { year: 1890, low: 1, high: 1, group: 'a' },
      { year: 1899, low: 9, high: 9, group: 'a' },
    ];
    const names = [0, 1].flatMap((index) =>
      (['above', 'below'] as const).map((side) => ({
        point: index,
        text: 'by those who counted them',
        side,
      })),
    );
    for (const { x, anchor } of drawValues({ ...EMPTY, points, names }, SIZE).names) {
      expect(anchor).toBe('middle');
      expect(x).toBeGreaterThan(50);
      expect(x).toBeLessThan(SIZE.width - 50);
    }
  });

  it('cannot be drawn without a value', () => {
    expect(() => drawValues({ ...EMPTY, points: [] }, SIZE)).toThrow('needs a value');
  });
});
