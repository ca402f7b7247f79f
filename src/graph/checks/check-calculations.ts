/** A calculation comes to something in every state that a reader can choose: numbers that can be read, and compared. */
import type { FigureEntry } from '../../corpus/corpus.ts';
import { calculate, type Range, type Settings } from '../../models/calculation.ts';
import type { Problem } from '../../problems/problem.ts';
import type { FigureOf } from '../../schemas/figure.ts';
import type { Graph } from '../model.ts';

type Calculation = FigureOf<'calculation'>;
type Path = readonly (string | number)[];

/** A greater result has more digits than a page can show, or divides by nearly nothing. */
const MOST = 1e15;

export function checkCalculations({ corpus }: Graph): Problem[] {
  return corpus.figures.flatMap(({ data, placeOf }: FigureEntry): Problem[] =>
    data.kind === 'calculation'
      ? [...checkControls(data), ...checkUnits(data), ...checkResults(data)].map(
          ({ message, path }) => ({ code: 'invalid-value', message, ...placeOf(path) }),
        )
      : [],
  );
}

interface Fault {
  message: string;
  path: Path;
}

/** A reader who takes a control in hand begins inside the range that stands there. */
const checkControls = ({ quantities }: Calculation): Fault[] =>
  quantities.flatMap(({ id, low, high, control }, index) => {
    if (!control || (control.min <= low && high <= control.max)) return [];
    const message = `the control goes from ${control.min} to ${control.max}, and the range of "${id}" from ${low} to ${high}: widen the control.`;
    return [{ message, path: ['quantities', index, 'control'] }];
  });

/** What is held against something else is counted as that is. */
function checkUnits({ quantities, steps, verdicts }: Calculation): Fault[] {
  const units = new Map([...quantities, ...steps].map(({ id, unit }) => [id, unit]));
  return verdicts.flatMap(({ of, against }, index) => {
    const [unit, other] = [units.get(of), units.get(against)];
    if (unit === undefined || other === undefined || unit === other) return [];
    const message = `"${of}" is in ${unit}, and "${against}" in ${other}: only what is in one unit can be compared.`;
    return [{ message, path: ['verdicts', index, 'against'] }];
  });
}

/** Works out all that can be chosen at once: from the least to the greatest value of each quantity. */
function checkResults(calculation: Calculation): Fault[] {
  const { quantities, steps, cases } = calculation;
  const widest: Settings = {};
  for (const { id, low, high, control } of quantities) {
    const chosen = cases.flatMap(({ set }) => (Object.hasOwn(set, id) ? (set[id] ?? []) : []));
    const ends = [low, high, ...chosen, ...(control ? [control.min, control.max] : [])];
    widest[id] = [Math.min(...ends), Math.max(...ends)] satisfies Range;
  }
  const known = new Set(quantities.map(({ id }) => id));
  for (const [index, step] of steps.entries()) {
    // A step that names what there is not is reported by its name, by `checkModels`.
    if (![...step.times, ...step.over, ...step.less].every((id) => known.has(id))) return [];
    known.add(step.id);
    const results = calculate({ ...calculation, steps: steps.slice(0, index + 1) }, widest);
    const [, high] = results.get(step.id) ?? [0, 0];
    if (high <= MOST) continue;
    const message = `the step "${step.id}" can come to more than a page can show: it divides by nearly nothing, or multiplies what is too great. Narrow the controls, or write atMost.`;
    return [{ message, path: ['steps', index, 'id'] }];
  }
  return [];
}
