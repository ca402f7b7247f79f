import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawValues, type ValueChartInput } from '../../../src/figures/value-chart.ts';
import { findFaults } from './value-boxes.ts';

const SIZE = { width: 620, height: 380, text: 13, step: 4 };
const point = (year: number, low: number, group = 'log', high = low) => ({
  year,
  low,
  high,
  group,
});

const ferries: ValueChartInput = {
  points: [point(1900, 100), point(1904, 400), point(1908, 300, 'letter', 500), point(1912, 900)],
  joined: ['log'],
  names: [{ point: 3, text: '900 ferries', side: 'above' }],
  jumps: [],
  spans: [],
  format: String,
};

const anyPoint = fc
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
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 40 }), (points) => {
        const chart = drawValues({ ...ferries, joined: [], names: [], points }, SIZE);
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

  it('stand higher where there are more, and later ones further right', () => {
    const { points, baseline } = drawValues(ferries, SIZE);
    const [first, second] = points;
    expect(second?.x).toBeGreaterThan(first?.x ?? NaN);
    expect(second?.low).toBeLessThan(first?.low ?? NaN);
    expect(first?.low).toBeLessThan(baseline);
  });

  it('of a range have two ends', () => {
    const [, , range] = drawValues(ferries, SIZE).points;
    expect(range?.high).toBeLessThan(range?.low ?? NaN);
  });

  it('are joined within their group, in the order of time', () => {
    const late = drawValues({ ...ferries, points: ferries.points.toReversed() }, SIZE).paths;
    expect(late).toEqual(drawValues(ferries, SIZE).paths);
    expect(late[0]?.match(/[ML]/gu)).toHaveLength(3);
  });

  it('say beside the foot of a break what it is, where later values leave room', () => {
    const { jumps, points } = drawValues(
      { ...ferries, jumps: [{ from: 1, to: 3, text: 'a new estimate' }] },
      SIZE,
    );
    const [from, to] = [points[1], points[3]];
    expect(jumps[0]?.anchor).toBe('start');
    expect(jumps[0]?.x).toBeGreaterThan(((from?.x ?? NaN) + (to?.x ?? NaN)) / 2);
  });

  it('cannot be drawn without a value', () => {
    expect(() => drawValues({ ...ferries, points: [] }, SIZE)).toThrow('needs a value');
  });
});

describe('the finder of faults', () => {
  it('finds none in a sound drawing', () => {
    expect(findFaults(drawValues(ferries, SIZE), SIZE.text)).toEqual([]);
  });

  it('finds words over a mark, over a line and over other words', () => {
    const names = [
      { point: 1, text: 'four hundred ferries in all, as the log has it', side: 'right' as const },
      { point: 3, text: 'nine hundred ferries', side: 'left' as const },
      { point: 3, text: 'the last count', side: 'left' as const },
    ];
    const faults = findFaults(drawValues({ ...ferries, names }, SIZE), SIZE.text).join('\n');
    expect(faults).toContain('meets "mark 2"');
    expect(faults).toContain('meets "the line"');
    expect(faults).toContain('"nine hundred ferries" meets "the last count"');
  });
});
