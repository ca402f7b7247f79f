import { geoArea, geoPath } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import {
  describeProjection,
  fitProjection,
  measureScale,
  type Frame,
} from '../../../src/figures/land-projection.ts';
import { readOutlines } from '../../../src/figures/map-outlines.ts';
import { islands } from './islands.ts';

const { land, areas } = readOutlines(islands, 'land', []);
const frame: Frame = { width: 400, height: 300, left: 30, right: 50, top: 20, bottom: 40 };

/** The islands as far north as they are south. */
const mirrored = readOutlines(
  {
    ...islands,
    arcs: islands.arcs.map((arc) => arc.map(([x, y]) => [x, 2 - (y ?? 0)]).toReversed()),
  } as typeof islands,
  'land',
  [],
).land;

describe('a piece of land', () => {
  const projection = fitProjection(land, frame);

  it('fills the frame but for what is kept free of it', () => {
    const [[left, top], [right, bottom]] = geoPath(projection.project).bounds(land);
    expect(left).toBeGreaterThanOrEqual(29.9);
    expect(top).toBeGreaterThanOrEqual(19.9);
    expect(right).toBeLessThanOrEqual(350.1);
    expect(bottom).toBeLessThanOrEqual(260.1);
    expect(bottom - top).toBeCloseTo(240, 0);
  });

  it('keeps its areas in proportion', () => {
    const path = geoPath(projection.project);
    const shares = [...areas.values()].map((area) => path.area(area) / geoArea(area));
    expect(Math.max(...shares) / Math.min(...shares)).toBeCloseTo(1, 2);
  });

  it.each([
    ['north of the equator', land, '51° and 53° N'],
    ['south of it', mirrored, '51° and 49° S'],
  ])('says how it was flattened %s', (_, shape, words) => {
    expect(describeProjection(fitProjection(shape, frame))).toBe(
      `Conic equal-area projection, standard parallels ${words}.`,
    );
  });

  it('names both hemispheres where the parallels lie on two', () => {
    expect(describeProjection({ ...projection, parallels: [-5, 10] })).toContain('5° S and 10° N');
  });
});

describe('the scale', () => {
  const projection = fitProjection(land, frame);

  it.each([40, 60, 100, 150])('shows a round distance on at most %i units', (longest) => {
    const { kilometres, length } = measureScale(projection, land, longest);
    expect(String(kilometres)).toMatch(/^[125]0*$/u);
    expect(length).toBeLessThanOrEqual(longest);
    expect(length).toBeGreaterThan(longest / 2.6);
  });

  it('agrees with the height of a degree, some 111 km', () => {
    const { kilometres, length } = measureScale(projection, land, 100);
    const [, top] = projection.project([13, 52.5]) ?? [0, 0];
    const [, bottom] = projection.project([13, 51.5]) ?? [0, 0];
    expect(((bottom - top) / length) * kilometres).toBeCloseTo(111, -0.5);
  });
});
