/** Values as YAML on one line. */
import { stringify } from 'yaml';

/** A text, quoted where YAML would read something else in it; empty as ''. */
export function formatScalar(value: string | number): string {
  if (value === '') return "''";
  return stringify(value, {
    lineWidth: 0,
    singleQuote: true,
    version: '1.2',
    schema: 'core',
    defaultStringType: 'PLAIN',
  }).trim();
}

/** A date, quoted where YAML would read a number or a day in it. */
export const formatDate = (edtf: string): string =>
  /^\d{4}$/u.test(edtf) ? `'${edtf}'` : formatScalar(edtf);
