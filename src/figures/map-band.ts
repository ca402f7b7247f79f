/** The words of a stretch on a map: near its middle, on the side that is turned away from the land. */
import { balanceText, measureText } from './label.ts';
import { areOverlapping, type Box } from './place-words.ts';

export interface PlacedWords {
  x: number;
  /** Baseline of the first line. */
  y: number;
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
}

export interface BandRoom {
  width: number;
  height: number;
  text: number;
  leading: number;
  widest: number;
  /** Middle of the land. */
  middle: readonly [number, number];
}

type Point = readonly [number, number];

const round = (value: number): number => Math.round(value * 10) / 10;

/** Points along a line of straight pieces, at most that far from one another. */
function walk(points: readonly Point[], step: number): Point[] {
  return points.flatMap((from, index): Point[] => {
    const to = points[index + 1];
    if (!to) return [from];
    const pieces = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / step));
    return Array.from({ length: pieces }, (_, piece): Point => {
      const share = piece / pieces;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    });
  });
}

/**
 * @param points of the stretch, in units of the drawing
 * @param taken what its words must not cover
 * @returns the words, and the boxes that the stretch and they take. Where nothing is free they stand in the first place.
 */
export function placeBand(
  label: string,
  points: readonly Point[],
  breadth: number,
  taken: readonly Box[],
  room: BandRoom,
): { words: PlacedWords; boxes: Box[] } {
  const { text, leading, widest, width, height, middle } = room;
  const lines = balanceText(label, text, widest);
  const long = Math.max(...lines.map((each) => measureText(each, text)));
  const high = lines.length * leading;
  const steps = walk(points, breadth);
  const stretch = steps.map(([x, y]): Box => ({
    x: x - breadth / 2,
    y: y - breadth / 2,
    width: breadth,
    height: breadth,
  }));
  const half = (steps.length - 1) / 2;
  const fromMiddle = steps
    .map((point, index) => ({ point, away: Math.abs(index - half) }))
    .sort((a, b) => a.away - b.away);
  const boxes = fromMiddle.flatMap(({ point: [x, y] }) => {
    const [dx, dy] = [x < middle[0] ? -1 : 1, y < middle[1] ? -1 : 1];
    const off = breadth / 2 + 6;
    const at = (across: number, down: number): Box => ({
      x: x - long / 2 + across * (long / 2 + off),
      y: y - high / 2 + down * (high / 2 + off),
      width: long,
      height: high,
    });
    return [at(0, dy), at(dx, dy), at(-dx, dy), at(dx, 0), at(0, -dy)];
  });
  const isFree = (box: Box): boolean =>
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= width &&
    box.y + box.height <= height &&
    ![...taken, ...stretch].some((other) => areOverlapping(box, other));
  const box = boxes.find(isFree) ?? boxes[0] ?? { x: 0, y: 0, width: long, height: high };
  return {
    words: {
      x: round(box.x + long / 2),
      y: round(box.y + text),
      lines,
      anchor: 'middle',
    },
    boxes: [...stretch, box],
  };
}
