import { expect, it } from 'vitest';
import { pageDescriptions } from '#interface';
import { formatCount } from '../../../src/page-data/format-count.ts';

it.each([
  [0, '0 queens', 'The topics'],
  [1, '1 queen', 'The one topic'],
  [12, '12 queens', 'The 12 topics'],
])('%i is told as a count and as the head of a summary', (count, alone, all) => {
  expect(formatCount(count, 'queen')).toBe(alone);
  expect(pageDescriptions.topics(count, 'Hives')).toBe(
    `${all} of Hives by kind: what each is, what the sources say of it, and where they differ.`,
  );
});

it('takes a plural that is not made by an s', () => {
  expect(formatCount(2, 'entry', 'entries')).toBe('2 entries');
});
