import { describe, expect, it } from 'vitest';
import {
  calculate,
  clampToControl,
  formatState,
  judge,
  readState,
  toSettings,
} from '../../../src/models/calculation.ts';
import { CalculationSchema } from '../../../src/schemas/calculation.ts';

/** Crossings of a ferry: two quantities that differ from boat to boat, and one that readers may choose. */
const ferry = CalculationSchema.parse({
  quantities: [
    { id: 'boats', label: 'Boats', unit: 'boats', low: 2, high: 4, ours: 'Seen at the pier.' },
    {
      id: 'crossings',
      label: 'Crossings',
      unit: 'a day',
      low: 6,
      high: 6,
      ours: 'By the timetable.',
      control: { min: 1, max: 12, step: 0.5 },
    },
    { id: 'seats', label: 'Seats', unit: 'seats', low: 10, high: 20, ours: 'Counted.' },
    { id: 'empty', label: 'Empty', unit: 'per cent', low: 10, high: 50, ours: 'A guess.' },
    { id: 'islanders', label: 'Islanders', unit: 'people', low: 100, high: 100, ours: 'A count.' },
  ],
  steps: [
    {
      id: 'carried',
      label: 'Carried',
      unit: 'people',
      times: ['boats', 'crossings', 'seats'],
      less: ['empty'],
      says: 'Boats times crossings times seats, without the empty ones.',
    },
    {
      id: 'each',
      label: 'Trips of each',
      unit: 'a day',
      times: ['carried'],
      over: ['islanders'],
      says: 'Shared by the islanders.',
    },
    {
      id: 'side',
      label: 'Side',
      unit: 'people',
      times: ['islanders'],
      root: 2,
      says: 'In a square.',
    },
    {
      id: 'most',
      label: 'At most',
      unit: 'people',
      times: ['carried'],
      atMost: 200,
      says: 'What the pier holds.',
    },
  ],
  cases: [
    { id: 'summer', label: 'In summer' },
    { id: 'winter', label: 'In winter', set: { boats: 1, crossings: [1, 2] } },
  ],
  verdicts: [
    { of: 'carried', against: 'islanders', below: 'Fewer.', within: 'Perhaps.', above: 'More.' },
  ],
});

const opening = { caseId: 'summer', values: {} };

describe('calculate', () => {
  it.each([
    ['multiplies and deducts, end by end', 'carried', [60, 432]],
    ['divides', 'each', [0.6, 4.32]],
    ['takes a root', 'side', [10, 10]],
    ['stops at a limit', 'most', [60, 200]],
    ['keeps quantities as they are', 'boats', [2, 4]],
  ])('%s', (_, id, range) => {
    const result = calculate(ferry).get(id);
    expect(result?.[0]).toBeCloseTo(range[0] ?? NaN);
    expect(result?.[1]).toBeCloseTo(range[1] ?? NaN);
  });

  it('sets the quantities of a case, as a value or a range', () => {
    const results = calculate(ferry, toSettings(ferry, { caseId: 'winter', values: {} }));
    expect(results.get('boats')).toEqual([1, 1]);
    expect(results.get('crossings')).toEqual([1, 2]);
  });

  it('lets the reader’s value stand over that of the case', () => {
    const state = { caseId: 'winter', values: { crossings: 3 } };
    expect(calculate(ferry, toSettings(ferry, state)).get('crossings')).toEqual([3, 3]);
  });

  it('leaves nothing where more than all is deducted, and divides nothing by nothing', () => {
    const results = calculate(
      {
        ...ferry,
        steps: [
          { id: 'none', times: ['boats'], over: [], less: ['islanders'], root: 1 },
          { id: 'any', times: ['none'], over: ['none'], less: [], root: 1 },
        ],
      },
      { islanders: 150 },
    );
    expect(results.get('none')).toEqual([0, 0]);
    expect(results.get('any')).toEqual([0, Number.MAX_VALUE]);
  });

  it('says which id is not known', () => {
    const steps = [{ id: 'a', times: ['harbour'], over: [], less: [], root: 1 as const }];
    expect(() => calculate({ ...ferry, steps })).toThrow('harbour');
  });
});

describe('judge', () => {
  it.each([
    [[1, 2], [3, 4], 'below'],
    [[1, 3], [3, 4], 'within'],
    [[1, 9], [3, 4], 'within'],
    [[4, 5], [3, 4], 'within'],
    [[5, 6], [3, 4], 'above'],
  ] as const)('%j beside %j is %s', (of, against, position) => {
    const results = new Map<string, readonly [number, number]>([
      ['of', of],
      ['against', against],
    ]);
    expect(judge({ of: 'of', against: 'against' }, results)).toBe(position);
  });

  it('says what it has no result for', () => {
    expect(() => judge({ of: 'a', against: 'b' }, new Map())).toThrow('"a"');
  });
});

describe('the address', () => {
  it.each([
    ['', opening],
    ['case=winter', { caseId: 'winter', values: {} }],
    ['case=spring', opening],
    ['crossings=3', { caseId: 'summer', values: { crossings: 3 } }],
    ['crossings=3.2', { caseId: 'summer', values: { crossings: 3 } }],
    ['crossings=500', { caseId: 'summer', values: { crossings: 12 } }],
    ['crossings=-1e400', opening],
    ['crossings=', opening],
    ['crossings=many', opening],
    ['boats=3', opening],
  ])('%s', (address, state) => {
    expect(readState(ferry, new URLSearchParams(address))).toEqual(state);
  });

  it('leaves out what the page opens with', () => {
    expect(formatState(ferry, opening).toString()).toBe('');
  });

  it('keeps what others put there', () => {
    const before = new URLSearchParams('print=1&case=winter&crossings=2');
    const state = { caseId: 'summer', values: { crossings: 4 } };
    expect(formatState(ferry, state, before).toString()).toBe('print=1&crossings=4');
  });

  it('brings a value to the nearest step', () => {
    expect(clampToControl({ min: 0.1, max: 1, step: 0.1 }, 0.31)).toBe(0.3);
    expect(clampToControl({ min: 1, max: 10, step: 4 }, 10)).toBe(9);
  });
});
