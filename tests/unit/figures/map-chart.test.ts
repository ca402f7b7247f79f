import { describe, expect, it, test } from 'vitest';
import { measureText } from '../../../src/figures/label.ts';
import type { PlacedWords } from '../../../src/figures/map-band.ts';
import {
  drawMap,
  RADIUS,
  type MapChart,
  type MapInput,
  type MapRow,
  type MapSize,
} from '../../../src/figures/map-chart.ts';
import { readOutlines } from '../../../src/figures/map-outlines.ts';
import { areOverlapping, type Box } from '../../../src/figures/place-words.ts';
import { fc } from '../../properties.ts';
import { islands } from './islands.ts';

const outlines = readOutlines(islands, 'land', ['rock']);
const wide: MapSize = {
  width: 600,
  height: 400,
  left: 120,
  right: 120,
  top: 30,
  bottom: 50,
  text: 13,
  widest: 160,
  isListed: false,
};
const narrow: MapSize = { ...wide, width: 280, height: 260, left: 8, right: 8, isListed: true };

const input = (rows: MapRow[], bands: MapInput['bands'] = []): MapInput => ({
  outlines,
  rows,
  bands,
});

const boxOf = ({ x, y, lines, anchor }: PlacedWords, chart: MapChart, text: number): Box => {
  const width = Math.max(...lines.map((line) => measureText(line, text)));
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - text, width, height: (lines.length - 1) * chart.leading + text };
};

const markBox = ({ x, y }: { x: number; y: number }): Box => ({
  x: x - RADIUS,
  y: y - RADIUS,
  width: 2 * RADIUS,
  height: 2 * RADIUS,
});

describe('a map', () => {
  const rows: MapRow[] = [
    { label: 'ferry to the south', area: 'Small' },
    { label: 'first lamp', area: 'West' },
    { label: 'harbour in the north', latitude: 53.8, longitude: 13 },
    { label: 'second lamp', area: 'West' },
  ];
  const chart = drawMap(input(rows), wide);

  it('has its marks from north to south, those of one place in the order of the rows', () => {
    expect(chart.marks.map(({ row }) => row)).toEqual([2, 1, 3, 0]);
  });

  it('puts a row in the middle of its area, or where its degrees say', () => {
    const [harbour, first, second, ferry] = chart.marks;
    expect(first?.x).toBe(second?.x);
    expect(first?.x).toBeLessThan(harbour?.x ?? 0);
    expect(harbour?.x).toBeLessThan(ferry?.x ?? 0);
    expect(harbour?.y).toBeLessThan(first?.y ?? 0);
  });

  it('marks each area once, however many rows name it', () => {
    expect(chart.areas).toHaveLength(2);
  });

  it('has words that turn away from the middle', () => {
    const sides = new Map(chart.marks.map(({ row, words }) => [row, words.anchor]));
    expect(sides.get(1)).toBe('end');
    expect(sides.get(0)).toBe('start');
  });

  it('writes at most one decimal', () => {
    const paths = [chart.land, chart.borders, chart.around, ...chart.areas].join('');
    expect(paths).not.toMatch(/\.\d\d/u);
  });

  it('cannot place a row without a point or a known area', () => {
    expect(() => drawMap(input([{ label: 'wreck', area: 'North' }]), wide)).toThrow('"wreck"');
  });

  it('has a number at each mark and a list below where it is narrow', () => {
    const small = drawMap(input(rows), narrow);
    expect(small.marks.map(({ words }) => words.lines.join(''))).toEqual(['1', '2', '3', '4']);
    expect(small.marks.map(({ listed }) => listed?.lines.join(' '))).toEqual(
      [2, 1, 3, 0].map((row) => rows[row]?.label),
    );
    expect(small.height).toBeGreaterThan(narrow.height);
    expect(chart.marks.every(({ listed }) => listed === undefined)).toBe(true);
  });

  it('draws a stretch as a smooth line, with words on its outer side', () => {
    const points: [number, number][] = [
      [10, 54.2],
      [12, 54.4],
      [14, 54.2],
    ];
    const { bands } = drawMap(input(rows, [{ label: 'shoals', points }]), { ...wide, top: 90 });
    expect(bands[0]?.path).toContain('C');
    expect(bands[0]?.words.lines).toEqual(['shoals']);
    expect(bands[0]?.words.y).toBeLessThan(90);
  });
});

const label = fc
  .array(fc.constantFrom('lamp', 'ferry', 'harbour', 'of', 'the', 'keeper,', '1885'), {
    minLength: 1,
    maxLength: 7,
  })
  .map((words) => words.join(' '));
const row: fc.Arbitrary<MapRow> = fc.oneof(
  fc.record({ label, area: fc.constantFrom('West', 'East', 'Small') }),
  fc.record({
    label,
    latitude: fc.integer({ min: 500, max: 540 }).map((tenths) => tenths / 10),
    longitude: fc.integer({ min: 100, max: 160 }).map((tenths) => tenths / 10),
  }),
);

test('words cover neither each other nor a mark, and stay inside the drawing', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(wide, narrow),
      (rows, size) => {
        const chart = drawMap(input(rows), size);
        const words = chart.marks.flatMap((mark) =>
          [mark.words, ...(mark.listed ? [mark.listed] : [])].map((each) =>
            boxOf(each, chart, size.text),
          ),
        );
        const marks = chart.marks.map(markBox);
        for (const [index, box] of words.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(chart.width + 1);
          expect(box.y + box.height).toBeLessThanOrEqual(chart.height + 1);
          for (const other of [...words.slice(index + 1), ...marks])
            expect(areOverlapping(box, other)).toBe(false);
        }
        for (const [index, box] of marks.entries())
          for (const other of marks.slice(index + 1))
            expect(areOverlapping(box, other)).toBe(false);
        expect(chart.marks.map((mark) => mark.row).sort((a, b) => a - b)).toEqual([...rows.keys()]);
      },
    ),
  );
});
