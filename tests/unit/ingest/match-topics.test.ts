// cspell:ignore ligth nörth
import { expect, it } from 'vitest';
import { findMentions, findNearMatches, type KnownName } from '../../../src/ingest/match-topics.ts';
import { makeArticle } from './make-article.ts';

const LIGHT: KnownName = {
  type: 'topic',
  id: 'north-light',
  title: 'North Light',
  spellings: ['North Light', 'Light of the North', 'NL', '북등대'],
};
const LAMP: KnownName = { type: 'glossary', id: 'lamp', title: 'lamp', spellings: ['lamp'] };
const NAMES = [LIGHT, LAMP];

const find = (text: string): string[] =>
  findMentions(makeArticle([text]), NAMES).map(({ known, start, end }) =>
    [known.id, text.slice(start, end)].join(': '),
  );

it.each<[text: string, found: string[]]>([
  ['The North Light was lit.', ['north-light: North Light']],
  ['the light  of the north', ['north-light: light  of the north']],
  ['Its lamps and its lamp', ['lamp: lamps', 'lamp: lamp']],
  ['NL is not nl', ['north-light: NL']],
  ['북등대는 높다', ['north-light: 북등대']],
  ['The clamp held.', []],
])('finds names in "%s"', (text, found) => {
  expect(find(text)).toEqual(found);
});

it('takes the longest of names that overlap', () => {
  const inner: KnownName = { ...LAMP, id: 'north', spellings: ['North'] };
  const mentions = findMentions(makeArticle(['The North Light']), [inner, LIGHT]);
  expect(mentions.map(({ known }) => known.id)).toEqual(['north-light']);
});

it.each<[name: string, near: string | undefined]>([
  ['North-Light', 'North Light'],
  ['Nörth Light', 'North Light'],
  ['North Ligth', 'North Light'],
  ['North Light', undefined],
  ['South Light', undefined],
  ['Lump', undefined],
])('compares "%s" with what is known', (name, near) => {
  expect(findNearMatches([{ name, places: ['¶ 1'] }], NAMES).map((match) => match.near)).toEqual(
    near === undefined ? [] : [near],
  );
});
