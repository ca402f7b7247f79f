/** Where the words of a map stand: beside their points, covering neither each other nor what else is drawn. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A column of marks with words beside it. */
export interface WordBlock {
  /** The point that it speaks of. */
  x: number;
  y: number;
  /** Room that it takes where its words may be so wide at most; undefined where they cannot. */
  fit: (room: number) => { width: number; height: number } | undefined;
}

export type WordSide = 'left' | 'right';

export interface PlacedBlock {
  side: WordSide;
  /** Middle of the column of marks; away from the point where there was no room at it. */
  x: number;
  y: number;
  /** Room that its words were given. */
  room: number;
  box: Box;
}

export interface WordRoom {
  width: number;
  height: number;
  /** Words are never wider. */
  widest: number;
  /** Half the width of a column of marks. */
  radius: number;
  /** From the middle of a mark to its words. */
  gap: number;
}

/** Steps in which a block is moved up and down until it is free. */
const STEP = 6;
/** Between a block and what it must not cover. */
const AIR = 3;

/** True where two boxes share more than an edge. */
export function areOverlapping(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A box as it is with some air around it. */
const widen = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/**
 * Each block at its point or, where that is taken, as near above or below as there is room: first on the side that
 * is turned away from the middle of the map. What finds no room stands under the map, which grows.
 *
 * @param taken what words must not cover; the room of the points themselves is kept by this function
 */
export function placeBlocks(
  blocks: readonly WordBlock[],
  taken: readonly Box[],
  room: WordRoom,
): { placed: PlacedBlock[]; height: number } {
  const { radius, gap } = room;
  const points = blocks.map(({ x, y }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  const placed: PlacedBlock[] = [];
  let { height } = room;
  for (const [index, block] of blocks.entries()) {
    const obstacles = [
      ...taken,
      ...points.filter((_, other) => other !== index),
      ...placed.map(({ box }) => box),
    ];
    const free = listCandidates(block, room).find(
      ({ box }) => !obstacles.some((obstacle) => areOverlapping(widen(box, AIR), obstacle)),
    );
    if (free) {
      placed.push(free);
      continue;
    }
    const most = room.width - 2 * radius - gap;
    const size = block.fit(most) ?? { width: most, height: 2 * radius };
    const top = height + 2 * AIR;
    placed.push({
      side: 'right',
      x: radius,
      y: top + size.height / 2,
      room: most,
      box: { x: 0, y: top, width: radius + gap + size.width, height: size.height },
    });
    height = top + size.height;
  }
  return { placed, height };
}

/** Places inside the map, the best first. */
function listCandidates(block: WordBlock, room: WordRoom): PlacedBlock[] {
  const { radius, gap, widest } = room;
  const outer: WordSide = block.x < room.width / 2 ? 'left' : 'right';
  const sides: WordSide[] = outer === 'left' ? ['left', 'right'] : ['right', 'left'];
  const shifts = Array.from({ length: Math.ceil(room.height / STEP) }, (_, step) =>
    step === 0 ? [0] : [-step * STEP, step * STEP],
  ).flat();
  const fits = sides.flatMap((side) => {
    const most = Math.min(widest, side === 'left' ? block.x - gap : room.width - block.x - gap);
    const size = block.fit(most);
    return size ? [{ side, most, ...size }] : [];
  });
  return shifts.flatMap((shift) =>
    fits.flatMap(({ side, most, width, height }): PlacedBlock[] => {
      const y = block.y + shift;
      const box = {
        x: side === 'left' ? block.x - gap - width : block.x - radius,
        y: y - height / 2,
        width: width + gap + radius,
        height,
      };
      const isInside = box.y >= 0 && box.y + box.height <= room.height;
      return isInside ? [{ side, x: block.x, y, room: most, box }] : [];
    }),
  );
}
