import { expect, it } from 'vitest';
import type { AssessedEvidence, Graph } from '../../../src/graph/model.ts';
import {
  describeIndependence,
  listIndependentPieces,
} from '../../../src/page-data/independence.ts';

type Piece = [stance: AssessedEvidence['stance'], source: string, ...via: string[]];

const toEvidence = (pieces: readonly Piece[]): AssessedEvidence[] =>
  pieces.map(([stance, source, ...via], index) => ({
    stance,
    source,
    via,
    at: `¶ ${index + 1}`,
    note: undefined,
  }));

const graph = {
  sources: new Map([['log', { data: { label: 'Log 1880' } }]]),
  origins: new Map([['keeper', { data: { name: 'The keeper' } }]]),
} as unknown as Pick<Graph, 'sources' | 'origins'>;

it.each<[name: string, pieces: Piece[], independent: string[], sentences: string[]]>([
  ['nothing', [], [], []],
  [
    'context alone',
    [
      ['context', 'log', 'keeper'],
      ['context', 'a', 'pilot'],
    ],
    [],
    [],
  ],
  [
    'one origin',
    [['supports', 'log', 'keeper']],
    [],
    ['It rests on one piece of evidence, through The keeper.'],
  ],
  [
    'one origin, beside another in some',
    [
      ['supports', 'log', 'keeper', 'pilot'],
      ['supports', 'a', 'keeper'],
    ],
    [],
    ['All known ways lead back to one origin: The keeper.'],
  ],
  [
    'a study and its author, and one that is not known',
    [
      ['supports', 'log', 'study', 'author'],
      ['supports', 'a', 'study', 'author'],
      ['supports', 'b'],
    ],
    [],
    [
      'All known ways lead back to the same origins: study; author.',
      'Of one more piece of evidence it is not known through whom.',
    ],
  ],
  [
    'unknown lineage',
    [
      ['supports', 'log'],
      ['supports', 'a'],
    ],
    [],
    ['It is not known through whom.'],
  ],
  [
    'two apart, and two unknown',
    [
      ['supports', 'log', 'keeper'],
      ['supports', 'a', 'x', 'y'],
      ['supports', 'b'],
      ['supports', 'c'],
    ],
    ['¶ 1', '¶ 2'],
    [
      'Independent of each other: Log 1880 (through The keeper) and a (through x; y).',
      'Of 2 more pieces of evidence it is not known through whom.',
    ],
  ],
  [
    'two apart in one source',
    [
      ['supports', 'log', 'keeper'],
      ['supports', 'log', 'pilot'],
    ],
    ['¶ 1', '¶ 2'],
    [
      'Independent of each other: Log 1880, ¶ 1 (through The keeper) and Log 1880, ¶ 2 (through pilot).',
    ],
  ],
  [
    'a ring',
    [
      ['supports', 'a', 'x', 'y'],
      ['supports', 'b', 'y', 'z'],
      ['supports', 'c', 'z', 'x'],
    ],
    [],
    ['Any two of those that are known share an origin.'],
  ],
  [
    'one origin on both sides',
    [
      ['supports', 'log', 'keeper'],
      ['disputes', 'a', 'keeper'],
      ['disputes', 'b'],
    ],
    [],
    [
      'It rests on one piece of evidence, through The keeper.',
      'Against it, the one way that is known leads through The keeper.',
      'Of one more piece of evidence it is not known through whom.',
      'Both sides have something through the same: The keeper.',
    ],
  ],
  [
    'one of three origins on both sides',
    [
      ['supports', 'log', 'keeper'],
      ['supports', 'a', 'x'],
      ['disputes', 'b', 'y', 'x'],
    ],
    ['¶ 1', '¶ 2'],
    [
      'Independent of each other: Log 1880 (through The keeper) and a (through x).',
      'Against it, there is one piece of evidence, through y; x.',
      'Both sides have something through the same: x.',
    ],
  ],
  [
    'an origin for and two against',
    [
      ['supports', 'log', 'keeper'],
      ['disputes', 'a', 'x'],
      ['disputes', 'b', 'y'],
    ],
    ['¶ 2', '¶ 3'],
    [
      'It rests on one piece of evidence, through The keeper.',
      'Against it, independent of each other: a (through x) and b (through y).',
    ],
  ],
  [
    'unknown on both sides',
    [
      ['supports', 'log'],
      ['disputes', 'a'],
    ],
    [],
    ['It is not known through whom, on either side.'],
  ],
  [
    'disputes alone',
    [['disputes', 'log', 'keeper']],
    [],
    ['Against it, there is one piece of evidence, through The keeper.'],
  ],
])('says what is independent of %s', (_, pieces, independent, sentences) => {
  const evidence = toEvidence(pieces);
  expect(listIndependentPieces(evidence).map(({ at }) => at)).toEqual(independent);
  expect(describeIndependence(graph, evidence)).toEqual(sentences);
});
