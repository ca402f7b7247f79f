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
function listOptions({ from, to, text }: RowMark, { width, size, radius }: RowRoom): Option[] {
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
  const below = breakText(text, size, width);
  options.push(...broken.filter(({ lines }) => lines.length <= below.length + 1), {
    lines: below,
    labelX: Math.max(0, Math.min(from, width - widest(below, size))),
    anchor: 'start',
    drop: 1,
  });
  return options;
}

/** @returns a place for each mark, in the order of the marks, and one for the heading over them */
export function placeMarks(
  marks: readonly RowMark[],
  heading: readonly string[],
  room: RowRoom,
): { marks: PlacedMark[]; /** Row of the heading's last line. */ headingRow: number } {
  const { size, radius } = room;
  const boxes: Box[] = [];
  const placed = new Map<RowMark, PlacedMark>();
  // The latest first: an earlier one stands above it, and no stem crosses a label to its right.
  for (const mark of marks.toSorted((a, b) => b.stem - a.stem)) {
    const options = listOptions(mark, room);
    let found: PlacedMark | undefined;
    for (let row = 0; !found; row += 1) {
      for (const { lines, labelX, anchor, drop } of options) {
        const below = drop + Math.max(0, lines.length - 1);
        if (row < below) continue;
        const width = widest(lines, size);
        const left = anchor === 'start' ? labelX : labelX - width;
        const own: Box[] = [
          { left: mark.from - radius - 2, right: mark.to + radius + 2, top: row, bottom: row },
          ...(lines.length === 0
            ? []
            : [{ left: left - AIR, right: left + width + AIR, top: row - drop, bottom: row - below }]),
        ];
        const stem: Box = { left: mark.stem - 1, right: mark.stem + 1, top: row, bottom: 0 };
        if ([...own, stem].some((box) => boxes.some((other) => meet(box, other)))) continue;
        found = { row, lines, labelX, anchor, labelRow: row - drop };
        boxes.push(...own, stem);
        break;
      }
      // A stem that nothing lets through goes behind a label; two labels never meet.
      if (!found && row > marks.length * 4) {
        const [option] = options;
        if (!option) throw new Error(`no label for "${mark.text}"`);
        const top = Math.max(-1, ...boxes.map((box) => box.top)) + option.drop + option.lines.length;
        found = { ...option, row: top, labelRow: top - option.drop };
        boxes.push({ left: 0, right: room.width, top, bottom: top - option.drop - option.lines.length + 1 });
      }
    }
    placed.set(mark, found);
  }
  const width = widest(heading, size * 1.12);
  const top = Math.max(0, ...boxes.map((box) => box.top));
  const isFree = (row: number): boolean =>
    !boxes.some((box) =>
      meet({ left: 0, right: width + 2 * AIR, top: row + heading.length - 1, bottom: row }, box),
    );
  return {
    marks: marks.map((mark) => {
      const place = placed.get(mark);
      if (!place) throw new Error(`no place for "${mark.text}"`);
      return place;
    }),
    headingRow: heading.length === 0 ? top - 1 : isFree(top) ? top : top + 1,
  };
}
