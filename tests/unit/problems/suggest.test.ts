// cspell:ignore keper fresnellens pilto pilott lintern
import { expect, it } from 'vitest';
import { suggest } from '../../../src/problems/suggest.ts';

const NAMES = ['keeper', 'fresnel-lens', 'Pilot', '등대'];

it.each([
  ['keper', ' Did you mean "keeper"?'],
  ['Keeper', ' Did you mean "keeper"?'],
  ['fresnellens', ' Did you mean "fresnel-lens"?'],
  ['pilto', ' Did you mean "Pilot"?'],
  ['pilott', ' Did you mean "Pilot"?'],
  ['등데', ' Did you mean "등대"?'],
  ['zebra', ''],
  ['', ''],
])('for "%s" offers "%s"', (word, offer) => {
  expect(suggest(word, NAMES)).toBe(offer);
});

it('offers the nearest, and of two as near the first', () => {
  expect(suggest('lamp', ['lump', 'lamps', 'lame'])).toBe(' Did you mean "lump"?');
  expect(suggest('lanterns', ['lintern', 'lantern'])).toBe(' Did you mean "lantern"?');
  expect(suggest('lamp', [])).toBe('');
});
