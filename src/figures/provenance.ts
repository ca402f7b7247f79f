/**
 * What rests on what, as a drawing: names on lines in three columns, and wires between the columns. Geometry
 * only, in pixels. Here is what its two forms have in common: `provenance-wide.ts` runs from left to right,
 * `provenance-narrow.ts` from top to bottom.
 */
import { measureText } from './label.ts';
import {
  findBridges,
  routeBracket,
  routeWire,
  type Bundle,
  type LaidBundle,
  type Point,
} from './wires.ts';

export interface ProvenanceItem {
  key: string;
  /** Words on its line. */
  text: string;
  /** Page that it leads to. */
  href: string | undefined;
  /** Drawn heavier: it is one of the independent ones. */
  isHeavy: boolean;
  /** What its line looks like: `open` begins in nothing, `against` stops short of its end, `beside` is dotted. */
  form: 'plain' | 'open' | 'against' | 'beside';
}

export interface ProvenanceLink {
  from: string;
  to: string;
  isHeavy: boolean;
}

/** Items of the left column that count as one. */
export interface ProvenanceVoice {
  keys: string[];
  isHeavy: boolean;
}

/** Three columns from where information comes in to what it comes to. */
export interface ProvenanceInput {
  left: ProvenanceItem[];
  middle: ProvenanceItem[];
  right: ProvenanceItem[];
  /** Between neighbouring columns. */
  links: ProvenanceLink[];
  /** Each item of the left that is not open belongs to one at least. */
  voices: ProvenanceVoice[];
  /** What stands over each column. */
  heads: readonly [left: string, middle: string, right: string];
  /** Words at the bar in which all ends; undefined where there is no bar. */
  end: string | undefined;
}

export interface ProvenanceNode {
  item: ProvenanceItem;
  column: 'left' | 'middle' | 'right';
  /** Where wires come in and go out; on the left, where what marks the voice comes in. */
  entry: Point;
  exit: Point;
  /** Path of its own line; empty where it has none. */
  line: string;
  /** Path of the part that begins in nothing; empty where it has none. */
  open: string;
  /** Beginning of the first line of words, on its baseline. */
  label: Point;
  lines: string[];
  /** What the words take up. */
  box: { x: number; y: number; width: number; height: number };
}

export interface ProvenanceWire extends ProvenanceLink {
  d: string;
}

export interface ProvenanceDrawing {
  width: number;
  height: number;
  heads: { x: number; y: number; text: string }[];
  nodes: ProvenanceNode[];
  /** Wires that share a lane, in the order of drawing; `bridges` are where they pass over earlier ones. */
  bundles: { bridges: string; wires: ProvenanceWire[] }[];
  /** One mark for each voice, and the bracket or the piece of line from it to what counts as one. */
  voices: (ProvenanceVoice & { terminal: Point; d: string })[];
  /** The bar, and its words. */
  end: { x: number; top: number; bottom: number; label: Point; text: string } | undefined;
}

/** Size of the type. */
export const SIZE = 13;
export const LEADING = 16;
/** From the last baseline down to the line that carries the words. */
export const LIFT = 7;
/** Between neighbouring lanes. */
export const LANE = 11;
/** From an item of the left to the mark of its voice. */
export const TURN = 8;
/** Room for the words over a column. */
export const HEAD = 22;
/** From the bar to its words, the shape before them included. */
export const VERDICT = 30;

export const widthOf = (lines: readonly string[]): number =>
  Math.max(0, ...lines.map((line) => measureText(line, SIZE)));

export const toBox = (label: Point, lines: readonly string[]): ProvenanceNode['box'] => ({
  x: label.x,
  y: label.y - 12,
  width: widthOf(lines),
  height: lines.length * LEADING,
});

/** The end that wires share a lane by. */
export type Shared = 'from' | 'to';

/** The links into the middle column and out of it; the end that they share: several to one, or one to several. */
export function splitLinks({ left, middle, links }: ProvenanceInput): {
  incoming: ProvenanceLink[];
  outgoing: ProvenanceLink[];
  sharedIn: Shared;
  sharedOut: Shared;
} {
  const origins = new Set(left.map(({ key }) => key));
  return {
    incoming: links.filter(({ from }) => origins.has(from)),
    outgoing: links.filter(({ from }) => !origins.has(from)),
    sharedIn: middle.length === 1 ? 'to' : 'from',
    sharedOut: middle.length === 1 ? 'from' : 'to',
  };
}

/** What belongs to one voice in adjacent places, at that of the first; the rest keeps its order. */
export const gatherVoices = <T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  voices: readonly ProvenanceVoice[],
): T[] =>
  [
    ...Map.groupBy(items, (item) =>
      voices.findIndex(({ keys }) => keys.includes(keyOf(item))),
    ).values(),
  ].flat();

/** How far out the mark of each voice stands: beyond those of the earlier voices that it has an item in common with. */
export function listLayers(voices: readonly ProvenanceVoice[]): number[] {
  const layers: number[] = [];
  for (const { keys } of voices) {
    const inner = layers.filter((_, at) => voices[at]?.keys.some((key) => keys.includes(key)));
    layers.push(Math.max(-1, ...inner) + 1);
  }
  return layers;
}

/** @param laneOf where the marks of a layer stand */
export function markVoices(
  voices: readonly ProvenanceVoice[],
  nodes: ReadonlyMap<string, ProvenanceNode>,
  laneOf: (layer: number) => number,
): ProvenanceDrawing['voices'] {
  const layers = listLayers(voices);
  return voices.map((voice, index) => {
    const lane = laneOf(layers[index] ?? 0);
    const ends = voice.keys.flatMap((key) => nodes.get(key)?.entry ?? []);
    const heights = ends.map(({ y }) => y);
    const y = Math.round((Math.min(...heights) + Math.max(...heights)) / 2);
    return { ...voice, terminal: { x: lane, y }, d: routeBracket(ends, lane) };
  });
}

export function toBundles(
  links: readonly ProvenanceLink[],
  shared: Shared,
  nodes: ReadonlyMap<string, ProvenanceNode>,
): Bundle[] {
  const heightsOf = (keys: readonly string[]): number[] => [
    ...new Set(keys.flatMap((key) => nodes.get(key)?.entry.y ?? [])),
  ];
  return [...Map.groupBy(links, (link) => link[shared])].map(([key, bundle]) => ({
    key,
    from: heightsOf(bundle.map(({ from }) => from)),
    to: heightsOf(bundle.map(({ to }) => to)),
  }));
}

/** @param laneOf where the lane of a bundle runs */
export function layWires(
  links: readonly ProvenanceLink[],
  shared: Shared,
  nodes: ReadonlyMap<string, ProvenanceNode>,
  laneOf: (key: string) => number,
): ProvenanceDrawing['bundles'] {
  const laid: LaidBundle[] = [];
  return toBundles(links, shared, nodes).map((bundle) => {
    const lane = Math.round(laneOf(bundle.key));
    const wires = links.flatMap((link) => {
      const [from, to] = [nodes.get(link.from), nodes.get(link.to)];
      return link[shared] === bundle.key && from && to
        ? [{ link, start: from.exit, finish: to.entry }]
        : [];
    });
    const own: LaidBundle = {
      ...bundle,
      lane,
      start: wires[0]?.start.x ?? lane,
      finish: wires[0]?.finish.x ?? lane,
    };
    const bridges = laid.map((below) => findBridges(own, below)).join('');
    laid.push(own);
    return {
      bridges,
      wires: wires.map(({ link, start, finish }) => ({
        ...link,
        d: routeWire(start, lane, finish),
      })),
    };
  });
}
