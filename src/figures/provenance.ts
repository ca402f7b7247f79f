/**
 * What rests on what, as a drawing: names on lines in three columns, and wires between the columns. Geometry
 * only, in pixels. This one runs from left to right; `provenance-narrow.ts` has the one for narrow pages.
 */
import { breakLines, estimateWidth } from './text-lines.ts';
import { orderLanes, routeWire, type Bundle, type Point } from './wires.ts';

export interface ProvenanceItem {
  key: string;
  /** Words on its line. */
  text: string;
  /** Page that it leads to. */
  href: string | undefined;
  /** Drawn heavier: it is one of the independent ones. */
  isHeavy: boolean;
  /** What the line looks like: `open` begins in nothing, `against` stops short of its end. */
  form: 'plain' | 'open' | 'against' | 'beside';
}

export interface ProvenanceLink {
  from: string;
  to: string;
  isHeavy: boolean;
}

/** Three columns from where information comes in to what it comes to. */
export interface ProvenanceInput {
  left: ProvenanceItem[];
  middle: ProvenanceItem[];
  right: ProvenanceItem[];
  /** Between neighbouring columns. */
  links: ProvenanceLink[];
  /** What stands over each column. */
  heads: readonly [left: string, middle: string, right: string];
  /** Words at the bar in which all ends; undefined where there is no bar. */
  end: string | undefined;
}

export interface ProvenanceNode {
  item: ProvenanceItem;
  column: 'left' | 'middle' | 'right';
  /** Where wires come in and go out. */
  entry: Point;
  exit: Point;
  /** Path of its own line; empty where it has none. */
  line: string;
  /** Path of the part that begins in nothing; empty where it has none. */
  open: string;
  /** Terminal of an origin. */
  terminal: Point | undefined;
  label: Point;
  lines: string[];
  box: { x: number; y: number; width: number; height: number };
}

export interface ProvenanceWire extends ProvenanceLink {
  d: string;
  /** Wires of a bundle share a lane and are drawn together. */
  bundle: string;
}

export interface ProvenanceDrawing {
  width: number;
  height: number;
  heads: { x: number; y: number; text: string }[];
  nodes: ProvenanceNode[];
  wires: ProvenanceWire[];
  /** The bar, and its words. */
  end: { x: number; top: number; bottom: number; label: Point; lines: string[] } | undefined;
}

/** Of the type, in pixels. */
export const SIZE = 13;
export const LEADING = 16;
/** From the last baseline down to the line that carries the words. */
export const LIFT = 7;
/** Between neighbouring lanes. */
export const LANE = 11;

export const HEAD = 26;
const UNIT = 18;
const STUB = 40;
const ENDS = 30;

export const widthOf = (lines: readonly string[]): number =>
  Math.ceil(Math.max(0, ...lines.map((line) => estimateWidth(line, SIZE))));

export function toBox(label: Point, lines: readonly string[]): ProvenanceNode['box'] {
  return {
    x: label.x,
    y: label.y - 12,
    width: widthOf(lines),
    height: lines.length * LEADING,
  };
}

/** Height of a name on its line, in units. */
const unitsOf = (lines: readonly string[]): number =>
  Math.ceil((lines.length * LEADING + LIFT + 12) / UNIT);

interface Placed {
  item: ProvenanceItem;
  lines: string[];
  /** Height of its line, in units. */
  at: number;
}

/**
 * Heights for the nodes of a column beside a column that has its own: each as near as can be to the middle
 * of those that it is joined to, none level with one that it is not joined to.
 */
function placeBeside(
  items: readonly Omit<Placed, 'at'>[],
  others: readonly Placed[],
  joined: (key: string) => Placed[],
): Placed[] {
  const wanted = items.map((node) => {
    const ats = joined(node.item.key).map(({ at }) => at);
    const isLevelWith = (at: number): boolean => ats.includes(at);
    return {
      node,
      isLevelWith,
      middle: ats.reduce((sum, at) => sum + at, 0) / Math.max(1, ats.length),
    };
  });
  const sorted = wanted.toSorted((a, b) => a.middle - b.middle);
  let shift = 0;
  let placed: Placed[] = [];
  for (let round = 0; round < 4; round += 1) {
    let free = -Infinity;
    placed = sorted.map(({ node, isLevelWith, middle }) => {
      let at = Math.max(free + unitsOf(node.lines), Math.round(middle + shift));
      while (others.some((other) => other.at === at) && !isLevelWith(at)) at += 1;
      free = at;
      return { ...node, at };
    });
    const drift = placed.reduce((sum, { at }, index) => sum + at - (sorted[index]?.middle ?? 0), 0);
    const next = shift - drift / Math.max(1, placed.length);
    if (Math.abs(next - shift) < 0.5) break;
    shift = next;
  }
  return placed;
}

/** @param shared which end of the links the bundles have in common */
export function toBundles(
  links: readonly ProvenanceLink[],
  shared: 'from' | 'to',
  heightOf: (key: string) => number,
): Bundle[] {
  return [...Map.groupBy(links, (link) => link[shared])].map(([key, bundle]) => ({
    key,
    from: [...new Set(bundle.map(({ from }) => heightOf(from)))],
    to: [...new Set(bundle.map(({ to }) => heightOf(to)))],
  }));
}

/** The end that bundles share: several wires to one node in the middle, else one node's several wires. */
export const findShared = (input: ProvenanceInput): ['from' | 'to', 'from' | 'to'] =>
  input.middle.length === 1 ? ['to', 'from'] : ['from', 'to'];

export function drawProvenance(
  input: ProvenanceInput,
  { width, endWidth }: { width: number; endWidth: number },
): ProvenanceDrawing {
  const { left, middle, right, links } = input;
  const incoming = links.filter(({ to }) => middle.some(({ key }) => key === to));
  const outgoing = links.filter(({ to }) => right.some(({ key }) => key === to));
  const [sharedIn, sharedOut] = findShared(input);
  const countBundles = (group: readonly ProvenanceLink[], shared: 'from' | 'to'): number =>
    new Set(group.map((link) => link[shared])).size;
  const hasOpen = middle.some(({ form }) => form === 'open');
  const gapIn =
    (left.length > 0 ? ENDS + LANE * countBundles(incoming, sharedIn) : 0) + (hasOpen ? STUB : 0);
  const gapOut = ENDS + LANE * countBundles(outgoing, sharedOut);
  const end = input.end === undefined ? undefined : breakLines(input.end, endWidth - 16, SIZE);

  const rightLines = right.map(({ text }) => breakLines(text, endWidth, SIZE));
  const rightWidth = Math.max(...rightLines.map(widthOf)) + 14;
  const room = width - gapIn - gapOut - rightWidth - (end ? 16 + widthOf(end) : 0) - 16;
  const breakAt = (share: number) => (item: ProvenanceItem) => ({
    item,
    lines: breakLines(item.text, room * share - 20, SIZE),
  });
  const share = left.length > 0 ? 0.5 : 1;
  const lefts = left.map(breakAt(share));
  const middles = middle.map(breakAt(share));
  const columnWidth = (column: readonly { lines: string[] }[], head: string): number =>
    column.length === 0
      ? 0
      : Math.max(widthOf([head]), ...column.map(({ lines }) => widthOf(lines))) + 20;
  const x = { left: 6, leftEnd: 0, middle: 0, middleEnd: 0, right: 0, rightEnd: 0 };
  x.leftEnd = left.length > 0 ? x.left + columnWidth(lefts, input.heads[0]) : 0;
  x.middle = x.leftEnd + gapIn;
  x.middleEnd = x.middle + columnWidth(middles, input.heads[1]);
  x.right = x.middleEnd + gapOut;
  x.rightEnd = x.right + rightWidth;

  let at = 0;
  const placedMiddle = middles.map((node): Placed => {
    at += unitsOf(node.lines);
    return { ...node, at };
  });
  const findMiddle = (keys: readonly string[]): Placed[] =>
    placedMiddle.filter(({ item }) => keys.includes(item.key));
  const placedLeft = placeBeside(lefts, placedMiddle, (key) =>
    findMiddle(incoming.filter(({ from }) => from === key).map(({ to }) => to)),
  );
  const placedRight = placeBeside(
    right.map((item, index) => ({ item, lines: rightLines[index] ?? [] })),
    placedMiddle,
    (key) => findMiddle(outgoing.filter(({ to }) => to === key).map(({ from }) => from)),
  );
  const all = [...placedLeft, ...placedMiddle, ...placedRight];
  const top = Math.min(...all.map((node) => node.at - unitsOf(node.lines)));
  const bottom = Math.max(...all.map((node) => node.at));
  const toY = (unit: number): number => HEAD + (unit - top) * UNIT;

  const toNode =
    (column: ProvenanceNode['column'], from: number, to: number) =>
    ({ item, lines, at: unit }: Placed): ProvenanceNode => {
      const y = toY(unit);
      const indent = column === 'left' ? 10 : column === 'middle' ? 8 : 2;
      const label = { x: from + indent, y: y - LIFT - (lines.length - 1) * LEADING };
      const isOpen = item.form === 'open';
      const level = `M${from} ${y}H${to}`;
      return {
        item,
        column,
        entry: { x: from, y },
        exit: { x: to, y },
        line:
          item.form === 'against'
            ? `M${from} ${y}H${to - 9}m0-5v10`
            : isOpen && column === 'left'
              ? ''
              : level,
        open: isOpen ? (column === 'left' ? level : `M${from} ${y}h${-STUB}`) : '',
        terminal: column === 'left' && !isOpen ? { x: from, y } : undefined,
        label,
        lines,
        box: toBox(label, lines),
      };
    };
  const nodes = [
    ...placedLeft.map(toNode('left', x.left, x.leftEnd)),
    ...placedMiddle.map(toNode('middle', x.middle, x.middleEnd)),
    ...placedRight.map(toNode('right', x.right, x.rightEnd)),
  ];
  const nodeOf = new Map(nodes.map((node) => [node.item.key, node]));
  const wire = (
    group: readonly ProvenanceLink[],
    shared: 'from' | 'to',
    start: number,
  ): ProvenanceWire[] => {
    const heightOf = (key: string): number => nodeOf.get(key)?.entry.y ?? 0;
    const lanes = orderLanes(toBundles(group, shared, heightOf)).map(({ key }) => key);
    return group.flatMap((link) => {
      const [from, to] = [nodeOf.get(link.from), nodeOf.get(link.to)];
      const lane = start + ENDS / 2 + LANE * (0.5 + lanes.indexOf(link[shared]));
      return from && to
        ? [{ ...link, bundle: link[shared], d: routeWire(from.exit, Math.round(lane), to.entry) }]
        : [];
    });
  };
  const ports = nodes.filter(({ column }) => column === 'right').map(({ exit }) => exit.y);
  const endTop = Math.min(...ports) - 14;
  const endBottom = Math.max(...ports) + 14;
  return {
    width: x.rightEnd + (end ? 16 + widthOf(end) : 2),
    height: toY(bottom) + 18,
    heads: [
      ...(left.length > 0 ? [{ x: x.left - 6, y: 12, text: input.heads[0] }] : []),
      { x: x.middle + 8, y: 12, text: input.heads[1] },
      { x: x.right + 2, y: 12, text: input.heads[2] },
    ],
    nodes,
    wires: [...wire(incoming, sharedIn, x.leftEnd), ...wire(outgoing, sharedOut, x.middleEnd)],
    end: end && {
      x: x.rightEnd,
      top: endTop,
      bottom: endBottom,
      label: {
        x: x.rightEnd + 14,
        y: Math.round((endTop + endBottom) / 2) + 4 - ((end.length - 1) * LEADING) / 2,
      },
      lines: end,
    },
  };
}
