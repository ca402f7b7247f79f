/** How a piece of land is flattened for a map: equal in area, fitted to its frame, with words and a scale that say so. */
import { figureWords } from '#interface';
import { geoBounds, geoConicEqualArea, geoDistance, geoPath, type GeoProjection } from 'd3-geo';
import type { merge } from 'topojson-client';

/** Areas put together, as one geometry. */
export type Land = ReturnType<typeof merge>;

export interface Frame {
  width: number;
  height: number;
  /** Room that is kept free of the land on each side. */
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface LandProjection {
  project: GeoProjection;
  /** Standard parallels in degrees, the southern one first. */
  parallels: [south: number, north: number];
}

/** Mean radius of the earth in kilometres. */
const EARTH_RADIUS = 6371;

/**
 * A conic equal-area projection with its standard parallels a sixth of the land's height from its southern and its
 * northern end, which keeps the shapes between them nearly true.
 *
 * @param land rings clockwise as seen on the map, as d3-geo has them
 */
export function fitProjection(land: Land, frame: Frame): LandProjection {
  const [[west, south], [east, north]] = geoBounds(land);
  const sixth = (north - south) / 6;
  const parallels: [number, number] = [Math.round(south + sixth), Math.round(north - sixth)];
  /* Land across the meridian of 180 degrees has its west east of its east. */
  const middle = (west + (east < west ? east + 360 : east)) / 2;
  const { width, height, left, right, top, bottom } = frame;
  const project = geoConicEqualArea()
    .parallels(parallels)
    .rotate([-middle, 0])
    .fitExtent(
      [
        [left, top],
        [width - right, height - bottom],
      ],
      land,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { project, parallels };
}

/** The projection in words, for under the map. */
export function describeProjection({ parallels }: LandProjection): string {
  return figureWords.projection(parallels);
}

/**
 * The longest round distance (1, 2 or 5 times a power of ten) that a bar of that length can show in the middle of
 * the land, and how long it is there.
 */
export function measureScale(
  { project }: LandProjection,
  land: Land,
  longest: number,
): { kilometres: number; length: number } {
  const [x, y] = geoPath(project).centroid(land);
  const ends = [x, x + longest].map((at) => project.invert?.([at, y]));
  const [from, to] = ends;
  if (!from || !to) throw new Error('the projection has no inverse');
  const most = geoDistance(from, to) * EARTH_RADIUS;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((times) => times * power <= most) ?? 1) * power;
  return { kilometres, length: (kilometres / most) * longest };
}
