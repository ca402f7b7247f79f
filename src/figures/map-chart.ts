/** Places and areas on a map at the scale of a country: geometry only, for one width. */
import { geoPath } from 'd3-geo';
import { curveBasis, line } from 'd3-shape';
import { balanceText, measureText } from './label.ts';
import {
  describeProjection,
  fitProjection,
  measureScale,
  type Frame,
  type LandProjection,
} from './land-projection.ts';
import { placeBand, type PlacedWords } from './map-band.ts';
import { listLabels, type ListSize } from './map-list.ts';
import type { MapOutlines } from './map-outlines.ts';
import { placeBlocks, type Box, type PlacedBlock } from './place-words.ts';

export interface MapRow {
  label: string;
  /** In degrees; left out, the row stands in the middle of its area. */
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** Name of an area of the land. */
  area?: string | undefined;
}

export interface MapInput {
  outlines: MapOutlines;
  rows: readonly MapRow[];
  /** Stretches through points of longitude and latitude, drawn broad and smoothed. */
  bands: readonly { label: string; points: readonly (readonly [number, number])[] }[];
}

export interface MapSize extends Frame {
  /** Size of words in units of the drawing. */
  text: number;
  /** Words at a mark are never wider. */
  widest: number;
  /** True where a number stands at each mark, and the words in a list under the map. */
  isListed: boolean;
}

export interface MapMark {
  /** Index of the row. */
  row: number;
  x: number;
  y: number;
  /** At the mark: the label of the row, or its number in the list. */
  words: PlacedWords;
  /** In the list under the map. */
  listed: PlacedWords | undefined;
}

export interface MapChart {
  width: number;
  height: number;
  leading: number;
  radius: number;
  land: string;
  borders: string;
  around: string;
  /** Areas that rows name. */
  areas: string[];
  bands: { path: string; breadth: number; words: PlacedWords }[];
  /** From north to south, those of one place from old to new. */
  marks: MapMark[];
  /** Lines from points to marks that had no room there. */
  stems: string;
  scale: { x: number; y: number; length: number; kilometres: number };
  /** How the land was flattened, in words. */
  projection: string;
}

/** Half of the room that a mark takes. */
export const RADIUS = 5;
/** From the middle of a mark to its words. */
const GAP = 11;
/** Words beside a mark are not squeezed into less. */
const NARROWEST = 96;
/** Between the marks of one place. */
const BETWEEN = 5;

const round = (value: number): number => Math.round(value * 10) / 10;

interface Place {
  x: number;
  y: number;
  /** Indexes of its rows. */
  rows: number[];
}

/** Rows by the point on which they fall, from north to south. Points so near that their marks would touch are one. */
function gatherPlaces(points: readonly (readonly [number, number])[]): Place[] {
  const places: Place[] = [];
  for (const [row, [x, y]] of points.entries()) {
    const near = places.find((place) => Math.hypot(place.x - x, place.y - y) < 2 * RADIUS + 2);
    if (near) near.rows.push(row);
    else places.push({ x, y, rows: [row] });
  }
  return places.sort((a, b) => a.y - b.y || a.x - b.x);
}

function locate(
  { outlines }: MapInput,
  row: MapRow,
  { project }: LandProjection,
): [number, number] {
  if (row.latitude !== undefined && row.longitude !== undefined) {
    const point = project([row.longitude, row.latitude]);
    if (point) return point;
  }
  const area = outlines.areas.get(row.area ?? '');
  if (!area) throw new Error(`"${row.label}" has neither a point nor an area of the map`);
  return geoPath(project).centroid(area);
}

/** @throws where a row has neither a point nor an area of the land */
export function drawMap(input: MapInput, size: MapSize): MapChart {
  const { outlines, rows, bands } = input;
  const { width, text, isListed } = size;
  const leading = Math.round(text * 1.25);
  const set: ListSize = { width, text, leading };
  const projection = fitProjection(outlines.land, size);
  const { project } = projection;
  const draw = geoPath(project).digits(1);
  const toPath = (shape: Parameters<typeof draw>[0]): string => draw(shape) ?? '';
  const places = gatherPlaces(rows.map((row) => locate(input, row, projection)));
  const ordered = places.flatMap((place) => place.rows);
  const labelOf = (row: number): string =>
    isListed ? String(ordered.indexOf(row) + 1) : (rows[row]?.label ?? '');
  const breakLabel = (row: number, room: number): string[] => balanceText(labelOf(row), text, room);

  const scale = measureScale(projection, outlines.land, width / 5);
  const scaleBox = { x: 0, y: size.height - 34, width: scale.length + 60, height: 34 };
  const points = places.map(({ x, y }): Box => toBox(x, y));
  const taken: Box[] = [scaleBox];
  const drawnBands = bands.map(({ label, points: stretch }) => {
    const projected = stretch.flatMap((degrees) => {
      const point = project([...degrees]);
      return point ? [point] : [];
    });
    const breadth = Math.max(10, width / 60);
    const placed = placeBand(label, projected, breadth, [...taken, ...points], {
      ...size,
      leading,
      middle: draw.centroid(outlines.land),
    });
    taken.push(...placed.boxes);
    const smooth = line().curve(curveBasis).digits(1);
    return { path: smooth(projected) ?? '', breadth: round(breadth), words: placed.words };
  });

  const { placed, height: mapEnd } = placeBlocks(
    places.map(({ x, y, rows: own }) => ({
      x,
      y,
      fit: (room) => {
        if (!isListed && room < Math.min(NARROWEST, size.widest)) return undefined;
        const lines = own.map((row) => breakLabel(row, room));
        const widths = lines.flat().map((each) => measureText(each, text));
        const most = Math.max(...widths);
        return most > room ? undefined : { width: most, height: measureColumn(lines, leading) };
      },
    })),
    taken,
    { width, height: size.height, widest: size.widest, radius: RADIUS, gap: GAP },
  );
  const marks = places.flatMap((place, index) => {
    const block = placed[index];
    if (!block) return [];
    let top = block.box.y;
    return place.rows.map((row): Omit<MapMark, 'listed'> => {
      const lines = breakLabel(row, block.room);
      const y = round(top + (lines.length * leading) / 2);
      top += lines.length * leading + BETWEEN;
      return { row, x: round(block.x), y, words: toWords(block, lines, y, set) };
    });
  });
  const list = listLabels(
    isListed ? ordered.map((row) => rows[row]?.label ?? '') : [],
    mapEnd,
    set,
  );
  return {
    width,
    height: Math.ceil(isListed ? list.end : mapEnd),
    leading,
    radius: RADIUS,
    land: toPath(outlines.land),
    borders: toPath(outlines.borders),
    around: outlines.around.map(toPath).join(''),
    areas: [...new Set(rows.flatMap(({ area }) => area ?? []))].flatMap((name) => {
      const area = outlines.areas.get(name);
      return area ? [toPath(area)] : [];
    }),
    bands: drawnBands,
    marks: marks.map((mark, index) => ({ ...mark, listed: list.words[index] })),
    stems: places.map((place, index) => drawStem(place, placed[index], marks)).join(''),
    scale: {
      x: 1,
      y: size.height - 8,
      length: round(scale.length),
      kilometres: scale.kilometres,
    },
    projection: describeProjection(projection),
  };
}

const toBox = (x: number, y: number): Box => ({
  x: x - RADIUS,
  y: y - RADIUS,
  width: 2 * RADIUS,
  height: 2 * RADIUS,
});

const measureColumn = (lines: readonly string[][], leading: number): number =>
  lines.flat().length * leading + (lines.length - 1) * BETWEEN;

function toWords(
  { side, x }: PlacedBlock,
  lines: string[],
  y: number,
  { text, leading }: ListSize,
): PlacedWords {
  return {
    x: round(side === 'left' ? x - GAP : x + GAP),
    y: round(y + text * 0.34 - ((lines.length - 1) * leading) / 2),
    lines,
    anchor: side === 'left' ? 'end' : 'start',
  };
}

/**
 * A line through the marks of one place, and another with a dot from their point to them where they had to stand
 * above, below or under it.
 */
function drawStem(
  { x, y, rows }: Place,
  block: PlacedBlock | undefined,
  marks: readonly Omit<MapMark, 'listed'>[],
): string {
  const heights = marks.filter(({ row }) => rows.includes(row)).map((mark) => mark.y);
  if (!block || heights.length === 0) return '';
  const [first, last] = [Math.min(...heights), Math.max(...heights)];
  const [left, top, column] = [round(x), round(y), round(block.x)];
  const end = Math.min(Math.max(top, first), last);
  const isThere = left === column && Math.abs(end - top) < 1;
  return [
    first === last ? '' : `M${column} ${first}V${last}`,
    isThere
      ? ''
      : `M${left - 2} ${top}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M${left} ${top}L${column} ${end}`,
  ].join('');
}
