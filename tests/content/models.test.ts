/** The models of this content: whatever a reader can choose comes to something, and what is decided has its sources. */
import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import {
  calculate,
  formatState,
  judge,
  readState,
  toSettings,
} from '../../src/models/calculation.ts';
import { formatAmount, formatArithmetic } from '../../src/models/calculation-words.ts';
import { decide, listCases, listCombinations, normalise } from '../../src/models/decision-table.ts';
import { readState as readGate } from '../../src/models/gate-state.ts';
import { drawLogScale } from '../../src/models/log-scale.ts';
import type { Figure, FigureOf } from '../../src/schemas/figure.ts';
import { fc, textOf } from '../properties.ts';

const LOCALE = 'en-GB';

const { graph } = loadGraph('content');
if (!graph) throw new Error('the content can be read');

const listModels = <Kind extends Figure['kind']>(
  kind: Kind,
): { id: string; model: FigureOf<Kind> }[] =>
  graph.corpus.figures.flatMap(({ id, data }) =>
    data.kind === kind ? [{ id, model: data as FigureOf<Kind> }] : [],
  );

/** What anybody may write after the question mark of an address. */
const GARBAGE = [
  '<script>',
  '"',
  '99999',
  '-1',
  '1e400',
  'NaN',
  'Infinity',
  '0x10',
  '',
  ' ',
  '%',
  'constructor',
  '__proto__',
];
const garbage = fc.oneof(fc.constantFrom(...GARBAGE), textOf(GARBAGE, 4));

/** An address of the model, in which each name may have what it is there for, or anything else. */
const addressOf = (
  meant: Readonly<Record<string, fc.Arbitrary<string>>>,
): fc.Arbitrary<URLSearchParams> =>
  fc
    .record(
      Object.fromEntries(
        Object.entries({ ...meant, other: garbage }).map(([name, value]) => [
          name,
          fc.oneof({ weight: 4, arbitrary: value }, garbage),
        ]),
      ),
      { requiredKeys: [] },
    )
    .map((entries) => new URLSearchParams(Object.entries(entries).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))));

it('there are models of each kind', () => {
  for (const kind of ['decision-table', 'calculation', 'signature-gate'] as const)
    expect(listModels(kind)).not.toEqual([]);
});

describe.each(listModels('calculation'))('$id', ({ model }) => {
  const { quantities, steps, cases, verdicts } = model;
  const controlled = quantities.flatMap(({ id, control }) => (control ? [{ id, control }] : []));
  const address = addressOf({
    case: fc.constantFrom(...cases.map(({ id }) => id)),
    ...Object.fromEntries(
      controlled.map(({ id, control: { min, max } }) => [
        id,
        fc.oneof(fc.constantFrom(min, max), fc.double({ min, max, noNaN: true })).map(String),
      ]),
    ),
  });

  it('comes to numbers that can be read, whatever is chosen', () => {
    fc.assert(
      fc.property(address, (parameters) => {
        const state = readState(model, parameters);
        const results = calculate(model, toSettings(model, state));
        expect(results.size).toBe(quantities.length + steps.length);
        for (const [low, high] of results.values()) {
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeGreaterThanOrEqual(low);
          expect(high).toBeLessThanOrEqual(1e15);
        }
        const words = steps.flatMap((step) => [
          formatArithmetic(step, results, LOCALE),
          formatAmount(results.get(step.id) ?? [NaN, NaN], step, LOCALE),
        ]);
        expect(words.join(' ')).not.toMatch(/NaN|∞|undefined|-\d/u);
        for (const verdict of verdicts) {
          expect(verdict[judge(verdict, results)]).not.toBe('');
          const held = [verdict.of, verdict.against].flatMap((id) => [results.get(id) ?? []]);
          const { bars } = drawLogScale(
            held.map(([low = NaN, high = NaN]) => [low, high]),
            [],
            LOCALE,
          );
          for (const { from, to } of bars) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(to).toBeLessThanOrEqual(100);
            expect(from).toBeLessThanOrEqual(to);
          }
        }
      }),
    );
  });

  it('takes from an address only values that its controls can have', () => {
    fc.assert(
      fc.property(address, (parameters) => {
        const state = readState(model, parameters);
        expect(cases.map(({ id }) => id)).toContain(state.caseId);
        for (const [id, value] of Object.entries(state.values)) {
          const control = controlled.find((one) => one.id === id)?.control;
          expect(value).toBeGreaterThanOrEqual(control?.min ?? NaN);
          expect(value).toBeLessThanOrEqual(control?.max ?? NaN);
        }
        expect(readState(model, formatState(model, state))).toEqual(state);
      }),
    );
  });

  it('has each case inside what the controls can have', () => {
    for (const { id: name, set } of cases)
      for (const { id, control } of controlled)
        for (const end of [set[id] ?? []].flat()) {
          expect(end, `${name}: ${id}`).toBeGreaterThanOrEqual(control.min);
          expect(end, `${name}: ${id}`).toBeLessThanOrEqual(control.max);
        }
  });

  it('says of each quantity where it is from', () => {
    for (const { id, claim, ours } of quantities)
      expect(ours ?? graph.claims.get(claim ?? '')?.entry.data.statement, id).toMatch(/\w/u);
  });
});

describe.each(listModels('decision-table'))('$id', ({ model }) => {
  const { inputs, years } = model;
  const combinations = listCombinations(model);

  it('has an outcome for each case, and for what it decides claims with sources', () => {
    expect(combinations).not.toEqual([]);
    for (const { outcome, rule, says, claims } of listCases(model)) {
      expect(says).not.toBe('');
      if (outcome === 'unknown') continue;
      expect(claims, rule).not.toEqual([]);
      for (const id of claims) {
        const evidence = graph.claims.get(id)?.entry.data.evidence ?? [];
        const supports = evidence.filter(({ stance }) => stance === 'supports');
        expect(supports, `${rule ?? ''}: ${id}`).not.toEqual([]);
        for (const { source } of supports) expect(graph.sources.has(source), source).toBe(true);
      }
    }
  });

  it('has each year of each combination once', () => {
    const cases = Map.groupBy(listCases(model), ({ options }) => JSON.stringify(options));
    expect(cases.size).toBe(combinations.length);
    for (const periods of cases.values()) {
      expect(periods[0]?.from).toBe(years.from);
      expect(periods.at(-1)?.to).toBe(years.to);
      for (const [index, { to }] of periods.slice(0, -1).entries())
        expect(periods[index + 1]?.from).toBe(to + 1);
    }
  });

  it('makes of any address a case that there is', () => {
    const address = addressOf({
      year: fc.integer({ min: years.from, max: years.to }).map(String),
      ...Object.fromEntries(
        inputs.map(({ id, options }) => [id, fc.constantFrom(...options.map((one) => one.id))]),
      ),
    });
    fc.assert(
      fc.property(address, (parameters) => {
        const { year, ...options } = Object.fromEntries(parameters);
        const choice = normalise(model, {
          options,
          year: year ? Number(year) : undefined,
        });
        expect(combinations).toContainEqual(choice.options);
        expect(choice.year).toBeGreaterThanOrEqual(years.from);
        expect(choice.year).toBeLessThanOrEqual(years.to);
        expect(decide(model, choice.options, choice.year).says).not.toBe('');
      }),
    );
  });
});

describe.each(listModels('signature-gate'))('$id', ({ model }) => {
  it('makes of any address a file and a device that there are', () => {
    const address = addressOf({
      file: fc.constantFrom(...model.files.map(({ id }) => id)),
      device: fc.constantFrom(...model.devices.map(({ id }) => id)),
      altered: fc.constantFrom('0', '1'),
    });
    fc.assert(
      fc.property(address, (parameters) => {
        const { file, device } = readGate(parameters, model);
        expect(model.files.map(({ id }) => id)).toContain(file);
        expect(model.devices.map(({ id }) => id)).toContain(device);
      }),
    );
  });
});
