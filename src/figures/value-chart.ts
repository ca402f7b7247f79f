/** Values over time as a drawing: geometry only, for one width. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { breakText, measureText } from './label.ts';

export interface ValuePoint {
  /** Time as a decimal year. */
  year: number;
  low: number;
  /** The same as `low` for a single value. */
  high: number;
  group: string;
}

export type Side = 'left' | 'right' | 'above' | 'below';

export interface ValueChartInput {
  points: readonly ValuePoint[];
  /** Groups whose values a line joins. */
  joined: readonly string[];
  /** Words at points, by the index of the point. */
  names: readonly { point: number; text: string; side: Side }[];
  /** Pairs of points between which the value changed for another reason than growth. */
  jumps: readonly { from: number; to: number; text: string }[];
  /** Spans of time, as decimal years. */
  spans: readonly { from: number; to: number; label: string }[];
  /** How a number is written at a line of the scale. */
  format: (value: number) => string;
}

export interface ValueSize {
  width: number;
  height: number;
  /** Size of words in units of the drawing. */
  text: number;
  /** Years between two dates under the line. */
  step: number;
}

export interface Words {
  x: number;
  /** Baseline of the first line. */
  y: number;
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
}

export interface ValueChart {
  width: number;
  height: number;
  leading: number;
  baseline: number;
  /** Where the line of time stops. */
  right: number;
  /** In the order of the input. */
  points: { x: number; low: number; high: number }[];
  /** Path of each joined group. */
  paths: string[];
  jumps: (Words & { path: string })[];
  names: Words[];
  years: { x: number; label: string }[];
  /** Lines of the scale, with their words at the left edge. */
  levels: { y: number; label: string }[];
  spans: { x: number; width: number; words: Words }[];
}

const TOP = 26;
/** Under the line of time, for the years. */
const BOTTOM = 30;
/** Half the word of a year at the very start has room in it. */
const LEFT = 12;
const RIGHT = 26;
/** From the middle of a mark to its words. */
const GAP = 11;

const round = (value: number): number => Math.round(value * 10) / 10;

/** @throws where there is no point */
export function drawValues(input: ValueChartInput, size: ValueSize): ValueChart {
  const { points, joined, names, jumps, spans, format } = input;
  if (points.length === 0) throw new Error('a drawing of values needs a value');
  const { width, height, text, step } = size;
  const leading = Math.round(text * 1.25);
  const times = [...points.map(({ year }) => year), ...spans.flatMap(({ from, to }) => [from, to])];
  const from = Math.floor(Math.min(...times));
  const to = Math.ceil(Math.max(...times));
  const baseline = height - BOTTOM;
  const right = width - RIGHT;
  const x = scaleLinear([from, to], [LEFT + 6, right - 8]);
  const y = scaleLinear([0, Math.max(...points.map(({ high }) => high))], [baseline, TOP]);
  const place = (point: ValuePoint): { x: number; low: number; high: number } => ({
    x: round(x(point.year)),
    low: round(y(point.low)),
    high: round(y(point.high)),
  });
  const placed = points.map(place);
  const at = (index: number): { x: number; low: number; high: number } => {
    const found = placed[index];
    if (!found) throw new Error(`no point ${index}`);
    return found;
  };
  const word = (
    label: string,
    side: Side,
    point: { x: number; low: number; high: number },
  ): Words => {
    const middle = (point.low + point.high) / 2;
    const room = side === 'left' ? point.x - GAP : side === 'right' ? width - point.x - GAP : width;
    const lines = breakText(label, text, Math.max(room, 40));
    const widest = Math.max(...lines.map((each) => measureText(each, text)));
    const half = widest / 2;
    const rows = (lines.length - 1) * leading;
    if (side === 'left' || side === 'right')
      return {
        x: round(side === 'left' ? point.x - GAP : point.x + GAP),
        y: round(middle + text * 0.34 - rows / 2),
        lines,
        anchor: side === 'left' ? 'end' : 'start',
      };
    return {
      x: round(Math.min(Math.max(point.x, half), width - half)),
      y: round(side === 'above' ? point.high - GAP - rows : point.low + GAP + text * 0.8),
      lines,
      anchor: 'middle',
    };
  };
  const first = Math.ceil(from / step) * step;
  return {
    width,
    height,
    leading,
    baseline,
    right,
    points: placed,
    paths: joined.map(
      (group) =>
        line<ValuePoint>(
          (point) => round(x(point.year)),
          (point) => round(y(point.high)),
        )(points.filter((point) => point.group === group).toSorted((a, b) => a.year - b.year)) ??
        '',
    ),
    jumps: jumps.map((jump) => {
      const [start, end] = [at(jump.from), at(jump.to)];
      const middle = {
        x: (start.x + end.x) / 2,
        low: (start.low + end.low) / 2,
        high: (start.high + end.high) / 2,
      };
      return {
        path: `M${start.x} ${start.low}L${end.x} ${end.low}`,
        // Values go on from its upper end: beside its lower right there is room.
        ...word(jump.text, 'right', middle),
      };
    }),
    names: names.map(({ point, text: label, side }) => word(label, side, at(point))),
    years: Array.from(
      { length: Math.floor((to - first) / step) + 1 },
      (_, index) => first + index * step,
    ).map((year) => ({ x: round(x(year)), label: String(year) })),
    levels: y
      .ticks(4)
      .filter((level) => level > 0)
      .map((level) => ({ y: round(y(level)), label: format(level) })),
    spans: spans.map((span) => {
      const start = round(x(span.from));
      const length = round(x(span.to) - x(span.from));
      return {
        x: start,
        width: length,
        words: {
          ...word(span.label, 'above', {
            x: start + length / 2,
            low: baseline - 26,
            high: baseline - 26,
          }),
        },
      };
    }),
  };
}
