/**
 * Where the marks of one lane stand above its line, so that no label meets another label, a mark or
 * the stem of another mark. Rows count upwards from the line.
 */
import { breakText, measureText } from './label.ts';

/** Space between a mark and its label, and between two labels. */
const GAP = 9;
const AIR = 6;

export interface RowMark {
  /** Ends of the mark; the same for a point. */
  from: number;
  to: number;
  /** Where its stem meets the line. */
  stem: number;
  text: string;
}

export interface PlacedMark {
  row: number;
  /** Lines of the label; each stands one row lower than the one before it. Empty where labels are left out. */
  lines: string[];
  /** Left or right edge of the label, by its anchor. */
  labelX: number;
  anchor: 'start' | 'end';
  /** Row of the first line: the mark's own, or the one below a bar that fills the width. */
  labelRow: number;
}

/** Spans of a row that are taken. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Option {
  lines: string[];
  labelX: number;
  anchor: 'start' | 'end';
  /** Rows between mark and first line. */
  drop: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.bottom <= b.top && b.bottom <= a.top;

const widest = (lines: readonly string[], size: number): number =>
  Math.max(0, ...lines.map((line) => measureText(line, size)));

export interface RowRoom {
  width: number;
  /** Size of the labels in units of the drawing; 0 leaves them out. */
  size: number;
  /** Half the width of a mark. */
  radius: number;
}

/** Ways to set a label, best first. */
function listOptions(
  { from, to, stem, text }: RowMark,
  { width, size, radius }: RowRoom,
): Option[] {
  if (size === 0) return [{ lines: [], labelX: from, anchor: 'start', drop: 0 }];
  const right = { labelX: to + radius + GAP - 4, anchor: 'start' as const, drop: 0 };
  const left = { labelX: from - radius - GAP + 4, anchor: 'end' as const, drop: 0 };
  const roomRight = width - right.labelX;
  const options: Option[] = [];
  const whole = measureText(text, size);
  if (whole <= roomRight) options.push({ lines: [text], ...right });
  if (whole <= left.labelX) options.push({ lines: [text], ...left });
  if (options.length > 0) return options;
  const broken = [
    { lines: breakText(text, size, roomRight), room: roomRight, ...right },
    { lines: breakText(text, size, left.labelX), room: left.labelX, ...left },
  ]
    .filter(({ lines, room }) => widest(lines, size) <= room)
    .sort((a, b) => a.lines.length - b.lines.length)
    .map(({ room: _room, ...option }) => option);
  const lines = breakText(text, size, width);
  const wide = widest(lines, size);
  const labelX = Math.max(0, Math.min(stem > from ? stem - wide : from, width - wide));
  const below: Option = { lines, labelX, anchor: 'start', drop: 1 };
  const [first] = broken;
  return first && first.lines.length <= lines.length + (from === to ? 1 : 0) ? broken : [below];
}

/** An order of placing, and the side that a label is tried on first. */
interface Strategy {
  order: (marks: readonly RowMark[]) => readonly RowMark[];
  isRightFirst: boolean;
}

const byStem = (marks: readonly RowMark[]): RowMark[] => marks.toSorted((a, b) => a.stem - b.stem);

/** Where two do equally well the earlier mark stands above the later. */
const STRATEGIES: readonly Strategy[] = [
  { order: (marks) => byStem(marks).reverse(), isRightFirst: true },
  { order: (marks) => byStem(marks).reverse(), isRightFirst: false },
  { order: byStem, isRightFirst: false },
  { order: byStem, isRightFirst: true },
];

interface Placing {
  places: Map<RowMark, PlacedMark>;
  /** Marks and labels. */
  boxes: Box[];
  /** Stems that pass behind a label. */
  crossings: number;
  top: number;
}

/** The rows and the width that a mark takes, and those that its label takes. */
function toBoxes(
  mark: RowMark,
  { lines, labelX, anchor, drop }: Option,
  row: number,
  { size, radius }: RowRoom,
): { body: Box; label: Box | undefined } {
  const width = widest(lines, size);
  const left = anchor === 'start' ? labelX : labelX - width;
  const first = row - drop;
  return {
    body: { left: mark.from - radius - 2, right: mark.to + radius + 2, top: row, bottom: row },
    label:
      lines.length === 0
        ? undefined
        : {
            left: left - AIR,
            right: left + width + AIR,
            top: first,
            bottom: first - lines.length + 1,
          },
  };
}

const toStem = ({ stem }: RowMark, row: number): Box => ({
  left: stem - 1,
  right: stem + 1,
  top: row,
  bottom: 0,
});

function placeInOrder(marks: readonly RowMark[], room: RowRoom, strategy: Strategy): Placing {
  const bodies: Box[] = [];
  const labels: Box[] = [];
  const stems: Box[] = [];
  const places = new Map<RowMark, PlacedMark>();
  const meets = (box: Box, others: readonly Box[]): boolean =>
    others.some((other) => meet(box, other));
  let crossings = 0;
  for (const mark of strategy.order(marks)) {
    const options = listOptions(mark, room);
    if (!strategy.isRightFirst) options.reverse();
    // Over all that stands there is always room, though a stem may have to pass behind a label.
    const top = Math.max(-1, ...[...bodies, ...labels].map((box) => box.top));
    const most = Math.max(...options.map(({ lines, drop }) => lines.length + drop));
    const free = Array.from({ length: top + most + 2 }, (_, row) => row)
      .flatMap((row) =>
        options.map((option) => ({ option, row, ...toBoxes(mark, option, row, room) })),
      )
      .filter(
        ({ body, label = body }) =>
          label.bottom >= 0 &&
          ![body, label].some((box) => meets(box, bodies) || meets(box, labels)),
      );
    const clear = free.find(
      ({ row, label }) =>
        !meets(toStem(mark, row), labels) && (label === undefined || !meets(label, stems)),
    );
    const found = clear ?? free[0];
    if (!found) throw new Error(`no row for "${mark.text}"`);
    if (!clear) crossings += 1;
    const { option, row, body, label } = found;
    bodies.push(body);
    if (label) labels.push(label);
    stems.push(toStem(mark, row));
    const { lines, labelX, anchor, drop } = option;
    places.set(mark, { row, lines, labelX, anchor, labelRow: row - drop });
  }
  const boxes = [...bodies, ...labels];
  return { places, boxes, crossings, top: Math.max(0, ...boxes.map((box) => box.top)) };
}

/**
 * Tries several orders and takes the one in which the fewest stems pass behind a label, then the lowest.
 *
 * @returns a place for each mark, in the order of the marks, and the row of the heading's last line
 */
export function placeMarks(
  marks: readonly RowMark[],
  heading: readonly string[],
  room: RowRoom,
): { marks: PlacedMark[]; headingRow: number } {
  const [best] = STRATEGIES.map((strategy) => placeInOrder(marks, room, strategy)).sort(
    (a, b) => a.crossings - b.crossings || a.top - b.top,
  );
  if (!best) throw new Error('a lane needs a mark');
  const { boxes, places, top } = best;
  const over = {
    left: 0,
    right: widest(heading, room.size * 1.12) + 2 * AIR,
    top: top + heading.length - 1,
    bottom: top,
  };
  const isFree = !boxes.some((box) => meet(over, box));
  return {
    marks: marks.map((mark) => {
      const found = places.get(mark);
      if (!found) throw new Error(`no place for "${mark.text}"`);
      return found;
    }),
    headingRow: heading.length === 0 ? top - 1 : isFree ? top : top + 1,
  };
}
