import { describe, expect, it } from 'vitest';
import { shorten } from '../../../src/page-data/shorten.ts';

describe('a text', () => {
  it.each([
    ['The light carried.', 18, 'The light carried.'],
    ['The light carried a mile', 20, 'The light carried a mile'],
    ['The light carried eighteen miles', 20, 'The light carried'],
    ['The light carried, at 18 miles', 17, 'The light carried'],
    ['The light, carried far and wide', 14, 'The light'],
  ])('"%s" is cut to %i letters after a whole word', (text, length, expected) => {
    const { shown, rest } = shorten(text, length);
    expect(shown).toBe(expected);
    expect(shown + rest).toBe(text);
  });
});
