/** Wires between two columns: each bundle of them turns on a lane of its own, as on a switchboard. */

/** Wires that share a lane: one node to several, or several to one. */
export interface Bundle {
  key: string;
  /** Heights at which they come in, and at which they go out. */
  from: number[];
  to: number[];
}

const heights = ({ from, to }: Bundle): number[] => [...from, ...to];

/** Straight wires need no lane. */
export const isBent = (bundle: Bundle): boolean => new Set(heights(bundle)).size > 1;

/** How often two bundles cross where the first has the lane nearer to the beginning. */
function countCrossings(near: Bundle, far: Bundle): number {
  const crossing = (ys: readonly number[], bundle: Bundle): number => {
    const [low, high] = [Math.min(...heights(bundle)), Math.max(...heights(bundle))];
    return new Set(ys.filter((y) => y > low && y < high)).size;
  };
  return crossing(near.to, far) + crossing(far.from, near);
}

/**
 * The lanes in order, the one nearest to the beginning first, so that neighbours cross as little as can be.
 * Ties stay as they are given.
 */
export function orderLanes(bundles: readonly Bundle[]): Bundle[] {
  const lanes = bundles.filter(isBent);
  for (let pass = 0; pass < lanes.length; pass += 1) {
    for (let index = 1; index < lanes.length; index += 1) {
      const [a, b] = [lanes[index - 1], lanes[index]];
      if (a && b && countCrossings(a, b) > countCrossings(b, a)) lanes.splice(index - 1, 2, b, a);
    }
  }
  return lanes;
}

export interface Point {
  x: number;
  y: number;
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
