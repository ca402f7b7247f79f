import { describe, expect, it } from 'vitest';
import {
  buildCitationItem,
  getCitablePath,
  listCitables,
  type Citable,
} from '../../../src/metadata/citation-item.ts';
import { BASE, edit, load, loadValid, overlay } from '../problems/content.ts';

const graph = loadValid(BASE);
const CHAPTER: Citable = { kind: 'chapter', id: 'the-crossing' };
const CLAIM: Citable = { kind: 'claim', id: 'f-1' };

describe('an item', () => {
  it('of a chapter is a part of the book, by the publication, without a date', () => {
    expect(buildCitationItem(graph, CHAPTER, new URL('https://other.example'))).toEqual({
      id: 'across-the-crossing',
      type: 'chapter',
      title: 'The crossing',
      author: [{ literal: 'Across' }],
      'container-title': 'Across: Ferries on a slow river',
      language: 'en',
      URL: 'https://other.example/chapters/the-crossing/',
    });
  });

  it('of a page that has dates is issued on the day of its last change', () => {
    const dates =
      'page,hash,says,published,modified\n/claims/f-1/,0123456789abcdef,,2026-01-01,2026-03-09\n';
    const { graph: dated } = load(overlay({ 'dates.csv': dates }));
    if (!dated) throw new Error('no graph');
    expect(buildCitationItem(dated, CLAIM, undefined).issued).toEqual({
      'date-parts': [[2026, 3, 9]],
    });
  });

  it.each<[Citable, Partial<ReturnType<typeof buildCitationItem>>]>([
    [
      { kind: 'topic', id: 'chain-ferry' },
      {
        id: 'across-chain-ferry',
        type: 'entry-encyclopedia',
        title: 'Chain ferry',
        URL: 'https://ferries.example/topics/chain-ferry/',
      },
    ],
    [
      CLAIM,
      {
        id: 'across-f-1',
        type: 'entry-encyclopedia',
        title: 'Claim f-1, single source: The ferry carried 40 carts a day',
        URL: 'https://ferries.example/claims/f-1/',
      },
    ],
  ])('of %o is an entry, at the address of site.yaml', (citable, expected) => {
    expect(buildCitationItem(graph, citable, undefined)).toMatchObject(expected);
  });

  it.each([
    ['40 carts a day…', '40 carts a day…'],
    ['40 carts a day...', '40 carts a day...'],
    ['40 carts a day?', '40 carts a day?'],
    ['3.5 carts a day. Then none.', '3.5 carts a day. Then none'],
  ])('of the claim "%s" has the title "%s"', (statement, title) => {
    const file = edit('claims/chain-ferry.yaml', 'The ferry carried 40 carts a day.', statement);
    const other = loadValid(overlay(file));
    expect(buildCitationItem(other, CLAIM, undefined).title).toBe(
      `Claim f-1, single source: ${title}`,
    );
  });

  it.each(['chapter', 'topic', 'claim'] as const)('of an unknown %s throws', (kind) => {
    expect(() => buildCitationItem(graph, { kind, id: 'nowhere' }, undefined)).toThrow('nowhere');
  });
});

it('every chapter, topic and claim can be cited', () => {
  expect(listCitables(graph).map((citable) => getCitablePath(graph, citable))).toEqual([
    '/chapters/the-crossing/',
    '/chapters/high-water/',
    '/topics/chain-ferry/',
    '/topics/ferryman/',
    '/claims/f-1/',
  ]);
});
