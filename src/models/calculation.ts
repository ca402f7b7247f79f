/**
 * Reckons with ranges, at build and in the browser (interval arithmetic: IEEE 1788-2015, section 4). Every step is
 * a product of powers, so that its ends come from the ends of what goes in. A quantity that stands over and under the
 * line is not cancelled: the result can be too wide then, and never too narrow.
 */
import type { Calculation, Quantity, Step } from '../schemas/calculation.ts';

/** Both ends, the lower first; the same twice for a single value. */
export type Range = readonly [low: number, high: number];

/** Quantities that differ from their own range, by id. */
export type Settings = Record<string, number | Range>;

/** Ranges of quantities and steps, by id. */
export type Results = ReadonlyMap<string, Range>;

export type Position = 'below' | 'within' | 'above';

/** What is needed of a calculation to work it out: a page gives its script no more. */
export interface Calculable {
  quantities: Pick<Quantity, 'id' | 'low' | 'high' | 'control'>[];
  steps: Pick<Step, 'id' | 'times' | 'over' | 'less' | 'root' | 'atMost'>[];
  cases: Pick<Calculation['cases'][number], 'id' | 'set'>[];
}

/** What a reader chose: a named case, and single values in place of ranges. */
export interface State {
  caseId: string;
  values: Record<string, number>;
}

/** A result that no number can hold is the greatest number: pages show neither infinity nor "not a number". */
const toFinite = (number: number): number => Math.min(number, Number.MAX_VALUE);

const multiply = (a: Range, b: Range): Range => [toFinite(a[0] * b[0]), toFinite(a[1] * b[1])];

/** Nothing divided by nothing may be anything: from 0 to the greatest number. */
const divide = (a: Range, b: Range): Range => [
  a[0] === 0 ? 0 : toFinite(a[0] / b[1]),
  b[0] === 0 ? Number.MAX_VALUE : toFinite(a[1] / b[0]),
];

/** @returns what is left of one after a percentage is deducted; the greater percentage leaves less */
const toRest = ([low, high]: Range): Range => [
  Math.max(0, 1 - high / 100),
  Math.max(0, 1 - low / 100),
];

const takeRoot = ([low, high]: Range): Range => [Math.sqrt(low), Math.sqrt(high)];

const limit = ([low, high]: Range, most: number): Range => [
  Math.min(low, most),
  Math.min(high, most),
];

const toRange = (value: number | Range): Range =>
  typeof value === 'number' ? [value, value] : value;

/**
 * @returns the range of each quantity and of each step, in the order of the calculation
 * @throws where a step names what is neither a quantity nor an earlier step
 */
export function calculate({ quantities, steps }: Calculable, settings: Settings = {}): Results {
  const results = new Map<string, Range>();
  const getRange = (id: string): Range => {
    const range = results.get(id);
    if (!range) throw new Error(`No quantity and no earlier step has the id "${id}".`);
    return range;
  };
  for (const { id, low, high } of quantities) {
    results.set(id, toRange(settings[id] ?? [low, high]));
  }
  for (const { id, times, over, less, root, atMost } of steps) {
    const product = times.map(getRange).reduce(multiply, [1, 1]);
    const rest = less.map((name) => toRest(getRange(name))).reduce(multiply, product);
    const quotient = over.map(getRange).reduce(divide, rest);
    const result = root === 2 ? takeRoot(quotient) : quotient;
    results.set(id, atMost === undefined ? result : limit(result, atMost));
  }
  return results;
}

/**
 * @returns where the whole range of `of` lies beside that of `against`; `within` where the two overlap or touch
 * @throws where one of them has no result
 */
export function judge(
  { of, against }: { of: string; against: string },
  results: Results,
): Position {
  const held = results.get(of);
  const limits = results.get(against);
  if (!held || !limits) throw new Error(`A verdict holds "${of}" against "${against}".`);
  if (held[1] < limits[0]) return 'below';
  return held[0] > limits[1] ? 'above' : 'within';
}

/** @returns what the case sets, and over it what the reader chose */
export function toSettings({ cases }: Pick<Calculable, 'cases'>, state: State): Settings {
  return { ...cases.find(({ id }) => id === state.caseId)?.set, ...state.values };
}

/** @returns the nearest value that the control can have */
export function clampToControl(
  { min, max, step }: NonNullable<Quantity['control']>,
  value: number,
): number {
  const steps = Math.round((Math.min(max, Math.max(min, value)) - min) / step);
  // Without the last digits, where 0.1 added three times would show.
  return Math.min(max, Math.max(min, Number((min + steps * step).toPrecision(12))));
}

/** Reads `?case=…&boats=12`. What is unknown or no number is passed over; a value outside its control is brought into it. */
export function readState({ quantities, cases }: Calculable, parameters: URLSearchParams): State {
  const wanted = parameters.get('case');
  const caseId = (cases.find(({ id }) => id === wanted) ?? cases[0])?.id ?? '';
  const values: Record<string, number> = {};
  for (const { id, control } of quantities) {
    const text = parameters.get(id)?.trim() ?? '';
    if (!control || text === '' || !Number.isFinite(Number(text))) continue;
    values[id] = clampToControl(control, Number(text));
  }
  return { caseId, values };
}

/** @returns the state as parameters of an address, without what the page opens with; `parameters` of others stay */
export function formatState(
  { quantities, cases }: Calculable,
  { caseId, values }: State,
  parameters: URLSearchParams = new URLSearchParams(),
): URLSearchParams {
  const written = new URLSearchParams(parameters);
  for (const name of ['case', ...quantities.map(({ id }) => id)]) written.delete(name);
  if (caseId !== cases[0]?.id) written.set('case', caseId);
  for (const { id } of quantities) {
    const value = values[id];
    if (value !== undefined) written.set(id, String(value));
  }
  return written;
}
