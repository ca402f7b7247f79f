/** A decision table can be read to the end: each of its rules decides something, and its opening case can be chosen. */
import type { FigureEntry } from '../../corpus/corpus.ts';
import { findDeadRules, listCombinations } from '../../models/decision-table.ts';
import type { Problem } from '../../problems/problem.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Graph } from '../model.ts';

type Table = FigureOf<'decision-table'>;
type PlaceOf = FigureEntry['placeOf'];

export function checkDecisionTables({ corpus }: Graph): Problem[] {
  return corpus.figures.flatMap(({ data, placeOf }) =>
    data.kind === 'decision-table'
      ? [...checkOpening(data, placeOf), ...checkRules(data, placeOf)]
      : [],
  );
}

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
  // An option that there is not is reported by its name, by `checkModels`.
  const isKnown = inputs.every((input) => input.options.some(({ id }) => id === options[input.id]));
  const isPossible = listCombinations(table).some((one) =>
    inputs.every(({ id }) => one[id] === options[id]),
  );
  if (missing.length > 0)
    report(`the opening case has no option of ${missing.join(', ')}.`, 'options');
  else if (isKnown && !isPossible)
    report('the options of the opening case cannot be chosen together.', 'options');
  return problems;
}

/** Rules that name an option that there is not are reported by its name. */
function checkRules(table: Table, placeOf: PlaceOf): Problem[] {
  const isKnown = (input: string, option: string): boolean =>
    table.inputs.some(
      ({ id, options }) => id === input && options.some((one) => one.id === option),
    );
  return findDeadRules(table).flatMap(({ rule, shadowedBy }): Problem[] => {
    const index = table.rules.findIndex(({ id }) => id === rule);
    const named = Object.entries(table.rules[index]?.when ?? {});
    if (!named.every(([input, options]) => options.every((option) => isKnown(input, option))))
      return [];
    const why =
      shadowedBy.length > 0
        ? `all that it fits is decided before it, by ${shadowedBy.join(', ')}.`
        : 'it fits no case that can be chosen.';
    const message = `rule "${rule}" never decides: ${why}`;
    return [{ code: 'dead-rule', message, ...placeOf(['rules', index, 'id']) }];
  });
}
