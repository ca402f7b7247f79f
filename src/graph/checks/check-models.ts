/** A model hangs together: everything that one part of it names is another part of it. */
import type { FigureEntry } from '../../corpus/corpus.ts';
import type { Problem } from '../../problems/problem.ts';
import { suggest } from '../../problems/suggest.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Graph } from '../model.ts';

type Path = readonly (string | number)[];
/** Reports an id that is not among those that can be meant. */
type CheckPart = (what: string, id: string, known: readonly string[], path: Path) => void;

const idsOf = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

export function checkModels({ corpus }: Graph): Problem[] {
  return corpus.figures.flatMap(({ data, placeOf }: FigureEntry) => {
    const problems: Problem[] = [];
    const check: CheckPart = (what, id, known, path) => {
      if (known.includes(id)) return;
      const message = `there is no ${what} "${id}".${suggest(id, known)}`;
      problems.push({ code: 'unknown-part', message, ...placeOf(path) });
    };
    if (data.kind === 'decision-table') checkDecisionTable(data, check);
    if (data.kind === 'calculation') checkCalculation(data, check);
    if (data.kind === 'signature-gate') {
      check('file', data.opening.file, idsOf(data.files), ['opening', 'file']);
      check('device', data.opening.device, idsOf(data.devices), ['opening', 'device']);
    }
    return problems;
  });
}

function checkDecisionTable(table: FigureOf<'decision-table'>, check: CheckPart): void {
  const { inputs, rules, opening } = table;
  const optionsOf = (id: string): string[] =>
    idsOf(inputs.find((input) => input.id === id)?.options ?? []);
  const checkConditions = (
    conditions: Readonly<Record<string, readonly string[]>>,
    known: readonly string[],
    path: Path,
  ): void => {
    for (const [input, options] of Object.entries(conditions)) {
      check('input', input, known, [...path, input]);
      if (known.includes(input))
        options.forEach((option, index) =>
          check(`option of ${input}`, option, optionsOf(input), [...path, input, index]),
        );
    }
  };
  inputs.forEach(({ options }, at) => {
    const before = idsOf(inputs.slice(0, at));
    options.forEach(({ only }, index) => {
      if (only) checkConditions(only, before, ['inputs', at, 'options', index, 'only']);
    });
  });
  rules.forEach(({ when }, index) =>
    checkConditions(when, idsOf(inputs), ['rules', index, 'when']),
  );
  for (const [input, option] of Object.entries(opening.options)) {
    check('input', input, idsOf(inputs), ['opening', 'options', input]);
    check(`option of ${input}`, option, optionsOf(input), ['opening', 'options', input]);
  }
}

function checkCalculation(model: FigureOf<'calculation'>, check: CheckPart): void {
  const quantities = idsOf(model.quantities);
  model.steps.forEach(({ times, over, less }, at) => {
    const known = [...quantities, ...idsOf(model.steps.slice(0, at))];
    for (const [key, ids] of Object.entries({ times, over, less }))
      ids.forEach((id, index) =>
        check('quantity or earlier step', id, known, ['steps', at, key, index]),
      );
  });
  model.cases.forEach(({ set }, index) => {
    for (const id of Object.keys(set))
      check('quantity', id, quantities, ['cases', index, 'set', id]);
  });
  model.verdicts.forEach(({ of, against }, index) => {
    check('step', of, idsOf(model.steps), ['verdicts', index, 'of']);
    check(
      'quantity or step',
      against,
      [...quantities, ...idsOf(model.steps)],
      ['verdicts', index, 'against'],
    );
  });
}
