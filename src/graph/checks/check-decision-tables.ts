/** A decision table can be read to the end: each of its options and rules is there for a case, and its opening case can be chosen. */
import type { FigureEntry } from '../../corpus/corpus.ts';
import { findDeadRules, listCombinations } from '../../models/decision-table.ts';
import type { Problem } from '../../problems/problem.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Graph } from '../model.ts';

type Table = FigureOf<'decision-table'>;
type PlaceOf = FigureEntry['placeOf'];

/** A page that shows every case has room for no more, and nobody would read them. */
const MOST_COMBINATIONS = 1000;
const MOST_RULES = 300;

export function checkDecisionTables({ corpus }: Graph): Problem[] {
  return corpus.figures.flatMap(({ data, placeOf }): Problem[] => {
    if (data.kind !== 'decision-table') return [];
    const excess = findExcess(data);
    if (excess) {
      const { message, path } = excess;
      return [{ code: 'oversized-text', message, ...placeOf([path]) }];
    }
    return [
      ...checkOpening(data, placeOf),
      ...checkOptions(data, placeOf),
      ...checkRules(data, placeOf),
    ];
  });
}

/** Combinations are counted input by input, so that no more of them are made than are allowed. */
function findExcess({ inputs, rules }: Table): { message: string; path: string } | undefined {
  if (rules.length > MOST_RULES)
    return {
      message: `the table has ${rules.length} rules; at most ${MOST_RULES} are allowed`,
      path: 'rules',
    };
  const isTooMuch = inputs.some(
    (_, index) =>
      listCombinations({ inputs: inputs.slice(0, index + 1) }).length > MOST_COMBINATIONS,
  );
  if (!isTooMuch) return undefined;
  return {
    message: `the options can be combined in more than ${MOST_COMBINATIONS} ways, each of which the page would show: take an input out, or say under only what goes together`,
    path: 'inputs',
  };
}

/** An option that goes with nothing chosen before it, or with nothing that is chosen after it, is on the page for nothing. */
function checkOptions(table: Table, placeOf: PlaceOf): Problem[] {
  const named = table.inputs.flatMap(({ options }) =>
    options.flatMap(({ only = {} }) => Object.entries(only)),
  );
  if (!named.every(([input, options]) => isKnown(table, input, options))) return [];
  const combinations = listCombinations(table);
  return table.inputs.flatMap(({ id: input, options }, at) =>
    options.flatMap(({ id }, index): Problem[] => {
      if (combinations.some((one) => one[input] === id)) return [];
      const message = `the option "${id}" of ${input} can never be chosen: no option of the other inputs goes with it.`;
      return [{ code: 'dead-rule', message, ...placeOf(['inputs', at, 'options', index, 'id']) }];
    }),
  );
}

/** Options that there are not are reported by their name, by `checkModels`. */
const isKnown = ({ inputs }: Table, input: string, options: readonly string[]): boolean =>
  options.every((option) =>
    inputs.some((one) => one.id === input && one.options.some(({ id }) => id === option)),
  );

function checkOpening(table: Table, placeOf: PlaceOf): Problem[] {
  const { inputs, years, opening } = table;
  const { options, year } = opening;
  const problems: Problem[] = [];
  const report = (message: string, part: 'options' | 'year'): void => {
    problems.push({ code: 'unknown-part', message, ...placeOf(['opening', part]) });
  };
  if (year < years.from || year > years.to)
    report(`the opening year is not one of ${years.from} to ${years.to}.`, 'year');
  const missing = inputs.flatMap(({ id }) => (options[id] === undefined ? id : []));
  const isThere = inputs.every((input) => input.options.some(({ id }) => id === options[input.id]));
  const isPossible = listCombinations(table).some((one) =>
    inputs.every(({ id }) => one[id] === options[id]),
  );
  if (missing.length > 0)
    report(`the opening case has no option of ${missing.join(', ')}.`, 'options');
  else if (isThere && !isPossible)
    report('the options of the opening case cannot be chosen together.', 'options');
  return problems;
}

function checkRules(table: Table, placeOf: PlaceOf): Problem[] {
  return findDeadRules(table).flatMap(({ rule, shadowedBy }): Problem[] => {
    const index = table.rules.findIndex(({ id }) => id === rule);
    const named = Object.entries(table.rules[index]?.when ?? {});
    if (!named.every(([input, options]) => isKnown(table, input, options))) return [];
    const why =
      shadowedBy.length > 0
        ? `all that it fits is decided before it, by ${shadowedBy.join(', ')}.`
        : 'it fits no case that can be chosen.';
    const message = `rule "${rule}" never decides: ${why}`;
    return [{ code: 'dead-rule', message, ...placeOf(['rules', index, 'id']) }];
  });
}
