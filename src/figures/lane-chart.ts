/** Lines of time with marks that stand on them, as a drawing: geometry only, for one width. */
import { locale as own } from '#interface';
import { scaleUtc } from 'd3-scale';
import { breakText, measureText } from './label.ts';
import { placeMarks, type PlacedMark } from './lane-rows.ts';

/** Times are in milliseconds since 1970, UTC. */
export interface LaneMark {
  from: number;
  /** The same as `from` for a point. */
  to: number;
  isOpenStart: boolean;
  isOpenEnd: boolean;
  text: string;
}

export interface Lane {
  /** Words over a group of lanes; empty for all but the first lane of a group. */
  group: string;
  label: string;
  marks: LaneMark[];
  /** Heavy stretches of the line; `to` is left out where there is no end. */
  spans: { from: number; to: number | undefined }[];
  /** True where the line ends at its last mark and does not run through. */
  endsAtLast: boolean;
}

export interface LaneSize {
  width: number;
  /** Size of labels in units of the drawing; 0 leaves all words out. */
  text: number;
  /** About how many dates stand under the line. */
  ticks: number;
}

interface Words {
  x: number;
  /** Baseline of the first line. */
  y: number;
  lines: string[];
}

export interface DrawnMark {
  x: number;
  y: number;
  /** Ends of the bar of a span; the same as `x` for a point. */
  from: number;
  to: number;
  isOpenStart: boolean;
  isOpenEnd: boolean;
  label: Words & { anchor: 'start' | 'end' };
}

export interface LaneChart {
  width: number;
  height: number;
  /** Between two lines of words. */
  leading: number;
  lanes: {
    /** Where its room begins: nothing of an earlier lane reaches beyond. */
    top: number;
    group: Words;
    heading: Words;
    y: number;
    end: number;
    /** True where the line stops at its last mark. */
    stops: boolean;
    spans: { from: number; to: number; isOpen: boolean }[];
    marks: DrawnMark[];
  }[];
  /** The line of time: where it stands and where it stops. */
  axis: { y: number; end: number };
  dates: { x: number; label: string; labelX: number }[];
}

/** Half the width of a mark. */
export const RADIUS = 5.5;
/** How far the bar of a date without a known beginning reaches back. */
const STUB = 34;
/** From a line to the first row of marks over it. */
const FOOT = 13;

const formatTick = (time: Date, isFirst: boolean, locale: string): string => {
  const isYear = time.getUTCMonth() === 0;
  const options: Intl.DateTimeFormatOptions = isYear
    ? { year: 'numeric' }
    : { month: 'short', ...(isFirst && { year: 'numeric' }) };
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(time);
};

/** @throws where there is no mark */
export function drawLanes(lanes: readonly Lane[], size: LaneSize, locale = own): LaneChart {
  const { width, text } = size;
  const hasWords = text > 0;
  const radius = hasWords ? RADIUS : 3;
  const leading = hasWords ? Math.round(text * 1.28) : 7;
  const foot = hasWords ? FOOT : 7;
  const stub = hasWords ? STUB : 8;
  const end = width - (hasWords ? 14 : 8);
  const times = lanes.flatMap(({ marks }) => marks.flatMap(({ from, to }) => [from, to]));
  if (times.length === 0) throw new Error('a drawing of lanes needs a mark');
  const scale = scaleUtc([Math.min(...times), Math.max(...times)], [radius + 2, end - 3 * radius]);
  const x = (time: number | Date): number => Math.round(scale(time));

  let y = 0;
  const drawn = lanes.map((lane): LaneChart['lanes'][number] => {
    const laneTop = Math.round(y);
    const rows = lane.marks.map((mark) => {
      const from = mark.isOpenStart ? Math.max(0, x(mark.from) - stub) : x(mark.from);
      const to = mark.isOpenEnd ? end : x(mark.to);
      return { from, to, stem: x(mark.from), text: mark.text };
    });
    const heading = hasWords ? breakText(lane.label, text * 1.12, width) : [];
    const group = hasWords && lane.group !== '' ? breakText(lane.group, text * 1.3, width) : [];
    const { marks, headingRow } = placeMarks(rows, heading, { width, size: text, radius });
    const groupY = y + (group.length > 0 ? leading * 1.5 : 0);
    y += group.length > 0 ? leading * (0.9 + 1.2 * group.length) : 0;
    const top = headingRow + Math.max(1, heading.length) - 1;
    const lineY = Math.round(y + foot + (top + 1) * leading);
    const yOf = (row: number): number => Math.round(lineY - foot - row * leading);
    y = lineY + (hasWords ? leading * 0.7 : 5);
    return {
      top: laneTop,
      group: { x: 0, y: Math.round(groupY), lines: group },
      heading: { x: 0, y: yOf(top) + (hasWords ? 5 : 0), lines: heading },
      y: lineY,
      stops: lane.endsAtLast,
      end: lane.endsAtLast ? Math.max(...rows.map(({ to }) => to)) + radius : end,
      spans: lane.spans.map(({ from, to }) => ({
        from: x(from),
        to: to === undefined ? end : x(to),
        isOpen: to === undefined,
      })),
      marks: lane.marks.map((mark, index) => {
        const row = rows[index];
        const place: PlacedMark | undefined = marks[index];
        if (!row || !place) throw new Error(`no place for "${mark.text}"`);
        return {
          x: row.stem,
          y: yOf(place.row),
          from: row.from,
          to: row.to,
          isOpenStart: mark.isOpenStart,
          isOpenEnd: mark.isOpenEnd,
          label: {
            x: Math.round(place.labelX),
            y: yOf(place.labelRow) + 5,
            lines: place.lines,
            anchor: place.anchor,
          },
        };
      }),
    };
  });

  const axisY = Math.round(y + (hasWords ? leading * 0.4 : 3));
  return {
    width,
    height: Math.ceil(axisY + (hasWords ? leading + 12 : 4)),
    leading,
    lanes: drawn,
    axis: { y: axisY, end },
    dates: (hasWords ? scale.ticks(size.ticks) : []).map((time, index) => {
      const label = formatTick(time, index === 0, locale);
      const half = measureText(label, text) / 2;
      return { x: x(time), label, labelX: Math.min(Math.max(x(time), half), width - half) };
    }),
  };
}
