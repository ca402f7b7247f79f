/** Dates of EDTF level 1 (ISO 8601-2:2019) as CSL-JSON has them (CSL 1.0.2, csl-data.json, "date-variable"). */

export type CslDateParts = [year: number, month?: number, day?: number];

export type CslDate =
  | { 'date-parts': [CslDateParts] | [CslDateParts, CslDateParts]; circa?: true }
  /** What CSL has no form for: a span that is open at one end. */
  | { literal: string };

const toParts = (date: string): CslDateParts =>
  date
    .replace(/[~?%]$/u, '')
    .split('-')
    .map(Number) as CslDateParts;

/**
 * `2011-04~` → `{ "date-parts": [[2011, 4]], circa: true }`. "About" and "uncertain" are both `circa`: CSL knows one of them.
 *
 * @param edtf a date that `EdtfSchema` takes
 * @param isInferred true where no source gives the date
 */
export function toCslDate(edtf: string, isInferred = false): CslDate {
  if (edtf.includes('..')) return { literal: edtf };
  const [first = '', last] = edtf.split('/');
  const isCirca = isInferred || /[~?%]/u.test(edtf);
  return {
    'date-parts': last === undefined ? [toParts(first)] : [toParts(first), toParts(last)],
    ...(isCirca && { circa: true }),
  };
}
