// cspell:ignore öllampe undrowned
import { describe, expect, it } from 'vitest';
import { toWordPattern } from '../../../src/graph/checks/check-content-notes.ts';

describe('words that ask for a content note', () => {
  const pattern = toWordPattern(['drown', 'lost at sea', 'a.b', 'Öl']);

  it.each<[text: string, word: string | undefined]>([
    ['The keeper drowned.', 'drowned'],
    ['Drowning was common.', 'Drowning'],
    ['They were lost  at\nsea that year.', 'lost  at\nsea'],
    ['They were lost at seaside inns.', 'lost at seaside'],
    ['The öllampe burned.', 'öllampe'],
    ['The form a.b was seen.', 'a.b'],
    ['The form acb was not.', undefined],
    ['An undrowned boat and a mast lost at land.', undefined],
    ['The Köl burned.', undefined],
  ])('in %j are %j', (text, word) => {
    expect(pattern.exec(text)?.[0]).toBe(word);
  });
});
