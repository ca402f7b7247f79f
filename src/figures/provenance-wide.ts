/** What rests on what, from left to right, for wide pages. */
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
  toBundles,
  TURN,
  VERDICT,
  widthOf,
  type ProvenanceDrawing,
  type ProvenanceInput,
  type ProvenanceItem,
  type ProvenanceLink,
  type ProvenanceNode,
  type ProvenanceVoice,
  type Shared,
} from './provenance.ts';
import { breakText } from './label.ts';
import { orderLanes } from './wires.ts';

/** Heights are whole numbers of these, so that a wire is straight or bends for all to see. */
const UNIT = 18;
/** The broken line before a source whose origin is not known. */
const STUB = 40;
/** Room beside the lanes. */
const ENDS = 30;
/** Room after the words of a column. */
const AFTER = 20;

/** A node without its place across: words, and the height of its line in units. */
interface Unplaced {
  item: ProvenanceItem;
  lines: string[];
}
interface Placed extends Unplaced {
  at: number;
}

const unitsOf = ({ lines }: Unplaced): number =>
  Math.ceil((lines.length * LEADING + LIFT + 12) / UNIT);

/**
 * Heights for a column beside one that has its own: each node as near as can be to the middle of those that
 * it is joined to; level with one only where nothing else of the column is joined to that one, so that no
 * wire runs into another's line before its lane. What belongs to one voice stays together.
 */
function placeBeside(
  column: readonly Unplaced[],
  others: readonly Placed[],
  links: readonly ProvenanceLink[],
  voices: readonly ProvenanceVoice[],
): Placed[] {
  const isJoined = (a: Unplaced, b: Unplaced): boolean =>
    links.some(
      ({ from, to }) =>
        (from === a.item.key && to === b.item.key) || (from === b.item.key && to === a.item.key),
    );
  const countJoined = (other: Placed): number =>
    column.filter((node) => isJoined(node, other)).length;
  const ranked = column
    .map((node) => {
      const joined = others.filter((other) => isJoined(node, other));
      const barred = others.filter(
        (other) => !joined.includes(other) || (others.length > 1 && countJoined(other) > 1),
      );
      return {
        node,
        barred: barred.map(({ at }) => at),
        middle: joined.reduce((sum, { at }) => sum + at, 0) / Math.max(1, joined.length),
      };
    })
    .sort((a, b) => a.middle - b.middle);
  const wanted = gatherVoices(ranked, ({ node }) => node.item.key, voices);
  const place = (shift: number): Placed[] => {
    let last = -Infinity;
    return wanted.map(({ node, barred, middle }) => {
      let at = Math.max(last + unitsOf(node), Math.round(middle + shift));
      while (barred.includes(at)) at += 1;
      last = at;
      return { ...node, at };
    });
  };
  // What is crowded moves down: as much too low as it is at first, it begins higher up.
  const placed = place(0);
  const drift = placed.reduce((sum, { at }, index) => sum + at - (wanted[index]?.middle ?? 0), 0);
  return drift < column.length ? placed : place(-drift / column.length);
}

/** Widths of two columns that share the room: what each needs, else what the other leaves, else half. */
function shareRoom(room: number, left: number, middle: number): [number, number] {
  if (left + middle <= room) return [left, middle];
  if (middle < room / 2) return [room - middle, middle];
  if (left < room / 2) return [left, room - left];
  return [room / 2, room / 2];
}

/**
 * @param width at most; a small picture is narrower
 * @param portWidth of the words in the last column, at most
 * @param isVerdictBelow the words at the bar stand under it, not after it
 */
export function drawWideProvenance(
  input: ProvenanceInput,
  {
    width,
    portWidth,
    isVerdictBelow,
  }: { width: number; portWidth: number; isVerdictBelow: boolean },
): ProvenanceDrawing {
  const { incoming, outgoing, sharedIn, sharedOut } = splitLinks(input);
  const gapFor = (links: readonly ProvenanceLink[], shared: Shared): number =>
    links.length === 0 ? 0 : ENDS + LANE * new Set(links.map((link) => link[shared])).size;
  const stub = input.middle.some(({ form }) => form === 'open') ? STUB : 0;
  const gapIn = gapFor(incoming, sharedIn) + stub;
  const gapOut = gapFor(outgoing, sharedOut);
  const verdictWidth = input.end === undefined ? 2 : VERDICT + widthOf([input.end]);

  const breakTexts = (items: readonly ProvenanceItem[], room: number): Unplaced[] =>
    items.map((item) => ({ item, lines: breakText(item.text, SIZE, room) }));
  const measure = (column: readonly Unplaced[], head: string): number =>
    column.length === 0
      ? 0
      : Math.max(widthOf([head]), ...column.map(({ lines }) => widthOf(lines))) + AFTER;
  const rights = breakTexts(input.right, portWidth);
  const rightWidth = measure(rights, input.heads[2]);
  const leftStart = 6 + LANE * Math.max(0, ...listLayers(input.voices));
  const [leftRoom, middleRoom] = shareRoom(
    width - gapIn - gapOut - rightWidth - (isVerdictBelow ? 2 : verdictWidth) - leftStart,
    measure(breakTexts(input.left, Infinity), input.heads[0]),
    measure(breakTexts(input.middle, Infinity), input.heads[1]),
  );
  const lefts = breakTexts(input.left, leftRoom - AFTER);
  const middles = breakTexts(input.middle, middleRoom - AFTER);
  const leftEnd = lefts.length > 0 ? leftStart + measure(lefts, input.heads[0]) : 0;
  const middleStart = leftEnd + gapIn;
  const middleEnd = middleStart + measure(middles, input.heads[1]);
  const rightStart = middleEnd + gapOut;
  const rightEnd = rightStart + rightWidth;

  let units = 0;
  const placedMiddle = middles.map((node): Placed => ({ ...node, at: (units += unitsOf(node)) }));
  const placedLeft = placeBeside(lefts, placedMiddle, input.links, input.voices);
  const placedRight = placeBeside(rights, placedMiddle, input.links, []);
  const all = [...placedLeft, ...placedMiddle, ...placedRight];
  const top = Math.min(...all.map((node) => node.at - unitsOf(node)));
  const toY = (at: number): number => HEAD + (at - top) * UNIT;

  const toNode =
    (column: ProvenanceNode['column'], from: number, to: number) =>
    ({ item, lines, at }: Placed): ProvenanceNode => {
      const y = toY(at);
      const label = {
        x: from + (column === 'left' ? 10 : 4),
        y: y - LIFT - (lines.length - 1) * LEADING,
      };
      const isOpen = item.form === 'open';
      const start = column === 'left' && !isOpen ? from + TURN : from;
      const level = `M${start} ${y}H${to}`;
      return {
        item,
        column,
        entry: { x: start, y },
        exit: { x: to, y },
        line:
          item.form === 'against'
            ? `M${from} ${y}H${to - 9}m0-5v10`
            : isOpen && column === 'left'
              ? ''
              : level,
        open: isOpen ? (column === 'left' ? level : `M${from} ${y}h${-STUB}`) : '',
        label,
        lines,
        box: toBox(label, lines),
      };
    };
  const nodes = [
    ...placedLeft.map(toNode('left', leftStart, leftEnd)),
    ...placedMiddle.map(toNode('middle', middleStart, middleEnd)),
    ...placedRight.map(toNode('right', rightStart, rightEnd)),
  ];
  const nodeOf = new Map(nodes.map((node) => [node.item.key, node]));
  const lay = (links: readonly ProvenanceLink[], shared: Shared, start: number) => {
    const lanes = orderLanes(toBundles(links, shared, nodeOf)).map(({ key }) => key);
    return layWires(
      links,
      shared,
      nodeOf,
      (key) => start + ENDS / 2 + LANE * (0.5 + lanes.indexOf(key)),
    );
  };
  const ports = placedRight.map(({ at }) => toY(at));
  const bar = { x: rightEnd, top: Math.min(...ports) - 14, bottom: Math.max(...ports) + 14 };
  const bottom = toY(Math.max(...all.map(({ at }) => at))) + 16;
  return {
    width: rightEnd + (isVerdictBelow ? 2 : verdictWidth),
    height: isVerdictBelow && input.end !== undefined ? Math.max(bottom, bar.bottom + 24) : bottom,
    heads: [
      ...(lefts.length > 0 ? [{ x: 0, y: 12, text: input.heads[0] }] : []),
      { x: middleStart + 4, y: 12, text: input.heads[1] },
      { x: rightStart + 4, y: 12, text: input.heads[2] },
    ],
    nodes,
    bundles: [...lay(incoming, sharedIn, leftEnd), ...lay(outgoing, sharedOut, middleEnd)],
    voices: markVoices(input.voices, nodeOf, (layer) => leftStart - LANE * layer),
    end:
      input.end === undefined
        ? undefined
        : {
            ...bar,
            text: input.end,
            label: isVerdictBelow
              ? { x: rightEnd - verdictWidth + 14, y: bar.bottom + 18 }
              : { x: rightEnd + 14, y: Math.round((bar.top + bar.bottom) / 2) + 4 },
          },
  };
}
