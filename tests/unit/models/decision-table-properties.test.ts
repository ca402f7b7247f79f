import { describe, expect, it } from 'vitest';
import {
  decide,
  findDeadRules,
  listCases,
  listCombinations,
  normalise,
} from '../../../src/models/decision-table.ts';
import { findCombination, listReachable } from '../../../src/models/choose-case.ts';
import {
  DecisionTableSchema,
  OUTCOMES,
  type DecisionTable,
} from '../../../src/schemas/decision-table.ts';
import { fc } from '../../properties.ts';

const INPUTS = ['who', 'boat', 'sea'];
const OPTIONS = ['one', 'two', 'three'];
const FIRST = 1880;
const LAST = 1890;

const some = fc.uniqueArray(fc.constantFrom(...OPTIONS), { minLength: 1, maxLength: 3 });
const conditionsOn = (inputs: readonly string[]): fc.Arbitrary<Record<string, string[]>> =>
  fc
    .subarray([...inputs])
    .chain((named) => fc.record(Object.fromEntries(named.map((input) => [input, some]))));
const year = fc.integer({ min: FIRST - 2, max: LAST + 2 });

const inputAt = (at: number) =>
  fc
    .uniqueArray(fc.constantFrom(...OPTIONS), { minLength: 1, maxLength: 3 })
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .record({ only: fc.option(conditionsOn(INPUTS.slice(0, at)), { nil: undefined }) })
            .map(({ only }) => ({ id, label: id, ...(only && { only }) })),
        ),
      ),
    )
    .map((options) => ({ id: INPUTS[at] ?? '', label: 'Input', options }));

const rule = fc
  .record({
    when: conditionsOn(INPUTS),
    from: fc.option(year, { nil: undefined }),
    to: fc.option(year, { nil: undefined }),
    outcome: fc.constantFrom(...OUTCOMES),
  })
  .filter(({ from = -Infinity, to = Infinity }) => from <= to)
  .map(({ when, from, to, outcome }) => ({
    when,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    outcome,
    says: 'So.',
    claims: outcome === 'unknown' ? [] : ['f-1'],
  }));

const options = fc.record(
  Object.fromEntries(INPUTS.map((id) => [id, fc.constantFrom(...OPTIONS)])),
);

/** Any table that the schema lets through and of which something can be chosen. */
const table: fc.Arbitrary<DecisionTable> = fc
  .record({
    inputs: fc
      .integer({ min: 1, max: 3 })
      .chain((count) => fc.tuple(...INPUTS.slice(0, count).map((_, at) => inputAt(at)))),
    rules: fc.array(rule, { minLength: 1, maxLength: 6 }),
    opening: fc.record({ options, year }),
  })
  .map(({ inputs, rules, opening }) =>
    DecisionTableSchema.parse({
      inputs,
      years: { label: 'Year', from: FIRST, to: LAST },
      outcomes: { allowed: 'yes', blocked: 'no', unknown: 'not known' },
      rules: rules.map((each, index) => ({ id: `r-${index}`, ...each })),
      otherwise: 'Nothing says.',
      opening,
    }),
  )
  .filter((made) => listCombinations(made).length > 0);

const wanted = fc.record(
  {
    options: fc.dictionary(
      fc.constantFrom(...INPUTS, 'tide'),
      fc.constantFrom(...OPTIONS, 'other', 'constructor'),
    ),
    year: fc.oneof(year, fc.double()),
  },
  { requiredKeys: [] },
);

const key = (chosen: Readonly<Record<string, string>>): string => JSON.stringify(chosen);

describe('any table', () => {
  it('decides every case, and names claims for what it allows or blocks', () => {
    fc.assert(
      fc.property(table, year, (made, at) => {
        for (const chosen of listCombinations(made)) {
          const { outcome, says, claims } = decide(made, chosen, at);
          expect(OUTCOMES).toContain(outcome);
          expect(says).not.toBe('');
          if (outcome !== 'unknown') expect(claims).not.toEqual([]);
        }
      }),
    );
  });

  it('has each year of each combination in one period, which says what it decides', () => {
    fc.assert(
      fc.property(table, (made) => {
        const cases = listCases(made);
        for (const chosen of listCombinations(made))
          for (let at = FIRST; at <= LAST; at += 1) {
            const found = cases.filter(
              ({ options: of, from, to }) => key(of) === key(chosen) && from <= at && at <= to,
            );
            expect(found).toHaveLength(1);
            expect(found[0]).toMatchObject(decide(made, chosen, at));
          }
      }),
    );
  });

  it('has no two periods side by side that one rule decides', () => {
    fc.assert(
      fc.property(table, (made) => {
        const cases = listCases(made);
        for (const [index, { options: of, rule: by }] of cases.entries()) {
          const next = cases[index + 1];
          if (next && key(next.options) === key(of)) expect(next.rule).not.toBe(by);
        }
      }),
    );
  });

  it('makes of anything a case that can be chosen, and leaves such a case as it is', () => {
    fc.assert(
      fc.property(table, wanted, (made, asked) => {
        const choice = normalise(made, asked);
        expect(listCombinations(made)).toContainEqual(choice.options);
        expect(choice.year).toBeGreaterThanOrEqual(FIRST);
        expect(choice.year).toBeLessThanOrEqual(LAST);
        expect(normalise(made, choice)).toEqual(choice);
      }),
    );
  });

  it('can be chosen whole from what is left open, input by input', () => {
    fc.assert(
      fc.property(table, wanted, ({ inputs, ...made }, asked) => {
        const combinations = listCombinations({ inputs });
        const order = inputs.map(({ id }) => id);
        const found = findCombination(
          combinations,
          order,
          asked.options ?? {},
          made.opening.options,
        );
        for (const input of order)
          expect(
            listReachable(combinations, order, input, found ?? {}).map((open) => open[input]),
          ).toContain(found?.[input]);
      }),
    );
  });

  it('decides the same without the rules that decide nothing', () => {
    fc.assert(
      fc.property(table, (made) => {
        const dead = findDeadRules(made);
        const rules = made.rules.filter(({ id }) => !dead.some(({ rule: by }) => by === id));
        expect(listCases({ ...made, rules })).toEqual(listCases(made));
        for (const { rule: by, shadowedBy } of dead)
          for (const other of shadowedBy)
            expect(made.rules.findIndex(({ id }) => id === other)).toBeLessThan(
              made.rules.findIndex(({ id }) => id === by),
            );
      }),
    );
  });
});
