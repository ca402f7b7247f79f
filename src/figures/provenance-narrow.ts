/**
 * The same picture for narrow pages, from top to bottom: origins, from each a lane down on the left; sources,
 * each on a line from its lanes to the right edge; lanes down on the right edge to what it comes to.
 */
import { breakLines } from './text-lines.ts';
import { routeWire, type Point } from './wires.ts';
import {
  findShared,
  HEAD,
  LANE,
  LEADING,
  LIFT,
  SIZE,
  toBox,
  type ProvenanceDrawing,
  type ProvenanceInput,
  type ProvenanceItem,
  type ProvenanceLink,
  type ProvenanceNode,
  type ProvenanceWire,
} from './provenance.ts';

const STUB = 14;
const AFTER = 14;
const EDGE = 4;

/** @param width of the drawing */
export function drawNarrowProvenance(input: ProvenanceInput, width: number): ProvenanceDrawing {
  const { left, middle, right, links } = input;
  const incoming = links.filter(({ to }) => middle.some(({ key }) => key === to));
  const outgoing = links.filter(({ to }) => right.some(({ key }) => key === to));
  const [sharedIn, sharedOut] = findShared(input);
  const rank = (items: readonly ProvenanceItem[], key: string): number =>
    items.findIndex((item) => item.key === key);

  // What goes furthest down takes the outer lane, so that the others need not cross it.
  const lastOf = (key: string): number =>
    Math.max(...incoming.filter(({ from }) => from === key).map(({ to }) => rank(middle, to)));
  const lefts = left.toSorted((a, b) => lastOf(b.key) - lastOf(a.key));
  const lanesIn = [
    ...new Set(lefts.flatMap(({ key }) => laneKeys(incoming, sharedIn, 'from', key))),
  ];
  const lanesOut = [
    ...new Set(right.flatMap(({ key }) => laneKeys(outgoing, sharedOut, 'to', key))),
  ];
  const hasOpen = [...left, ...middle].some(({ form }) => form === 'open');
  const text = EDGE + LANE * lanesIn.length + (hasOpen ? STUB + 4 : 8);
  const edge = width - EDGE - LANE * lanesOut.length - 4;
  const heads: ProvenanceDrawing['heads'] = [];
  const nodes: ProvenanceNode[] = [];
  let y = 0;

  const startGroup = (head: string): void => {
    y += nodes.length > 0 ? 18 : 0;
    heads.push({ x: 0, y: y + 12, text: head });
    y += HEAD - 4;
  };
  const addOrigin = (item: ProvenanceItem): void => {
    const lines = breakLines(item.text, width - text - 16, SIZE);
    const label = { x: text + 10, y: y + 14 };
    const port: Point = { x: text, y: y + 10 };
    const isOpen = item.form === 'open';
    nodes.push({
      item,
      column: 'left',
      entry: port,
      exit: port,
      line: '',
      open: isOpen ? `M${port.x + 6} ${port.y}h-6` : '',
      terminal: isOpen ? undefined : port,
      label,
      lines,
      box: toBox(label, lines),
    });
    y += Math.max(28, lines.length * LEADING + 10);
  };
  const addOnLine = (item: ProvenanceItem, column: 'middle' | 'right', from: number): void => {
    const lines = breakLines(item.text, edge - from - 8, SIZE);
    const label = { x: from + 4, y: y + 14 };
    const line = label.y + (lines.length - 1) * LEADING + LIFT;
    const [entry, exit] = [
      { x: column === 'middle' ? from : edge, y: line },
      { x: column === 'middle' ? edge : from, y: line },
    ];
    const level = `M${entry.x} ${line}H${exit.x}`;
    nodes.push({
      item,
      column,
      entry,
      exit,
      line: item.form === 'against' ? `M${entry.x} ${line}H${exit.x + 9}m0-5v10` : level,
      open: item.form === 'open' ? `M${entry.x} ${line}h${-STUB}` : '',
      terminal: undefined,
      label,
      lines,
      box: toBox(label, lines),
    });
    y = line + AFTER;
  };

  if (lefts.length > 0) {
    startGroup(input.heads[0]);
    for (const item of lefts) addOrigin(item);
  }
  startGroup(input.heads[1]);
  for (const item of middle) addOnLine(item, 'middle', text);
  startGroup(input.heads[2]);
  const top = y;
  for (const item of right) addOnLine(item, 'right', EDGE + 6);
  const bottom = y - AFTER + 14;

  const nodeOf = new Map(nodes.map((node) => [node.item.key, node]));
  const wire = (
    group: readonly ProvenanceLink[],
    shared: 'from' | 'to',
    laneOf: (key: string) => number,
  ): ProvenanceWire[] =>
    group.flatMap((link) => {
      const [from, to] = [nodeOf.get(link.from), nodeOf.get(link.to)];
      return from && to
        ? [
            {
              ...link,
              bundle: link[shared],
              d: routeWire(from.exit, laneOf(link[shared]), to.entry),
            },
          ]
        : [];
    });
  const end = input.end === undefined ? undefined : breakLines(input.end, width - 12, SIZE);
  return {
    width,
    height: end ? bottom + 8 + end.length * LEADING : bottom,
    heads,
    nodes,
    wires: [
      ...wire(incoming, sharedIn, (key) => EDGE + LANE * lanesIn.indexOf(key)),
      ...wire(outgoing, sharedOut, (key) => width - EDGE - LANE * lanesOut.indexOf(key)),
    ],
    end: end && {
      x: EDGE + 6,
      top,
      bottom,
      label: { x: EDGE + 6, y: bottom + 18 },
      lines: end,
    },
  };
}

/** The lanes on which the links of a node run. */
const laneKeys = (
  links: readonly ProvenanceLink[],
  shared: 'from' | 'to',
  end: 'from' | 'to',
  key: string,
): string[] => links.filter((link) => link[end] === key).map((link) => link[shared]);
