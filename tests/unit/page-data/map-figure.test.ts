import { expect, it } from 'vitest';
import { loadGraph } from '../../../src/graph/load-graph.ts';
import { getMapFigure } from '../../../src/page-data/map-figure.ts';

const { graph } = loadGraph('tests/sites/lighthouses');
const data = graph?.figures.get('map')?.data;
if (!graph || data?.kind !== 'map') throw new Error('there is no map');
const figure = getMapFigure(graph, data);

it.each(['wide', 'middle', 'narrow'] as const)('draws each row and stretch once, %s', (size) => {
  const { marks, bands } = figure[size];
  expect(marks.map(({ row }) => figure.rows[row]?.id)).toEqual(['fishermen', 'lamp', 'landing']);
  expect(bands).toHaveLength(1);
});

it('writes the date at a mark, after its label', () => {
  const [first] = figure.wide.marks;
  expect(first?.words.lines.join(' ')).toBe('Four fishermen see the light, November 1886');
});

it('leads from a stretch to its claim', () => {
  expect(figure.bands[0]?.evidence.href).toContain('/claims/second-lamp');
});

it('says how the land was flattened and whom to thank', () => {
  expect(figure.wide.projection).toBe(
    'Conic equal-area projection, standard parallels 48° and 49° N.',
  );
  expect(figure.credit).toContain('invented');
});
