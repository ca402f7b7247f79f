import { describe, expect, it } from 'vitest';
import {
  decide,
  findDeadRules,
  listCases,
  listCombinations,
  normalise,
} from '../../../src/models/decision-table.ts';
import type { DecisionTable } from '../../../src/schemas/decision-table.ts';
import { FERRY } from './ferry-table.ts';

const words = ({ options }: { options: Record<string, string> }): string =>
  Object.values(options).join(' ');

const withRules = (...rules: (Partial<DecisionTable['rules'][number]> & { id: string })[]) => ({
  ...FERRY,
  rules: rules.map((rule) => ({
    when: {},
    outcome: 'allowed' as const,
    says: 'So.',
    claims: ['f-1'],
    ...rule,
  })),
});

it('lists the combinations that can be chosen, in the order of the inputs', () => {
  expect(listCombinations(FERRY).map((options) => words({ options }))).toEqual([
    'islander own calm',
    'islander own rough',
    'islander ferry calm',
    'islander ferry rough',
    'visitor ferry calm',
    'visitor ferry rough',
  ]);
});

it('folds the years of a combination while one rule decides', () => {
  expect(
    listCases(FERRY).map((decided) => [
      words(decided),
      decided.from,
      decided.to,
      decided.rule,
      decided.outcome,
    ]),
  ).toEqual([
    ['islander own calm', 1880, 1889, 'rowed', 'allowed'],
    ['islander own rough', 1880, 1883, undefined, 'unknown'],
    ['islander own rough', 1884, 1889, 'storm', 'blocked'],
    ['islander ferry calm', 1880, 1885, 'carried', 'allowed'],
    ['islander ferry calm', 1886, 1889, undefined, 'unknown'],
    ['islander ferry rough', 1880, 1883, undefined, 'unknown'],
    ['islander ferry rough', 1884, 1889, 'storm', 'blocked'],
    ['visitor ferry calm', 1880, 1881, 'forms', 'unknown'],
    ['visitor ferry calm', 1882, 1885, 'carried', 'allowed'],
    ['visitor ferry calm', 1886, 1889, undefined, 'unknown'],
    ['visitor ferry rough', 1880, 1881, 'forms', 'unknown'],
    ['visitor ferry rough', 1882, 1883, undefined, 'unknown'],
    ['visitor ferry rough', 1884, 1889, 'storm', 'blocked'],
  ]);
});

it('says what the rule says, and what is said otherwise', () => {
  const options = { who: 'visitor', boat: 'ferry', sea: 'calm' };
  expect(decide(FERRY, options, 1885)).toEqual({
    outcome: 'allowed',
    rule: 'carried',
    says: 'It ran.',
    claims: ['f-1', 'f-3'],
  });
  expect(decide(FERRY, options, 1886)).toEqual({
    outcome: 'unknown',
    rule: undefined,
    says: 'No book says so.',
    claims: [],
  });
});

it('lets the first of two rules decide that both fit', () => {
  const table = withRules({ id: 'one', when: { sea: ['calm'] } }, { id: 'other' });
  expect(decide(table, { who: 'islander', boat: 'own', sea: 'calm' }, 1880).rule).toBe('one');
  expect(decide(table, { who: 'islander', boat: 'own', sea: 'rough' }, 1880).rule).toBe('other');
});

describe('what is wanted becomes a case that can be chosen', () => {
  it.each([
    ['nothing', {}, 'visitor ferry calm', 1885],
    ['a part', { options: { sea: 'rough' } }, 'visitor ferry rough', 1885],
    ['what is unknown', { options: { who: 'a-whale', tide: 'low' } }, 'visitor ferry calm', 1885],
    ['what cannot go together', { options: { boat: 'own' } }, 'visitor ferry calm', 1885],
    ['what can', { options: { who: 'islander', boat: 'own' } }, 'islander own calm', 1885],
    ['a year before', { year: 1066 }, 'visitor ferry calm', 1880],
    ['a year after', { year: 2026 }, 'visitor ferry calm', 1889],
    ['no number', { year: Number('soon') }, 'visitor ferry calm', 1885],
    ['part of a year', { year: 1882.4 }, 'visitor ferry calm', 1882],
  ])('%s', (_, wanted, options, year) => {
    const choice = normalise(FERRY, wanted);
    expect([words(choice), choice.year]).toEqual([options, year]);
  });

  it('takes the first option where the opening one cannot be chosen', () => {
    const opening = { options: { who: 'visitor', boat: 'own', sea: 'fog' }, year: 1885 };
    expect(words(normalise({ ...FERRY, opening }, {}))).toBe('visitor ferry calm');
  });

  it('throws where nothing can be chosen', () => {
    const only = { who: ['nobody'] };
    const closed = { id: 'boat', label: 'Boat', options: [{ id: 'own', label: 'own', only }] };
    expect(() => normalise({ ...FERRY, inputs: [closed] }, {})).toThrow(/no combination/u);
  });
});

describe('rules that decide nothing', () => {
  it('are none in a table that needs each of its rules', () => {
    expect(findDeadRules(FERRY)).toEqual([]);
  });

  it('stand behind rules that decide all that they fit', () => {
    const table = withRules(
      { id: 'calm', when: { sea: ['calm'] } },
      { id: 'early', to: 1884 },
      { id: 'late-calm', when: { sea: ['calm'] }, from: 1882 },
      { id: 'rest' },
      { id: 'after-all' },
    );
    expect(findDeadRules(table)).toEqual([
      { rule: 'late-calm', shadowedBy: ['calm'] },
      { rule: 'after-all', shadowedBy: ['calm', 'early', 'rest'] },
    ]);
  });

  it.each([
    ['a pair that cannot be chosen', { when: { who: ['visitor'], boat: ['own'] } }],
    ['an option that there is not', { when: { who: ['a-whale'] } }],
    ['an input that there is not', { when: { tide: ['low'] } }],
    ['years before the first', { to: 1879 }],
    ['years after the last', { from: 1890 }],
    ['years that run backwards', { from: 1886, to: 1884 }],
  ])('ask for %s', (_, rule) => {
    expect(findDeadRules(withRules({ id: 'never', ...rule }, { id: 'rest' }))).toEqual([
      { rule: 'never', shadowedBy: [] },
    ]);
  });
});
