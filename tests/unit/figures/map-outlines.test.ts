import { describe, expect, it } from 'vitest';
import { readOutlines } from '../../../src/figures/map-outlines.ts';
import { islands } from './islands.ts';

describe('outlines', () => {
  const { land, borders, around, areas } = readOutlines(islands, 'land', ['rock']);

  it('are one land of its areas, without the line between them', () => {
    expect(land.coordinates).toHaveLength(2);
    expect(borders.coordinates).toEqual([
      [
        [12, 54],
        [12, 50],
      ],
    ]);
  });

  it('have each area by its name, and what lies around', () => {
    expect([...areas.keys()]).toEqual(['West', 'East', 'Small']);
    expect(around.map(({ coordinates }) => coordinates.length)).toEqual([1]);
  });

  it.each([
    ['shoals', 'the outlines have no object "shoals"'],
    ['harbour', '"harbour" has no areas'],
  ])('of %s cannot be drawn', (name, message) => {
    expect(() => readOutlines(islands, name, [])).toThrow(message);
  });
});
