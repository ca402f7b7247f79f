/**
 * What rests on what, from top to bottom, for narrow pages: origins, from each a lane down on the left;
 * sources, each on a line from its lanes to the right edge; lanes down on the right to what it comes to.
 */
import {
  gatherVoices,
  HEAD,
  LANE,
  layWires,
  LEADING,
  LIFT,
  listLayers,
  markVoices,
  SIZE,
  splitLinks,
  toBox,
  TURN,
  type ProvenanceDrawing,
  type ProvenanceInput,
  type ProvenanceItem,
  type ProvenanceLink,
  type ProvenanceNode,
} from './provenance.ts';
import { breakText } from './label.ts';

/** The broken line before a source whose origin is not known. */
const STUB = 14;
/** Room after the line of a name. */
const AFTER = 14;
/** Room outside the outer lane. */
const EDGE = 4;

export function drawNarrowProvenance(input: ProvenanceInput, width: number): ProvenanceDrawing {
  const { incoming, outgoing, sharedIn, sharedOut } = splitLinks(input);
  // What goes furthest down takes the outer lane, so that the others need not cross it.
  const lastOf = (key: string): number =>
    Math.max(
      ...incoming
        .filter(({ from }) => from === key)
        .map(({ to }) => input.middle.findIndex((item) => item.key === to)),
    );
  const lefts = gatherVoices(
    input.left.toSorted((a, b) => lastOf(b.key) - lastOf(a.key)),
    ({ key }) => key,
    input.voices,
  );
  const listLanes = (
    items: readonly ProvenanceItem[],
    links: readonly ProvenanceLink[],
    end: 'from' | 'to',
    shared: 'from' | 'to',
  ): string[] => [
    ...new Set(
      items.flatMap(({ key }) =>
        links.filter((link) => link[end] === key).map((link) => link[shared]),
      ),
    ),
  ];
  const lanesIn = listLanes(lefts, incoming, 'from', sharedIn);
  const lanesOut = listLanes(input.right, outgoing, 'to', sharedOut);
  const hasOpen = input.middle.some(({ form }) => form === 'open');
  const text = EDGE + LANE * lanesIn.length + (hasOpen ? STUB : lanesIn.length > 0 ? 4 : 0);
  const names = text + LANE * Math.max(0, ...listLayers(input.voices)) + 12;
  const edge = width - EDGE - LANE * lanesOut.length;
  const bar = EDGE;

  const heads: ProvenanceDrawing['heads'] = [];
  const nodes: ProvenanceNode[] = [];
  let y = 0;
  const startGroup = (head: string, x: number): void => {
    y += nodes.length > 0 ? 14 : 0;
    heads.push({ x, y: y + 12, text: head });
    y += HEAD;
  };
  const addOrigin = (item: ProvenanceItem): void => {
    const lines = breakText(item.text, SIZE, width - names);
    const label = { x: names, y: y + 14 };
    const isOpen = item.form === 'open';
    const port = { x: isOpen ? text : text - TURN, y: y + 10 };
    nodes.push({
      item,
      column: 'left',
      entry: port,
      exit: port,
      line: '',
      open: isOpen ? `M${port.x + 8} ${port.y}h-8` : '',
      label,
      lines,
      box: toBox(label, lines),
    });
    y += lines.length * LEADING + 12;
  };
  const addOnLine = (item: ProvenanceItem, column: 'middle' | 'right'): void => {
    const from = column === 'middle' ? text : bar;
    const indent = column === 'middle' ? 4 : 14;
    const lines = breakText(item.text, SIZE, edge - from - indent - 4);
    const label = { x: from + indent, y: y + 14 };
    const line = label.y + (lines.length - 1) * LEADING + LIFT;
    const [start, finish] = column === 'middle' ? [from, edge] : [edge, from];
    nodes.push({
      item,
      column,
      entry: { x: start, y: line },
      exit: { x: finish, y: line },
      line: `M${start} ${line}H${item.form === 'against' ? `${finish + 9}m0-5v10` : finish}`,
      open: item.form === 'open' ? `M${start} ${line}h${-STUB}` : '',
      label,
      lines,
      box: toBox(label, lines),
    });
    y = line + AFTER;
  };
  if (lefts.length > 0) {
    startGroup(input.heads[0], names);
    for (const item of lefts) addOrigin(item);
  }
  startGroup(input.heads[1], text + 4);
  for (const item of input.middle) addOnLine(item, 'middle');
  startGroup(input.heads[2], bar + 14);
  const top = y;
  for (const item of input.right) addOnLine(item, 'right');
  const bottom = y - 2;

  const nodeOf = new Map(nodes.map((node) => [node.item.key, node]));
  return {
    width,
    height: input.end === undefined ? bottom : bottom + 24,
    heads,
    nodes,
    bundles: [
      ...layWires(incoming, sharedIn, nodeOf, (key) => EDGE + LANE * lanesIn.indexOf(key)),
      ...layWires(
        outgoing,
        sharedOut,
        nodeOf,
        (key) => width - EDGE - LANE * lanesOut.indexOf(key),
      ),
    ],
    voices: markVoices(input.voices, nodeOf, (layer) => text + LANE * layer),
    end:
      input.end === undefined
        ? undefined
        : { x: bar, top, bottom, label: { x: bar, y: bottom + 18 }, text: input.end },
  };
}
