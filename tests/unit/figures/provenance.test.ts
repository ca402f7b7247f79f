import { describe, expect, it, test } from 'vitest';
import { drawNarrowProvenance } from '../../../src/figures/provenance-narrow.ts';
import { drawWideProvenance } from '../../../src/figures/provenance-wide.ts';
import type { ProvenanceDrawing, ProvenanceInput } from '../../../src/figures/provenance.ts';
import { findFaults } from './check-drawing.ts';

const item = (
  key: string,
  text = key,
  form: 'plain' | 'open' | 'against' | 'beside' = 'plain',
): ProvenanceInput['left'][number] => ({ key, text, href: `/${key}/`, isHeavy: false, form });

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
    end: 'single source',
  };
}

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
  ['a study and its author', claim(['study', 'author'], ['study', 'author'], [], ['author'])],
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

  it.each(cases)(
    'of $name, $size, marks what is known as an origin, and leaves what is not open',
    ({ drawing }) => {
      for (const { item: node, column, terminal, open } of drawing.nodes) {
        expect(terminal !== undefined).toBe(column === 'left' && node.form !== 'open');
        expect(open !== '').toBe(node.form === 'open');
      }
    },
  );
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
