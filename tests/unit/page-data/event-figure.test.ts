import { expect, it } from 'vitest';
import { loadGraph } from '../../../src/graph/load-graph.ts';
import { getEventFigure } from '../../../src/page-data/event-figure.ts';

const { graph } = loadGraph('tests/sites/lighthouses');
const data = graph?.figures.get('timeline')?.data;
if (!graph || data?.kind !== 'events') throw new Error('there is no figure of events');
const figure = getEventFigure(graph, data);

it('lists the rows by year, old to new', () => {
  expect(figure.years.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
    ['year-1881', ['first-lit']],
    ['year-1884', ['first-landing', 'report']],
    ['year-1885', ['second-landing']],
    ['year-1886', ['four-men', 'fishermen', 'second-lamp']],
  ]);
});

it('counts the rows of each group', () => {
  expect(figure.groups.map(({ id, count }) => [id, count])).toEqual([
    ['lamp', 1],
    ['rock', 3],
    ['papers', 3],
  ]);
});

it.each(['wide', 'middle', 'narrow'] as const)('draws each row once, %s', (size) => {
  const drawn = figure[size].lanes.flatMap(({ marks }) => marks.map(({ id }) => id));
  expect(drawn.sort()).toEqual(figure.rows.map(({ id }) => id).sort());
});

it('leads to the claim that says the same, else to the place in the source', () => {
  const evidenceOf = (id: string) => figure.rows.find((row) => row.id === id)?.evidence.href;
  expect(evidenceOf('first-lit')).toContain('/claims/lit-in-1881/');
  expect(evidenceOf('second-lamp')).toContain('/sources/gazette-1886/');
});
