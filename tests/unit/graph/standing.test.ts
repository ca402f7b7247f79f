import { describe, expect, it } from 'vitest';
import {
  assess,
  countIndependentRoots,
  listIndependent,
  type Testimony,
} from '../../../src/graph/standing.ts';
import { CLAIM_KINDS } from '../../../src/schemas/claim.ts';

const lineages = (...lists: string[][]): { via: string[] }[] => lists.map((via) => ({ via }));

describe('independent roots', () => {
  it.each<[name: string, testimonies: { via: string[] }[], roots: number]>([
    ['nobody', [], 0],
    ['one observer', lineages(['keeper']), 1],
    ['one of unknown lineage', lineages([]), 0],
    ['several of unknown lineage', lineages([], [], []), 0],
    ['two reports of one briefing', lineages(['briefing'], ['briefing']), 1],
    ['five reports of one briefing', lineages(...Array.from({ length: 5 }, () => ['briefing'])), 1],
    ['three outlets with roots of their own', lineages(['keeper'], ['pilot'], ['chart-office']), 3],
    ['a known and an unknown lineage', lineages(['keeper'], []), 1],
    [
      'two origins of which one is shared',
      lineages(['briefing', 'keeper'], ['briefing', 'pilot']),
      1,
    ],
    [
      'the second of two origins shared',
      lineages(['keeper', 'briefing'], ['pilot', 'briefing']),
      1,
    ],
    ['two origins beside one that is in neither', lineages(['briefing', 'keeper'], ['pilot']), 2],
    ['the same speaker twice', lineages(['captain'], ['captain']), 1],
    ['the same speaker with another observation', lineages(['captain-1880'], ['captain-1890']), 2],
    [
      'a report through two origins and one of each',
      lineages(['keeper', 'pilot'], ['keeper'], ['pilot']),
      2,
    ],
    ['a whole chain and a link of it', lineages(['keeper', 'office', 'gazette'], ['office']), 1],
    ['a chain that ties two others together', lineages(['a', 'b'], ['b', 'c'], ['c', 'd']), 2],
    ['a ring', lineages(['a', 'b'], ['b', 'c'], ['c', 'a']), 1],
    ['a ring of five', lineages(['a', 'b'], ['b', 'c'], ['c', 'd'], ['d', 'e'], ['e', 'a']), 2],
    [
      'one broad report against three narrow ones',
      lineages(['a', 'b', 'c'], ['a'], ['b'], ['c']),
      3,
    ],
    ['a first choice that blocks two', lineages(['a', 'b'], ['a', 'c'], ['b', 'd'], ['e']), 3],
    ['an origin named twice in one piece', lineages(['keeper', 'keeper'], ['pilot']), 2],
    ['equal sets in another order', lineages(['a', 'b'], ['b', 'a']), 1],
    [
      'all kinds together',
      lineages([], ['briefing'], ['briefing', 'keeper'], ['pilot'], [], ['pilot', 'captain']),
      2,
    ],
  ])('of %s', (_, testimonies, roots) => {
    expect(countIndependentRoots(testimonies)).toBe(roots);
    expect(countIndependentRoots(testimonies.toReversed())).toBe(roots);
  });

  it('of twenty pieces, as many as a claim may have, are found', () => {
    const ring = Array.from({ length: 20 }, (_, index) => [`o${index}`, `o${(index + 1) % 20}`]);
    expect(countIndependentRoots(lineages(...ring))).toBe(10);
    expect(countIndependentRoots(lineages(...ring.map((_, index) => [`o${index}`])))).toBe(20);
    expect(countIndependentRoots(lineages(...ring.map((_, index) => ['hub', `o${index}`])))).toBe(
      1,
    );
  });
});

describe('the independent testimonies', () => {
  it.each<[name: string, testimonies: { via: string[] }[], places: number[]]>([
    ['none', [], []],
    ['none of known lineage', lineages([], []), []],
    ['the first of two reports of one briefing', lineages(['briefing'], ['briefing']), [0]],
    ['the known one', lineages([], ['keeper']), [1]],
    ['two apart, over one between them', lineages(['a'], ['a', 'b'], ['b']), [0, 2]],
    ['the narrower of two, wherever it stands', lineages(['a', 'b'], ['b'], ['a']), [1, 2]],
    [
      'the earlier of two sets as large',
      lineages(['a', 'b'], ['c'], ['b', 'd'], ['a', 'd']),
      [0, 1],
    ],
    [
      'two, though the first shares with both',
      lineages(['a', 'b'], ['b', 'c'], ['a', 'd']),
      [1, 2],
    ],
    ['one of a ring', lineages(['a', 'b'], ['b', 'c'], ['c', 'a']), [0]],
    ['each of those without a common origin', lineages(['a'], [], ['b'], ['c'], ['a']), [0, 2, 3]],
  ])('are %s', (_, testimonies, places) => {
    expect(listIndependent(testimonies)).toEqual(places);
  });
});

describe('standing', () => {
  const says = (...via: string[]): Testimony => ({ stance: 'supports', via });
  const denies = (...via: string[]): Testimony => ({ stance: 'disputes', via });
  const beside = (...via: string[]): Testimony => ({ stance: 'context', via });

  it.each<
    [
      name: string,
      evidence: Testimony[],
      expected: [standing: string, supporting: number, disputing: number],
    ]
  >([
    ['one root', [says('keeper')], ['single-source', 1, 0]],
    ['unknown lineage alone', [says(), says()], ['single-source', 0, 0]],
    ['two reports of one briefing', [says('briefing'), says('briefing')], ['single-source', 1, 0]],
    ['a report through two origins', [says('keeper', 'pilot')], ['single-source', 1, 0]],
    ['a known and an unknown root', [says('keeper'), says()], ['single-source', 1, 0]],
    ['two roots', [says('keeper'), says('pilot')], ['corroborated', 2, 0]],
    [
      'a root beside context of another',
      [says('keeper'), beside('pilot')],
      ['single-source', 1, 0],
    ],
    [
      'a dispute of one root',
      [says('keeper'), says('pilot'), denies('captain')],
      ['disputed', 2, 1],
    ],
    ['a dispute of unknown lineage', [says('keeper'), says('pilot'), denies()], ['disputed', 2, 0]],
    [
      'two disputes of one briefing',
      [says('keeper'), denies('briefing'), denies('briefing')],
      ['disputed', 1, 1],
    ],
    ['a dispute by the same root', [says('keeper'), denies('keeper')], ['disputed', 1, 1]],
    ['disputes alone', [denies('captain')], ['disputed', 0, 1]],
    ['nothing', [], ['single-source', 0, 0]],
    ['context alone', [beside('keeper'), beside('pilot')], ['single-source', 0, 0]],
  ])('of a figure with %s', (_, evidence, [standing, supporting, disputing]) => {
    expect(assess('figure', false, evidence)).toEqual({ standing, supporting, disputing });
  });

  it.each(CLAIM_KINDS)(
    'of a corrected %s is corrected, whatever speaks for or against it',
    (kind) => {
      expect(assess(kind, true, [says('keeper'), says('pilot'), denies('captain')])).toEqual({
        standing: 'corrected',
        supporting: 2,
        disputing: 1,
      });
    },
  );

  it.each(CLAIM_KINDS)(
    'of a %s with two roots is corroborated unless it is somebody’s view of things',
    (kind) => {
      const expected = kind === 'opinion' || kind === 'forecast' ? 'attributed' : 'corroborated';
      expect(assess(kind, false, [says('keeper'), says('pilot')]).standing).toBe(expected);
    },
  );

  it.each(['opinion', 'forecast'] as const)('of an %s that is disputed is disputed', (kind) => {
    expect(assess(kind, false, [says('keeper'), denies('pilot')]).standing).toBe('disputed');
  });
});
