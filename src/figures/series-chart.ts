/** A series of dated values as a drawing: geometry only, for one width. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

export interface SeriesPoint {
  /** Time as a decimal year. */
  year: number;
  low: number;
  /** The same as `low` for a single value. */
  high: number;
  /** True for values that are filled and joined by a line. */
  isJoined: boolean;
}

export interface SeriesChart {
  width: number;
  height: number;
  top: number;
  baseline: number;
  left: number;
  right: number;
  points: { x: number; low: number; high: number; isJoined: boolean }[];
  /** Path of the line through the joined points. */
  path: string;
  years: { x: number; label: string }[];
  spans: { x: number; width: number; label: string }[];
  /** Middle of the last joined point, where the label of the line is set. */
  lastJoined: { x: number; y: number } | undefined;
  /** Middle of the open points, where their label is set. */
  others: { x: number; y: number } | undefined;
}

export interface SeriesSize {
  width: number;
  height: number;
  /** Room over the highest point, and under the line of years. */
  top: number;
  bottom: number;
  left: number;
  /** Room for the name of the last point. */
  right: number;
  /** Years between two dates on the line; 0 leaves them out. */
  step: number;
}

export function drawSeries(
  points: readonly SeriesPoint[],
  spans: readonly { from: number; to: number; label: string }[],
  { width, height, top, bottom, left, right, step }: SeriesSize,
): SeriesChart {
  const times = [...points.map(({ year }) => year), ...spans.flatMap(({ from, to }) => [from, to])];
  const from = Math.floor(Math.min(...times));
  const to = Math.ceil(Math.max(...times));
  const x = scaleLinear([from, to], [left, width - right]);
  const y = scaleLinear([0, Math.max(...points.map(({ high }) => high))], [height - bottom, top]);
  const sorted = points.toSorted((a, b) => a.year - b.year);
  const joined = sorted.filter(({ isJoined }) => isJoined);
  const open = sorted.filter(({ isJoined }) => !isJoined);
  const round = (value: number): number => Math.round(value * 10) / 10;
  const middle = (point: SeriesPoint | undefined): { x: number; y: number } | undefined =>
    point && { x: round(x(point.year)), y: round(y((point.low + point.high) / 2)) };
  const first = step === 0 ? Infinity : Math.ceil(from / step) * step;
  return {
    width,
    height,
    top,
    baseline: height - bottom,
    left,
    right: width - right,
    points: sorted.map(({ year, low, high, isJoined }) => ({
      x: round(x(year)),
      low: round(y(low)),
      high: round(y(high)),
      isJoined,
    })),
    path:
      line<SeriesPoint>(
        (point) => round(x(point.year)),
        (point) => round(y(point.high)),
      )(joined) ?? '',
    years: Array.from(
      { length: first > to ? 0 : Math.floor((to - first) / step) + 1 },
      (_, index) => first + index * step,
    ).map((year) => ({
      x: round(x(year)),
      label: String(year),
    })),
    spans: spans.map((span) => ({
      x: round(x(span.from)),
      width: round(x(span.to) - x(span.from)),
      label: span.label,
    })),
    lastJoined: middle(joined.at(-1)),
    others: middle(open[Math.floor(open.length / 2)]),
  };
}
