/** What a schema says of a value, where the schema has no words of its own for it. */
import type { z } from 'astro/zod';
import { suggest } from '../problems/suggest.ts';

const KINDS: Record<string, string> = {
  string: 'a text: in quotation marks where it is made of digits, or is true, false or null',
  number: 'a number, without quotation marks',
  int: 'a whole number, without quotation marks',
  boolean: 'true or false, without quotation marks',
  array: 'a list: entries that start with "- ", or stand in [brackets]',
  tuple: 'a list of two: [40, 50]',
  object: 'a group of keys, each with its value',
};

const ENTRIES = new Intl.PluralRules('en');

function describeLimit(origin: string, limit: number, isLeast: boolean): string {
  const bound = isLeast ? 'at least' : 'at most';
  if (origin === 'array')
    return `the list has ${bound} ${limit} ${ENTRIES.select(limit) === 'one' ? 'entry' : 'entries'}`;
  return origin === 'string' ? `it has ${bound} ${limit} characters` : `it is ${bound} ${limit}`;
}

/** For `safeParse`, as its `error`: an instruction in place of zod's own words. */
export function describeIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (typeof issue.input === 'number' && issue.expected === 'number')
        return 'it must be a number that is written out in digits, and not without end';
      return `${issue.input === null ? 'it is empty, and' : 'it'} must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = typeof issue.input === 'string' ? suggest(issue.input, values) : '';
      return `it must be one of ${values.join(', ')}.${near}`;
    }
    case 'too_small':
      if (issue.inclusive === false) return `it is more than ${issue.minimum}`;
      return describeLimit(issue.origin, Number(issue.minimum), true);
    case 'too_big':
      return describeLimit(issue.origin, Number(issue.maximum), false);
    default:
      return 'it has none of the forms that src/schemas allows here';
  }
}
