import { describe, expect, it } from 'vitest';
import { parseOutlines } from '../../../src/corpus/outlines-file.ts';
import { readOutlines } from '../../../src/figures/map-outlines.ts';

const ARCS = '[[[0, 0], [1, 0], [1, 1], [0, 0]]]';
const file = (object: string, arcs = ARCS, rest = ''): string =>
  `{\n  "type": "Topology",${rest}\n  "arcs": ${arcs},\n  "objects": {\n    "isle": ${object}\n  }\n}\n`;
const read = (text: string) => parseOutlines(text, 'content/data/isle.topo.json');
const inside = (depth: number): string =>
  '{ "type": "GeometryCollection", "geometries": ['.repeat(depth) +
  '{ "type": "Polygon", "arcs": [[0]] }' +
  ']}'.repeat(depth);

it.each([
  ['a polygon', '{ "type": "Polygon", "arcs": [[0]] }'],
  ['an arc backwards', '{ "type": "MultiPolygon", "arcs": [[[-1]]] }'],
  ['areas in collections', inside(3)],
])('%s is drawn', (_, object) => {
  const { topology, problems } = read(file(object));
  expect(problems).toEqual([]);
  if (!topology) throw new Error('the file is read');
  expect(() => readOutlines(topology, 'isle', ['isle'])).not.toThrow();
});

describe('is told, and where:', () => {
  it.each<[name: string, text: string, line: number, message: RegExp]>([
    [
      'an arc that there is not',
      file('{ "type": "Polygon", "arcs": [[1]] }'),
      5,
      /no arc 1: the file has 1/u,
    ],
    ['one too far back', file('{ "type": "Polygon", "arcs": [[-2]] }'), 5, /no arc -2/u],
    ['half an arc', file('{ "type": "Polygon", "arcs": [[0.5]] }'), 5, /no whole number/u],
    ['an area without arcs', file('{ "type": "Polygon" }'), 5, /arcs .* are missing/u],
    ['a list too few', file('{ "type": "MultiPolygon", "arcs": [[0]] }'), 5, /are missing/u],
    ['a collection of nothing', file('{ "type": "GeometryCollection" }'), 5, /no geometries/u],
    [
      'an empty place',
      file('{ "type": "GeometryCollection", "geometries": [null] }'),
      5,
      /no object/u,
    ],
    ['collections without end', file(inside(9)), 5, /more than 8 deep/u],
    ['no file', '', 1, /no JSON/u],
    ['a comma too many', file('{ "type": "Polygon", "arcs": [[0],] }'), 1, /no JSON/u],
    ['another format', '{ "type": "FeatureCollection" }', 1, /no TopoJSON/u],
    ['nothing at all', 'null', 1, /no TopoJSON/u],
    [
      'arcs of words',
      file('{ "type": "Polygon", "arcs": [[0]] }', '[[["a", "b"]]]'),
      1,
      /no TopoJSON/u,
    ],
    [
      'a point without end',
      file('{ "type": "Polygon", "arcs": [[0]] }', '[[[1e400, 0], [0, 0]]]'),
      1,
      /no TopoJSON/u,
    ],
    [
      'an arc of one point',
      file('{ "type": "Polygon", "arcs": [[0]] }', '[[[0, 0]]]'),
      1,
      /no TopoJSON/u,
    ],
    [
      'a scale of words',
      file('{ "type": "Polygon", "arcs": [[0]] }', ARCS, '"transform": { "scale": "x" },'),
      1,
      /no TopoJSON/u,
    ],
  ])('%s', (_, text, line, message) => {
    const { topology, problems } = read(text);
    expect(topology).toBeUndefined();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'invalid-value' });
    expect(problems[0]?.line).toBeGreaterThanOrEqual(line);
    expect(problems[0]?.message).toMatch(message);
  });

  it('a file of brackets alone', () => {
    expect(read('['.repeat(500_000)).problems).toHaveLength(1);
  });
});
