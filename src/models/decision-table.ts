/**
 * What a decision table decides. Of its rules the first that fits decides (hit policy "first": OMG, Decision Model and
 * Notation 1.3, section 8.2.10); where none fits, the outcome is unknown.
 */
import type { DecisionRule, DecisionTable, Outcome } from '../schemas/decision-table.ts';
import { chooseYear, findCombination, type Options } from './choose-case.ts';

export interface Decision {
  outcome: Outcome;
  /** Id of the rule that decides; undefined where none fits. */
  rule: string | undefined;
  says: string;
  claims: readonly string[];
}

/** A combination of options over the years in which one rule decides it. */
export interface DecidedCase extends Decision {
  options: Options;
  /** First and last year. */
  from: number;
  to: number;
}

/** What can be chosen: an option of each input, and a year. */
export interface Choice {
  options: Options;
  year: number;
}

export interface DeadRule {
  rule: string;
  /** Rules before it that decide what it fits; empty where it fits nothing that can be chosen. */
  shadowedBy: string[];
}

type Conditions = DecisionRule['when'];

const meets = (conditions: Conditions, options: Options): boolean =>
  Object.entries(conditions).every(([input, allowed]) => allowed.includes(options[input] ?? ''));

const fits = (
  { when, from = -Infinity, to = Infinity }: DecisionRule,
  options: Options,
  year: number,
): boolean => from <= year && year <= to && meets(when, options);

/** Every combination of options that can be chosen, in the order of the inputs and of their options. */
export function listCombinations({ inputs }: Pick<DecisionTable, 'inputs'>): Options[] {
  return inputs.reduce<Options[]>(
    (combinations, { id, options }) =>
      combinations.flatMap((earlier) =>
        options
          .filter(({ only = {} }) => meets(only, earlier))
          .map((option) => ({ ...earlier, [id]: option.id })),
      ),
    [{}],
  );
}

/** What the table says of a case. */
export function decide(table: DecisionTable, options: Options, year: number): Decision {
  const rule = table.rules.find((candidate) => fits(candidate, options, year));
  if (!rule) return { outcome: 'unknown', rule: undefined, says: table.otherwise, claims: [] };
  const { id, outcome, says, claims } = rule;
  return { outcome, rule: id, says, claims };
}

/** First years of the stretches in which no rule begins or ends, in order. */
function listStarts({ years, rules }: DecisionTable): number[] {
  const starts = rules.flatMap(({ from = years.from, to = years.to }) => [from, to + 1]);
  return [...new Set([years.from, ...starts])]
    .filter((year) => years.from <= year && year <= years.to)
    .sort((a, b) => a - b);
}

/**
 * Every case that can be chosen, with what is decided. The years of a combination are folded into periods in which the
 * same rule decides, old to new; together they hold each year once.
 */
export function listCases(table: DecisionTable): DecidedCase[] {
  const starts = listStarts(table);
  return listCombinations(table).flatMap((options) => {
    const periods: DecidedCase[] = [];
    for (const [index, from] of starts.entries()) {
      const to = (starts[index + 1] ?? table.years.to + 1) - 1;
      const decision = decide(table, options, from);
      const last = periods.at(-1);
      if (last && last.rule === decision.rule) last.to = to;
      else periods.push({ ...decision, options, from, to });
    }
    return periods;
  });
}

/**
 * The case that is meant by what is wanted, which may be in part or foreign to the table.
 * @throws where no case of the table can be chosen
 */
export function normalise(
  table: DecisionTable,
  wanted: { options?: Options | undefined; year?: number | undefined },
): Choice {
  const options = findCombination(
    listCombinations(table),
    table.inputs.map(({ id }) => id),
    wanted.options ?? {},
    table.opening.options,
  );
  if (!options) throw new Error('no combination of options can be chosen');
  return { options, year: chooseYear(table.years, wanted.year, table.opening.year) };
}

/** Rules that decide nothing: they fit no case that can be chosen, or others before them decide all that they fit. */
export function findDeadRules(table: DecisionTable): DeadRule[] {
  const cases = listCases(table);
  const deciding = new Set(cases.map(({ rule }) => rule));
  return table.rules
    .filter(({ id }) => !deciding.has(id))
    .map(({ id, when, from = -Infinity, to = Infinity }) => ({
      rule: id,
      shadowedBy: [
        ...new Set(
          cases
            .filter((decided) => Math.max(decided.from, from) <= Math.min(decided.to, to))
            .filter(({ options }) => meets(when, options))
            .flatMap(({ rule }) => rule ?? []),
        ),
      ],
    }));
}
