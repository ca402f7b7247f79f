import { describe, expect, it } from 'vitest';
import type { Range } from '../../../src/models/calculation.ts';
import { drawLogScale } from '../../../src/models/log-scale.ts';
import { fc } from '../../properties.ts';

describe('a logarithmic scale', () => {
  it('runs between powers of ten, and puts a range where it belongs', () => {
    const { bars, ticks } = drawLogScale([[10, 100]], [[1, 1000]], 'en-GB');
    expect(ticks.map(({ label }) => label)).toEqual(['1', '10', '100', '1,000']);
    expect(bars).toEqual([{ from: 33.33, to: 66.67 }]);
  });

  it('draws a single value as a point, and has at least one power of ten', () => {
    const { bars, ticks } = drawLogScale([[10, 10]], [], 'en-GB');
    expect(bars[0]?.from).toBe(bars[0]?.to);
    expect(ticks).toHaveLength(2);
  });

  it('leaves labels out where they would not have room', () => {
    const { ticks } = drawLogScale([[1e-4, 1e6]], [], 'en-GB');
    expect(ticks).toHaveLength(11);
    expect(ticks.filter(({ label }) => label !== '')).toHaveLength(6);
  });

  it('draws nothing at the left edge', () => {
    expect(drawLogScale([[0, 10]], [[1, 10]], 'en-GB').bars).toEqual([{ from: 0, to: 100 }]);
    expect(drawLogScale([[0, 0]], [], 'en-GB').bars).toEqual([{ from: 0, to: 0 }]);
  });

  it('has every place inside its width, whatever the ranges', () => {
    const end = fc.oneof(
      fc.constantFrom(0, Number.MAX_VALUE, Number.MIN_VALUE, 0.1, 1000),
      fc.double({ min: 0, max: 1e12, noNaN: true }),
    );
    const range = fc.tuple(end, end).map(([a, b]): Range => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(fc.array(range, { minLength: 1 }), fc.array(range), (ranges, others) => {
        const { bars, ticks } = drawLogScale(ranges, others, 'en-GB');
        const places = [
          ...bars.flatMap(({ from, to }) => [from, to]),
          ...ticks.map(({ at }) => at),
        ];
        expect(places.every((place) => place >= 0 && place <= 100)).toBe(true);
        expect(ticks.length).toBeLessThanOrEqual(14);
      }),
    );
  });
});
