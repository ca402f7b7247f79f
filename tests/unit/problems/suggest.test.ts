// cspell:ignore aeeper coasr keepre ofthe xamp keper fresnellens pilto pilott lintern
import { expect, it } from 'vitest';
import { createSuggester, suggest } from '../../../src/problems/suggest.ts';

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

it('is not asked for candidates that nobody needs', () => {
  createSuggester(() => {
    throw new Error('asked');
  });
});

it.each([
  ['few candidates', 0],
  ['so many that only neighbours are compared', 5000],
])('offers the nearest of %s, whatever letter is wrong', (_, others) => {
  const names = Array.from({ length: others }, (_, index) => `lamp-${index}-of-the-coast`);
  const offer = createSuggester(() => [...names, ...NAMES]);
  expect(offer('aeeper')).toBe(' Did you mean "keeper"?');
  expect(offer('keepre')).toBe(' Did you mean "keeper"?');
  expect(offer('Keper')).toBe(' Did you mean "keeper"?');
  expect(offer('fresnellens')).toBe(' Did you mean "fresnel-lens"?');
  expect(offer('등데')).toBe(' Did you mean "등대"?');
  expect(offer('zebra')).toBe('');
});

it.each(['xamp-4711-of-the-coast', 'lamp-4711-of-the-coasr', 'lamp-4711-ofthe-coast'])(
  'finds "%s" among thousands that are alike',
  (word) => {
    const names = Array.from({ length: 5000 }, (_, index) => `lamp-${index}-of-the-coast`);
    expect(createSuggester(() => names)(word)).toBe(' Did you mean "lamp-4711-of-the-coast"?');
  },
);
