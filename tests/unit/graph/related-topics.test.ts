import { describe, expect, it } from 'vitest';
import type { Mention, Outline } from '../../../src/annotations/outline.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { buildNames } from '../../../src/corpus/names.ts';
import type { AssessedClaim } from '../../../src/graph/model.ts';
import { rankRelatedTopics } from '../../../src/graph/related-topics.ts';

const place = { file: 'f', line: 1, column: 1 };
const placeOf = () => place;

/** An outline of blocks that name the given topics. */
const outline = (...blocks: string[][]): Outline => ({
  headings: [],
  anchors: [],
  notes: [],
  components: [],
  words: 0,
  blocks: blocks.map((targets, index) => ({
    kind: 'paragraph',
    id: `p-${index + 1}`,
    addressed: false,
    number: index + 1,
    end: 0,
    text: '',
    sentences: [],
    calls: [],
    place,
    mentions: targets.map((target): Mention => ({ kind: 'topic', target, place, sentence: '' })),
  })),
});

const rank = (
  essays: Outline[],
  topics: Record<string, Outline>,
  claims: string[][],
  limit?: number,
): Record<string, string[]> => {
  const entries = Object.entries(topics).map(([id, text]) => ({
    id,
    kind: 'devices' as const,
    file: 'f',
    placeOf,
    body: '',
    hasBody: true,
    outline: text,
    data: { draft: false, title: id.toUpperCase(), summary: 's', aliases: [], romanised: [] },
  }));
  const corpus = {
    essays: essays.map((text) => ({ outline: text })),
    topics: entries,
  } as unknown as Corpus;
  const assessed = new Map(
    claims.map((slugs, index) => [`c-${index}`, { topics: slugs } as unknown as AssessedClaim]),
  );
  return Object.fromEntries(
    rankRelatedTopics({ corpus, claims: assessed, names: buildNames(entries, []) }, limit),
  );
};

const none = { a: outline(), b: outline(), c: outline(), d: outline() };

describe('related topics', () => {
  it('are those that a paragraph names together', () => {
    expect(rank([outline(['a', 'b'], ['c'])], none, [])).toMatchObject({
      a: ['b'],
      b: ['a'],
      c: [],
    });
  });

  it('stand in the order of points, ties in the order of slugs', () => {
    expect(rank([outline(['a', 'd'], ['a', 'd'], ['a', 'c'], ['a', 'b'])], none, []).a).toEqual([
      'd',
      'b',
      'c',
    ]);
  });

  it('get one point for a paragraph however often it names them', () => {
    expect(rank([outline(['a', 'c', 'c', 'c'], ['a', 'b'], ['b', 'a'])], none, []).a).toEqual([
      'b',
      'c',
    ]);
  });

  it('get two points for a claim that both share', () => {
    expect(rank([outline(['a', 'b'])], none, [['a', 'c']]).a).toEqual(['c', 'b']);
    expect(rank([outline(['a', 'b'], ['a', 'b'], ['a', 'b'])], none, [['a', 'c']]).a).toEqual([
      'b',
      'c',
    ]);
  });

  it('are those that a topic’s own page names', () => {
    expect(rank([], { ...none, a: outline(['b'], ['A', 'b'], ['d']) }, [])).toMatchObject({
      a: ['b', 'd'],
      b: ['a'],
      d: ['a'],
    });
  });

  it('are found by title, too, and leave out what does not exist', () => {
    expect(rank([outline(['A', 'B', 'siren'])], none, []).a).toEqual(['b']);
  });

  it('are at most as many as asked for', () => {
    expect(rank([outline(['a', 'b', 'c', 'd'])], none, [], 2).a).toEqual(['b', 'c']);
  });

  it('are mutual', () => {
    const related = rank([outline(['a', 'b'], ['c', 'b'], ['d', 'a'])], none, [['a', 'b']]);
    for (const [slug, others] of Object.entries(related))
      for (const other of others) expect(related[other]).toContain(slug);
  });
});
