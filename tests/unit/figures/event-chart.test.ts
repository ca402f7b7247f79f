import { describe, expect, it, test } from 'vitest';
import {
  BOLD,
  drawEvents,
  type ChartEvent,
  type EventSize,
} from '../../../src/figures/event-chart.ts';
import { measureText } from '../../../src/figures/label.ts';
import { fc } from '../../properties.ts';

const WIDE: EventSize = { width: 936, text: 13, radius: 6 };
const MIDDLE: EventSize = { width: 620, text: 13, radius: 5.5 };
const NARROW: EventSize = { width: 284, text: 12.5, radius: 5 };

const GROUPS = [
  { id: 'lamps', label: 'Lamps and lenses' },
  { id: 'ferries', label: 'Ferries' },
  { id: 'rules', label: 'Rules of the harbour, and of the boats that call there in winter' },
];

const dates = fc.date({
  min: new Date('1850-01-01'),
  max: new Date('1930-12-31'),
  noInvalidDate: true,
});

const manyEvents = fc
  .array(fc.record({ time: dates, group: fc.constantFrom(...GROUPS.map(({ id }) => id)) }), {
    minLength: 1,
    maxLength: 80,
  })
  .map((events) =>
    events.map(({ time, group }, index): ChartEvent => ({
      id: `row-${index}`,
      group,
      time: time.getTime(),
    })),
  );

describe.each([WIDE, MIDDLE, NARROW])('at a width of $width', (size) => {
  const { width, radius, text } = size;

  it('gives each event one mark, in the lane of its group', () => {
    fc.assert(
      fc.property(manyEvents, (events) => {
        const { lanes } = drawEvents(GROUPS, events, size);
        for (const { id, marks } of lanes)
          expect(marks.map((mark) => mark.id).sort()).toEqual(
            events.flatMap((event) => (event.group === id ? event.id : [])).sort(),
          );
      }),
    );
  });

  it('lets no two marks touch, and no mark touch the name of its lane', () => {
    fc.assert(
      fc.property(manyEvents, (events) => {
        const { lanes, leading } = drawEvents(GROUPS, events, size);
        const marks = lanes.flatMap((lane) => lane.marks);
        for (const [index, a] of marks.entries())
          for (const b of marks.slice(index + 1))
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(2 * radius);
        for (const { label } of lanes) {
          const top = label.y - text;
          const bottom = label.y + (label.lines.length - 1) * leading;
          const right =
            label.x + Math.max(...label.lines.map((line) => measureText(line, text * BOLD)));
          for (const { x, y } of marks)
            expect(x - radius < right && y - radius < bottom && y + radius > top).toBe(false);
        }
      }),
    );
  });

  it('keeps all inside the drawing, and the marks left of the end of the line', () => {
    fc.assert(
      fc.property(manyEvents, (events) => {
        const { lanes, years, axis, height } = drawEvents(GROUPS, events, size);
        expect(axis.end).toBeLessThan(width);
        expect(axis.y).toBeLessThan(height);
        for (const { label, marks } of lanes) {
          expect(label.y - text).toBeGreaterThanOrEqual(0);
          for (const { x, y } of marks) {
            expect(x - radius).toBeGreaterThanOrEqual(0);
            expect(x + radius).toBeLessThanOrEqual(axis.end);
            expect(y - radius).toBeGreaterThanOrEqual(0);
            expect(y + radius).toBeLessThan(axis.y);
          }
        }
        for (const [index, { labelX, label }] of years.entries()) {
          const half = measureText(label, text) / 2;
          expect(labelX - half).toBeGreaterThanOrEqual(0);
          expect(labelX + half).toBeLessThanOrEqual(width);
          const next = years[index + 1];
          if (next) expect(next.labelX - labelX).toBeGreaterThan(2 * half);
        }
      }),
    );
  });
});

test('sets marks from left to right as time passes', () => {
  const events = ['1880-06-01', '1884-02-01', '1890-09-01'].map((day, index) => ({
    id: `row-${index}`,
    group: 'lamps',
    time: Date.parse(day),
  }));
  const [lane] = drawEvents(GROUPS, events, WIDE).lanes;
  expect(lane?.marks.map(({ id }) => id)).toEqual(['row-0', 'row-1', 'row-2']);
  expect(new Set(lane?.marks.map(({ y }) => y)).size).toBe(1);
});

test('piles up marks of one day', () => {
  const events = [0, 1, 2].map((index) => ({
    id: `row-${index}`,
    group: 'lamps',
    time: Date.parse('1884-02-01'),
  }));
  const [lane] = drawEvents(GROUPS, events, WIDE).lanes;
  const ys = lane?.marks.map(({ y }) => y) ?? [];
  expect(ys).toEqual(ys.toSorted((a, b) => b - a));
  expect(new Set(ys).size).toBe(3);
});

test('gives a group without events an empty lane', () => {
  const events = [{ id: 'one', group: 'lamps', time: Date.parse('1884-02-01') }];
  const { lanes } = drawEvents(GROUPS, events, NARROW);
  expect(lanes.map(({ marks }) => marks.length)).toEqual([1, 0, 0]);
});

test('needs an event', () => {
  expect(() => drawEvents(GROUPS, [], WIDE)).toThrow('needs an event');
});
