/** What holds of every calculation that the schema allows, in every state that a reader can choose. */
import { describe, expect, it } from 'vitest';
import {
  calculate,
  formatState,
  readState,
  toSettings,
  type Calculable,
  type Range,
} from '../../../src/models/calculation.ts';
import { formatRange } from '../../../src/models/format-range.ts';
import { fc } from '../../properties.ts';

const positive = fc.double({
  min: 0,
  minExcluded: true,
  max: Number.MAX_VALUE,
  noDefaultInfinity: true,
  noNaN: true,
});
const range = fc.tuple(positive, positive).map(([a, b]): Range => (a < b ? [a, b] : [b, a]));
/** Limits as people write them. */
const hundredths = fc.integer({ min: 1, max: 100_000_000 }).map((number) => number / 100);
const control = fc
  .tuple(hundredths, hundredths, hundredths)
  .filter(([min, max]) => min !== max)
  .map(([a, b, step]) => ({ min: Math.min(a, b), max: Math.max(a, b), step }));

const QUANTITIES = ['boats', 'seats', 'lamps'];
const quantities = fc.tuple(
  ...QUANTITIES.map((id) =>
    fc
      .tuple(range, fc.option(control, { nil: undefined }))
      .map(([[low, high], limits]) => ({ id, low, high, control: limits })),
  ),
);

const steps = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, at) => {
      const earlier = [
        ...QUANTITIES,
        ...Array.from({ length: at }, (__, index) => `step-${index}`),
      ];
      const some = fc.array(fc.constantFrom(...earlier), { maxLength: 3 });
      return fc.record({
        id: fc.constant(`step-${at}`),
        times: fc.array(fc.constantFrom(...earlier), { minLength: 1, maxLength: 3 }),
        over: some,
        less: some,
        root: fc.constantFrom(1 as const, 2 as const),
        atMost: fc.option(positive, { nil: undefined }),
      });
    }),
  ),
);

const calculation: fc.Arbitrary<Calculable> = fc
  .record({
    quantities,
    steps,
    set: fc.dictionary(fc.constantFrom(...QUANTITIES), fc.oneof(positive, range)),
  })
  .map(({ set, ...rest }) => ({
    ...rest,
    cases: [
      { id: 'calm', set: {} },
      { id: 'storm', set: set as Record<string, number> },
    ],
  }));

const address = fc
  .dictionary(
    fc.constantFrom('case', ...QUANTITIES),
    fc.oneof(
      fc.constantFrom('calm', 'storm', '', 'NaN', '-1', 'Infinity'),
      fc.string(),
      positive.map(String),
    ),
  )
  .map((entries) => new URLSearchParams(entries));

describe('any calculation', () => {
  it('has only finite results, none below nothing, and the lower end first', () => {
    fc.assert(
      fc.property(calculation, address, (model, parameters) => {
        const state = readState(model, parameters);
        for (const [low, high] of calculate(model, toSettings(model, state)).values()) {
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeGreaterThanOrEqual(low);
          expect(formatRange([low, high], 'en-GB')).not.toMatch(/NaN|∞|undefined/u);
        }
      }),
    );
  });

  it('has no result outside the range that wider quantities give', () => {
    fc.assert(
      fc.property(calculation, (model) => {
        const wide = calculate(model);
        const narrow = calculate(
          model,
          Object.fromEntries(
            model.quantities.map(({ id, low, high }) => [id, [low, Math.min(high, 2 * low)]]),
          ),
        );
        for (const [id, [low, high]] of narrow) {
          const [least = NaN, most = NaN] = wide.get(id) ?? [];
          expect(low).toBeGreaterThanOrEqual(least);
          expect(high).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('reads from an address what it wrote there', () => {
    fc.assert(
      fc.property(calculation, address, (model, parameters) => {
        const state = readState(model, parameters);
        expect(readState(model, formatState(model, state))).toEqual(state);
      }),
    );
  });
});
