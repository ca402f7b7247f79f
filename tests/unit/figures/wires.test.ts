import { describe, expect, it, test } from 'vitest';
import {
  findBridges,
  orderLanes,
  routeBracket,
  routeWire,
  type LaidBundle,
} from '../../../src/figures/wires.ts';

describe('a wire', () => {
  it.each<[name: string, from: [number, number], lane: number, to: [number, number], d: string]>([
    ['level', [0, 10], 20, [40, 10], 'M0 10H40'],
    ['down', [0, 10], 20, [40, 50], 'M0 10H13Q20 10 20 17V43Q20 50 27 50H40'],
    ['up', [0, 50], 20, [40, 10], 'M0 50H13Q20 50 20 43V17Q20 10 27 10H40'],
    [
      'back on the side it came from',
      [30, 10],
      4,
      [30, 50],
      'M30 10H11Q4 10 4 17V43Q4 50 11 50H30',
    ],
    ['too short for a full turn', [0, 10], 20, [40, 18], 'M0 10H16Q20 10 20 14V14Q20 18 24 18H40'],
  ])('%s', (_, [x1, y1], lane, [x2, y2], d) => {
    expect(routeWire({ x: x1, y: y1 }, lane, { x: x2, y: y2 })).toBe(d);
  });
});

test.each<[name: string, ys: number[], d: string]>([
  ['of one point is level', [10], 'M20 10H4'],
  [
    'of two points turns at both, whatever their order',
    [50, 10],
    'M20 10H11Q4 10 4 17V43Q4 50 11 50H20',
  ],
  [
    'of three points takes the middle one in',
    [10, 30, 50],
    'M20 10H11Q4 10 4 17V23Q4 30 11 30H20M20 10H11Q4 10 4 17V43Q4 50 11 50H20',
  ],
])('a bracket %s', (_, ys, d) => {
  expect(
    routeBracket(
      ys.map((y) => ({ x: 20, y })),
      4,
    ),
  ).toBe(d);
});

describe('lanes', () => {
  it.each<[name: string, bundles: [key: string, from: number[], to: number[]][], order: string[]]>([
    ['straight wires have none', [['a', [1], [1]]], []],
    [
      'of wires that go up: the upper first',
      [
        ['b', [3], [1]],
        ['a', [4], [2]],
      ],
      ['b', 'a'],
    ],
    [
      'of wires that go down: the lower first',
      [
        ['a', [1], [3]],
        ['b', [2], [4]],
      ],
      ['b', 'a'],
    ],
    [
      'that do not meet stay',
      [
        ['a', [1], [2]],
        ['b', [5], [6]],
      ],
      ['a', 'b'],
    ],
    [
      'of three that go down',
      [
        ['a', [1], [4]],
        ['b', [2], [5]],
        ['c', [3], [6]],
      ],
      ['c', 'b', 'a'],
    ],
  ])('%s', (_, bundles, order) => {
    const lanes = orderLanes(bundles.map(([key, from, to]) => ({ key, from, to })));
    expect(lanes.map(({ key }) => key)).toEqual(order);
  });
});

test('a wire passes over another only where they are not joined', () => {
  const below: LaidBundle = { key: 'a', start: 0, lane: 20, finish: 60, from: [10], to: [50, 80] };
  const across: LaidBundle = { key: 'b', start: 0, lane: 40, finish: 60, from: [30], to: [50] };
  expect(findBridges(across, below)).toBe('M16 30h8');
  expect(findBridges(below, across)).toBe('M20 26v8');
  const joined: LaidBundle = { key: 'c', start: 0, lane: 10, finish: 60, from: [100], to: [50] };
  expect(findBridges(joined, below)).toBe('');
});
