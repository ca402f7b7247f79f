/** Wires between two columns: each bundle of them turns on a lane of its own, as on a switchboard. */

export interface Point {
  x: number;
  y: number;
}

/** Wires that share a lane: one node to several, or several to one. */
export interface Bundle {
  key: string;
  /** Heights at which they come in, and at which they go out. */
  from: number[];
  to: number[];
}

/** A bundle in its place: across, it begins at `start`, turns on `lane` and finishes at `finish`. */
export interface LaidBundle extends Bundle {
  start: number;
  lane: number;
  finish: number;
}

const heights = ({ from, to }: Bundle): number[] => [...from, ...to];

/** True where a level line at that height would cut through the lane of the bundle without joining it. */
function isCut(bundle: Bundle, y: number): boolean {
  const ys = heights(bundle);
  return y > Math.min(...ys) && y < Math.max(...ys) && !ys.includes(y);
}

/**
 * The lanes in order, the one nearest to the beginning first, so that neighbours cross as little as can be.
 * Ties stay as they are given. Straight wires need no lane.
 */
export function orderLanes(bundles: readonly Bundle[]): Bundle[] {
  const lanes = bundles.filter((bundle) => new Set(heights(bundle)).size > 1);
  const countCrossings = (near: Bundle, far: Bundle): number =>
    near.to.filter((y) => isCut(far, y)).length + far.from.filter((y) => isCut(near, y)).length;
  let isDone = false;
  for (let pass = 0; pass < lanes.length && !isDone; pass += 1) {
    isDone = true;
    for (let index = 1; index < lanes.length; index += 1) {
      const [a, b] = [lanes[index - 1], lanes[index]];
      if (a && b && countCrossings(a, b) > countCrossings(b, a)) {
        lanes.splice(index - 1, 2, b, a);
        isDone = false;
      }
    }
  }
  return lanes;
}

const RADIUS = 7;

/** The path of one wire: level, along the lane, level again, with rounded turns. */
export function routeWire(from: Point, lane: number, to: Point): string {
  const start = `M${from.x} ${from.y}`;
  if (from.y === to.y) return `${start}H${to.x}`;
  const [into, along, out] = [
    Math.sign(lane - from.x),
    Math.sign(to.y - from.y),
    Math.sign(to.x - lane),
  ];
  const radius = Math.min(RADIUS, Math.abs(to.y - from.y) / 2);
  return [
    `${start}H${lane - into * radius}`,
    `Q${lane} ${from.y} ${lane} ${from.y + along * radius}`,
    `V${to.y - along * radius}`,
    `Q${lane} ${to.y} ${lane + out * radius} ${to.y}`,
    `H${to.x}`,
  ].join('');
}

/** The path that joins points of one column by a lane beside it; of one point a level line. */
export function routeBracket(points: readonly Point[], lane: number): string {
  const [first, ...others] = points.toSorted((a, b) => a.y - b.y);
  if (!first) return '';
  return others.length === 0
    ? `M${first.x} ${first.y}H${lane}`
    : others.map((point) => routeWire(first, lane, point)).join('');
}

/** Heights at which the level parts of one bundle cut the lane of another. */
function listCuts(bundle: LaidBundle, other: LaidBundle): number[] {
  const reaches = (a: number, b: number): boolean =>
    other.lane > Math.min(a, b) && other.lane < Math.max(a, b);
  return [
    ...(reaches(bundle.start, bundle.lane) ? bundle.from : []),
    ...(reaches(bundle.lane, bundle.finish) ? bundle.to : []),
  ].filter((y) => isCut(other, y));
}

/** Short pieces of a bundle where it passes over another that it is not joined to, as one path. */
export const findBridges = (above: LaidBundle, below: LaidBundle): string =>
  [
    ...listCuts(above, below).map((y) => `M${below.lane - 4} ${y}h8`),
    ...listCuts(below, above).map((y) => `M${above.lane} ${y - 4}v8`),
  ].join('');
