import { describe, expect, it } from 'vitest';
import type { AssessedClaim } from '../../../src/graph/model.ts';
import {
  listSoleOrigins,
  listSupportingOrigins,
  measureReliance,
} from '../../../src/graph/reliance.ts';
import { assess } from '../../../src/graph/standing.ts';
import type { ClaimKind, Stance } from '../../../src/schemas/claim.ts';
import type { Graph } from '../../../src/graph/model.ts';

type Piece = [stance: Stance, ...via: string[]];

function claim(kind: ClaimKind, ...pieces: Piece[]): AssessedClaim {
  const evidence = pieces.map(([stance, ...via]) => ({
    source: 's',
    at: '¶ 1',
    stance,
    via,
    note: undefined,
  }));
  const entry = { data: { kind } } as AssessedClaim['entry'];
  return { entry, evidence, topics: [], correctedBy: [], ...assess(kind, false, evidence) };
}

describe('the origins of a claim', () => {
  it.each<[name: string, pieces: Piece[], supporting: string[], sole: string[]]>([
    ['none that is known', [['supports']], [], []],
    ['one', [['supports', 'keeper']], ['keeper'], ['keeper']],
    [
      'one, beside support of unknown lineage',
      [['supports', 'keeper'], ['supports']],
      ['keeper'],
      ['keeper'],
    ],
    [
      'a study and its author',
      [['supports', 'study', 'author']],
      ['study', 'author'],
      ['study', 'author'],
    ],
    [
      'one in all reports, another in some',
      [
        ['supports', 'study', 'author'],
        ['supports', 'author'],
      ],
      ['study', 'author'],
      ['author'],
    ],
    [
      'two apart',
      [
        ['supports', 'keeper'],
        ['supports', 'pilot'],
      ],
      ['keeper', 'pilot'],
      [],
    ],
    [
      'what disputes it or stands beside it',
      [
        ['disputes', 'keeper'],
        ['context', 'pilot'],
      ],
      [],
      [],
    ],
  ])('%s', (_, pieces, supporting, sole) => {
    expect(listSupportingOrigins(claim('event', ...pieces))).toEqual(supporting);
    expect(listSoleOrigins(claim('event', ...pieces))).toEqual(sole);
  });
});

it('counts statements of fact by how many origins they rest on', () => {
  const claims = [
    claim('event', ['supports', 'keeper'], ['supports', 'pilot']),
    claim('figure', ['supports', 'keeper'], ['supports', 'keeper']),
    claim('figure', ['supports', 'log'], ['disputes', 'keeper']),
    claim('rule', ['supports']),
    claim('opinion', ['supports', 'keeper']),
    claim('forecast', ['supports', 'pilot']),
  ];
  const origin = (kind: string) => ({ data: { kind } });
  const graph = {
    claims: new Map(claims.map((entry, index) => [`c-${index}`, entry])),
    origins: new Map([
      ['keeper', origin('speaker')],
      ['pilot', origin('speaker')],
      ['log', origin('document')],
    ]),
  } as unknown as Pick<Graph, 'claims' | 'origins'>;
  expect(measureReliance(graph)).toEqual({
    claims: 6,
    facts: 4,
    independent: 1,
    oneRoot: 2,
    noKnownRoot: 1,
    oneSpeaker: 1,
    origins: [
      { id: 'keeper', supports: 2, alone: 1 },
      { id: 'log', supports: 1, alone: 1 },
      { id: 'pilot', supports: 1, alone: 0 },
    ],
  });
});
