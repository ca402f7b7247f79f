/** A calculation in words and numbers, as the page prints it at build and as its script prints it anew. */
import { arithmeticWords } from '#interface';
import type { Quantity, Step } from '../schemas/calculation.ts';
import type { Range, Results } from './calculation.ts';
import { formatRange } from './format-range.ts';

/** @returns `5 minutes`, `14 per cent`, `2 to 4 times`: the range and its unit */
export const formatAmount = (
  range: Range,
  { unit }: Pick<Quantity, 'unit'>,
  locale: string,
): string => `${formatRange(range, locale)} ${unit}`;

/** @returns the arithmetic of a step in numbers: `(1 to 6) × 60 ÷ 5`, `√(37.8 ÷ 3.14)` */
export function formatArithmetic(
  { times, over, less, root, atMost }: Pick<Step, 'times' | 'over' | 'less' | 'root' | 'atMost'>,
  results: Results,
  locale: string,
): string {
  const format = (id: string, alone = false): string => {
    const text = formatRange(results.get(id) ?? [0, 0], locale);
    return alone || !text.includes(' ') ? text : `(${text})`;
  };
  const isAlone = times.length === 1 && (over.length === 0 || less.length > 0);
  const product = times.map((id) => format(id, isAlone)).join(' × ');
  const deducted = less.map((id) => arithmeticWords.less(format(id, true))).join('');
  // What is deducted has to be seen as deducted before what follows divides it.
  const rest = deducted !== '' && over.length > 0 ? `(${product}${deducted})` : product + deducted;
  const quotient = [rest, ...over.map((id) => format(id))].join(' ÷ ');
  const result = root === 2 ? `√(${quotient})` : quotient;
  return atMost === undefined ? result : arithmeticWords.atMost(result, atMost);
}
