import { describe, expect, it } from 'vitest';
import { drawLanes, type Lane, type LaneMark } from '../../../src/figures/lane-chart.ts';
import { findFaults } from './lane-boxes.ts';

const at = (date: string, text: string, more: Partial<LaneMark> = {}): LaneMark => {
  const time = Date.parse(date);
  return { from: time, to: time, isOpenStart: false, isOpenEnd: false, text, ...more };
};
const lane = (marks: LaneMark[], more: Partial<Lane> = {}): Lane => ({
  group: '',
  label: 'A lane',
  marks,
  spans: [],
  endsAtLast: false,
  ...more,
});

const NARROW = { width: 284, text: 12.5, ticks: 3 };
const WIDE = { width: 936, text: 13, ticks: 8 };

const CROWDED = [
  lane(
    Array.from({ length: 7 }, (_, day) =>
      at(`1890-05-0${day + 1}`, `the report number ${day + 1} of that week`),
    ),
    { group: 'Many reports of one thing, and all of them in one week: 7 reports, 1 origin' },
  ),
  lane([
    at('1890-05-01', 'the first'),
    at('1890-05-01', 'the same day, in rather more words than fit'),
    at('1896-01-01', 'the last, whose words have to stand on its left'),
    at('1895-12-01', 'just before it'),
  ]),
  lane([at('1891-01-01', 'through all the years', { to: Date.parse('1895-12-31') })]),
  lane([
    at('1893-01-01', 'up to then', { isOpenStart: true }),
    at('1893-06-01', 'from then on', { isOpenEnd: true }),
    at('1893-01-01', 'then'),
  ]),
];

describe.each([
  ['narrow', NARROW],
  ['wide', WIDE],
])('a crowded %s drawing', (_, size) => {
  const chart = drawLanes(CROWDED, size);

  it('has no words over others, over marks or outside', () => {
    expect(findFaults(chart, size.text)).toEqual([]);
  });

  it('has every word of every label', () => {
    const words = (lines: readonly string[]): string => lines.join(' ');
    expect(chart.lanes.map(({ marks }) => marks.map(({ label }) => words(label.lines)))).toEqual(
      CROWDED.map(({ marks }) => marks.map(({ text }) => text)),
    );
    expect(words(chart.lanes[0]?.group.lines ?? [])).toBe(CROWDED[0]?.group);
  });
});

it('faults are found where there are some', () => {
  const chart = drawLanes([lane([at('1890-01-01', 'one'), at('1891-01-01', 'two')])], NARROW);
  const [first, second] = chart.lanes[0]?.marks ?? [];
  if (!first || !second) throw new Error('two marks are drawn');
  second.label = { ...first.label, x: first.label.x + 3 };
  expect(findFaults(chart, 12.5)).toContain('"one" meets "one"');
  first.label = { ...first.label, x: 270 };
  expect(findFaults(chart, 12.5)).toContain('"one" leaves the drawing');
});

describe('marks', () => {
  const [drawn] = drawLanes(
    [
      lane([
        at('1890-01-01', 'a'),
        at('1895-01-01', 'b', { to: Date.parse('1896-01-01') }),
        at('1892-01-01', 'c', { isOpenStart: true }),
        at('1893-01-01', 'd', { isOpenEnd: true }),
      ]),
    ],
    WIDE,
  ).lanes;
  const [a, b, c, d] = drawn?.marks ?? [];

  it('stand at their date, a span at its beginning', () => {
    expect(a?.from).toBe(a?.to);
    const share = (x: number): number => (x - (a?.x ?? 0)) / ((b?.to ?? 0) - (a?.x ?? 0));
    expect(share(c?.x ?? 0)).toBeCloseTo(2 / 6, 2);
    expect(b?.x).toBe(b?.from);
    expect(b?.to).toBeGreaterThan(b?.from ?? Infinity);
  });

  it('reach back a little where the beginning is open, and to the edge where the end is', () => {
    expect(c?.from).toBe((c?.x ?? 0) - 34);
    expect(d?.to).toBe(drawn?.end);
  });
});

it('a heavy stretch runs from date to date, or on to the end of the lane', () => {
  const marks = [at('1890-01-01', 'opened'), at('1892-01-01', 'closed'), at('1894-01-01', 'again')];
  const [first, second, third] = marks;
  const [drawn] = drawLanes(
    [
      lane(marks, {
        spans: [
          { from: first?.from ?? 0, to: second?.from },
          { from: third?.from ?? 0, to: undefined },
        ],
      }),
    ],
    WIDE,
  ).lanes;
  const [x1, x2, x3] = drawn?.marks.map(({ x }) => x) ?? [];
  expect(drawn?.spans).toEqual([
    { from: x1, to: x2, isOpen: false },
    { from: x3, to: drawn?.end, isOpen: true },
  ]);
});

it('a line that ends at its last mark stops there', () => {
  const [drawn] = drawLanes(
    [lane([at('1890-01-01', 'a')], { endsAtLast: true }), lane([at('1899-01-01', 'b')])],
    WIDE,
  ).lanes;
  expect(drawn?.stops).toBe(true);
  expect(drawn?.end).toBeLessThan(20);
});

it.each<[from: string, to: string, ticks: number, labels: string[]]>([
  ['1890-05-02', '1891-08-15', 6, ['Jul 1890', 'Oct', '1891', 'Apr', 'Jul']],
  ['1890-02-01', '1895-07-01', 6, ['1891', '1892', '1893', '1894', '1895']],
  ['1890-02-01', '1896-07-01', 3, ['1892', '1894', '1896']],
])('from %s to %s the line has the dates %4$j', (from, to, ticks, labels) => {
  const { dates } = drawLanes([lane([at(from, 'a'), at(to, 'b')])], { ...WIDE, ticks });
  expect(dates.map(({ label }) => label)).toEqual(labels);
});

it('a thumbnail has marks and no words', () => {
  const chart = drawLanes(CROWDED, { width: 200, text: 0, ticks: 0 });
  expect(chart.lanes.map(({ marks }) => marks.length)).toEqual([7, 4, 1, 3]);
  expect(chart.dates).toEqual([]);
  expect(chart.lanes.flatMap((of) => [...of.heading.lines, ...of.group.lines])).toEqual([]);
  expect(chart.lanes.flatMap(({ marks }) => marks.flatMap(({ label }) => label.lines))).toEqual([]);
  expect(chart.height).toBeLessThan(200);
});

it('a drawing without a mark is none', () => {
  expect(() => drawLanes([], WIDE)).toThrow('needs a mark');
});
