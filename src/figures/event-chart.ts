/** What happened when, a lane for each group with its marks piled up on a line: geometry only, for one width. */
import { scaleUtc } from 'd3-scale';
import { breakText, measureText } from './label.ts';

export interface ChartEvent {
  id: string;
  /** Id of its lane. */
  group: string;
  /** In milliseconds since 1970, UTC. */
  time: number;
}

export interface EventSize {
  width: number;
  /** Size of words in units of the drawing. */
  text: number;
  /** Half the width of a mark. */
  radius: number;
}

export interface EventLane {
  id: string;
  /** Baseline of the first line of its name, which stands after the mark of the key. */
  label: { x: number; y: number; lines: string[] };
  key: { x: number; y: number };
  /** The line that the marks stand on. */
  y: number;
  marks: { id: string; x: number; y: number }[];
}

export interface EventChart {
  width: number;
  height: number;
  radius: number;
  /** Between two lines of words. */
  leading: number;
  lanes: EventLane[];
  /** The line of time: where it stands and where it stops. */
  axis: { y: number; end: number };
  years: { x: number; label: string; labelX: number }[];
}

/** How much wider the names of lanes are than other words. */
export const BOLD = 1.12;
/** Between the mark of the key and the name of a lane. */
const KEY_GAP = 6;
/** From a line to what stands under it. */
const LANE_GAP = 16;
/** Room at the right, so that the line of time stops before the edge. */
const END = 8;
/** From the line of time down to the words, and to the lower edge. */
const YEAR_LABEL = 20;
const FOOT = 26;

/** Years between two dates of the axis, as people count. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

const round = (value: number): number => Math.round(value * 10) / 10;
const toYear = (time: number): number => new Date(time).getUTCFullYear();

/**
 * Rows for marks at these places, which must be sorted: each takes the lowest row in which it touches no other.
 *
 * @param room least distance of two marks of one row
 */
function pile(places: readonly number[], room: number): number[] {
  const last: number[] = [];
  return places.map((x) => {
    const free = last.findIndex((other) => x - other >= room);
    const row = free === -1 ? last.length : free;
    last[row] = x;
    return row;
  });
}

/**
 * The order of lanes is that of the groups; a group without events has an empty lane.
 *
 * @throws where there is no event
 */
export function drawEvents(
  groups: readonly { id: string; label: string }[],
  events: readonly ChartEvent[],
  { width, text, radius }: EventSize,
): EventChart {
  if (events.length === 0) throw new Error('a drawing of events needs an event');
  const times = events.map(({ time }) => time);
  const first = toYear(Math.min(...times));
  const past = toYear(Math.max(...times)) + 1;
  const end = width - END;
  const left = radius + 1;
  const scale = scaleUtc([Date.UTC(first), Date.UTC(past)], [left, end - left]);
  const x = (time: number): number => round(scale(time));
  const leading = Math.round(text * 1.28);
  const pitch = 2 * radius + 1.5;
  const labelX = 2 * radius + KEY_GAP;

  let top = 0;
  const lanes = groups.map(({ id, label }): EventLane => {
    const sorted = events
      .filter(({ group }) => group === id)
      .map((event) => ({ id: event.id, x: x(event.time) }))
      .sort((a, b) => a.x - b.x);
    const rows = pile(
      sorted.map((mark) => mark.x),
      pitch,
    );
    const lines = breakText(label, text * BOLD, width - labelX);
    const labelEnd = labelX + Math.max(...lines.map((line) => measureText(line, text * BOLD)));
    // The name stands on what is piled up under it, and beside what is piled up higher.
    const under = rows.filter((_, at) => (sorted[at]?.x ?? 0) - pitch < labelEnd);
    const rowsUnder = Math.max(0, ...under.map((row) => row + 1));
    const words = rowsUnder * pitch + lines.length * leading + KEY_GAP;
    const y = round(top + Math.max(words, (Math.max(-1, ...rows) + 1) * pitch + 2));
    top = y + LANE_GAP;
    const labelY = y - words + leading;
    return {
      id,
      label: { x: labelX, y: round(labelY), lines },
      key: { x: radius, y: round(labelY - text * 0.35) },
      y,
      marks: sorted.map((mark, at) => ({
        ...mark,
        y: round(y - 2 - radius - (rows[at] ?? 0) * pitch),
      })),
    };
  });

  const axisY = Math.round(top);
  return {
    width,
    height: axisY + FOOT,
    radius,
    leading,
    lanes,
    axis: { y: axisY, end },
    years: listYears(first, past, (end - 2 * left) / (past - first), text).map((year) => {
      const half = measureText(String(year), text) / 2;
      const at = x(Date.UTC(year));
      return {
        x: at,
        label: String(year),
        labelX: round(Math.min(Math.max(at, half), width - half)),
      };
    }),
  };
}

/** As many years as have room beside each other. */
function listYears(first: number, past: number, widthOfYear: number, text: number): number[] {
  const room = measureText('2000', text) * 1.5;
  const step = STEPS.find((years) => years * widthOfYear >= room) ?? past - first;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((past - start) / step) + 1) },
    (_, index) => start + index * step,
  );
}

/** Where the words under the line of time have their baseline. */
export const yearBaseline = ({ axis }: EventChart): number => axis.y + YEAR_LABEL;
