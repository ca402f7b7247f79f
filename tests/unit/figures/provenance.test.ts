import { describe, expect, it, test } from 'vitest';
import { drawNarrowProvenance } from '../../../src/figures/provenance-narrow.ts';
import { drawWideProvenance } from '../../../src/figures/provenance-wide.ts';
import type {
  ProvenanceDrawing,
  ProvenanceInput,
  ProvenanceVoice,
} from '../../../src/figures/provenance.ts';
import { findFaults } from './check-drawing.ts';

const item = (
  key: string,
  text = key,
  form: 'plain' | 'open' | 'against' | 'beside' = 'plain',
): ProvenanceInput['left'][number] => ({ key, text, href: `/${key}/`, isHeavy: false, form });

const alone = (...keys: string[]): ProvenanceVoice[] =>
  keys.map((key) => ({ keys: [key], isHeavy: false }));

const together = (...keys: string[]): ProvenanceVoice => ({ keys, isHeavy: true });

/** A claim: for each piece its origins, all in support. */
function claim(...pieces: string[][]): ProvenanceInput {
  const origins = [...new Set(pieces.flat())];
  return {
    heads: ['Origins', 'Sources', 'The claim'],
    left: origins.map((name) => item(name)),
    middle: pieces.map((via, index) =>
      item(`piece ${index}`, `Gazette 18${index + 10}`, via.length === 0 ? 'open' : 'plain'),
    ),
    right: [item('supports', 'in support: 1 origin')],
    links: pieces.flatMap((via, index) => [
      ...via.map((from) => ({ from, to: `piece ${index}`, isHeavy: false })),
      { from: `piece ${index}`, to: 'supports', isHeavy: false },
    ]),
    voices: alone(...origins),
    end: 'single source',
  };
}

const withVoices = (input: ProvenanceInput, ...voices: ProvenanceVoice[]): ProvenanceInput => ({
  ...input,
  voices,
});

const LONG = 'The keepers of the northern lights, to the inspector of the board, in their own hand';

const longNames = claim([LONG, 'pilot'], ['pilot'], [`${LONG} again`], []);
const stances: ProvenanceInput = {
  ...claim(['a'], ['a', 'b'], ['b'], ['c'], ['a']),
  right: [
    item('supports', 'in support: 2 independent origins'),
    item('disputes', 'against: 1 origin', 'against'),
    item('context', 'for context', 'beside'),
  ],
};
stances.links = stances.links.map((link) => ({
  ...link,
  to:
    link.to !== 'supports'
      ? link.to
      : link.from === 'piece 3'
        ? 'disputes'
        : link.from === 'piece 1'
          ? 'context'
          : 'supports',
}));
const source: ProvenanceInput = {
  heads: ['Origins', 'This source', 'The ledger'],
  left: ['a', 'b', 'c', LONG]
    .map((name) => item(name))
    .concat(item('unknown', 'not known', 'open')),
  middle: [item('source')],
  right: [item('supports'), item('disputes', 'disputes', 'against'), item('context')],
  links: [
    ...['a', 'b', 'c', LONG, 'unknown'].map((from) => ({ from, to: 'source', isHeavy: false })),
    ...['supports', 'disputes', 'context'].map((to) => ({ from: 'source', to, isHeavy: false })),
  ],
  voices: alone('a', 'b', 'c', LONG),
  end: undefined,
};

const INPUTS: [name: string, input: ProvenanceInput][] = [
  ['one piece of one origin', claim(['keeper'])],
  ['one piece of unknown lineage', claim([])],
  ['several of unknown lineage', claim([], [], [])],
  ['five reports of one briefing', claim(...Array.from({ length: 5 }, () => ['briefing']))],
  ['one report through three origins', claim(['a', 'b', 'c'])],
  ['a ring', claim(['a', 'b'], ['b', 'c'], ['c', 'a'])],
  ['origins that cross', claim(['a'], ['b'], ['c'], ['a'], ['b'], ['c'])],
  [
    'a study and its author',
    withVoices(
      claim(['study', 'author'], ['talk', 'author'], [], ['keeper']),
      together('study', 'author'),
      ...alone('talk', 'keeper'),
    ),
  ],
  [
    'origins of one voice that stand far apart',
    withVoices(
      claim(['a', 'b', 'c'], ['a'], ['d'], ['e'], ['d'], ['c'], ['c'], ['c']),
      together('a', 'b', 'c'),
      ...alone('d', 'e'),
    ),
  ],
  [
    'voices that have an origin in common',
    withVoices(
      claim(['a', 'b'], ['c'], ['b', 'd'], ['e'], ['b']),
      together('a', 'b'),
      together('c'),
      together('b', 'd'),
      ...alone('e'),
    ),
  ],
  [
    'one origin that is also part of another voice',
    withVoices(claim(['a'], ['b', LONG], ['a', LONG]), ...alone('a', 'b'), together('a', LONG)),
  ],
  ['long names', longNames],
  ['three stances', stances],
  ['twenty pieces', claim(...Array.from({ length: 20 }, (_, n) => [`o${n % 7}`, `p${n % 3}`]))],
  [
    'twenty pieces with nothing in common',
    claim(...Array.from({ length: 20 }, (_, n) => [`o${n}`])),
  ],
  ['a source', source],
];

const SIZES: [name: string, width: number, draw: (input: ProvenanceInput) => ProvenanceDrawing][] =
  [
    [
      'wide',
      936,
      (input) => drawWideProvenance(input, { width: 936, portWidth: 220, isVerdictBelow: false }),
    ],
    [
      'middle',
      640,
      (input) => drawWideProvenance(input, { width: 640, portWidth: 104, isVerdictBelow: true }),
    ],
    ['narrow', 284, (input) => drawNarrowProvenance(input, 284)],
  ];

const cases = SIZES.flatMap(([size, width, draw]) =>
  INPUTS.map(([name, input]) => ({ size, width, name, input, drawing: draw(input) })),
);

describe('the picture', () => {
  it.each(cases)('of $name, $size, covers no name and lets no wire hang', ({ drawing, width }) => {
    expect(findFaults(drawing)).toEqual([]);
    expect(drawing.width).toBeLessThanOrEqual(width);
  });

  it.each(cases)('of $name, $size, draws every node and every link once', ({ input, drawing }) => {
    const keys = [...input.left, ...input.middle, ...input.right].map(({ key }) => key);
    expect(drawing.nodes.map(({ item: { key } }) => key).sort()).toEqual(keys.sort());
    const toText = ({ from, to }: { from: string; to: string }): string => `${from} → ${to}`;
    expect(drawing.bundles.flatMap(({ wires }) => wires.map(toText)).sort()).toEqual(
      input.links.map(toText).sort(),
    );
  });

  it.each(cases)('of $name, $size, says all the words', ({ drawing }) => {
    for (const { item: node, lines } of drawing.nodes) expect(lines.join(' ')).toBe(node.text);
  });

  it.each(cases)('of $name, $size, leaves open what is not known', ({ drawing }) => {
    for (const { item: node, open } of drawing.nodes)
      expect(open !== '').toBe(node.form === 'open');
  });

  it.each(cases)('of $name, $size, has one mark for each voice', ({ input, drawing }) => {
    expect(drawing.voices.map(({ keys, isHeavy }) => ({ keys, isHeavy }))).toEqual(input.voices);
    const marks = drawing.voices.map(({ terminal: { x, y } }) => `${x} ${y}`);
    expect(new Set(marks).size).toBe(marks.length);
  });
});

test('the origins of one voice stand in adjacent rows', () => {
  const found = cases.filter(({ name }) => /its author|far apart/u.test(name));
  for (const { drawing } of found) {
    const rows = drawing.nodes
      .filter(({ column }) => column === 'left')
      .toSorted((a, b) => a.exit.y - b.exit.y)
      .map(({ item: { key } }) => key);
    const places = (drawing.voices[0]?.keys ?? []).map((key) => rows.indexOf(key));
    expect(Math.max(...places) - Math.min(...places)).toBe(places.length - 1);
  }
  expect(found).toHaveLength(6);
});

test('a small claim has a small picture', () => {
  for (const { drawing, size } of cases.filter(({ name }) => name === 'one piece of one origin')) {
    if (size === 'wide') expect(drawing.height).toBeLessThan(90);
    if (size !== 'narrow') expect(drawing.width).toBeLessThan(560);
  }
});

test('no origin is level with a line that it has no part in, nor with one that it shares', () => {
  for (const { input, drawing, size } of cases) {
    if (size === 'narrow' || input.middle.length === 1) continue;
    const [left, middle] = (['left', 'middle'] as const).map((column) =>
      drawing.nodes.filter((node) => node.column === column),
    );
    for (const origin of left ?? [])
      for (const piece of middle ?? []) {
        const joined = input.links.filter(({ to }) => to === piece.item.key);
        const isItsOwn = joined.length === 1 && joined[0]?.from === origin.item.key;
        if (!isItsOwn) expect(origin.exit.y).not.toBe(piece.entry.y);
      }
  }
});
