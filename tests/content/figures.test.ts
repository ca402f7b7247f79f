/** The figures that have pages of their own. */
import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { findCover } from '../../src/page-data/cover.ts';
import { getValueFigure } from '../../src/page-data/value-figure.ts';
import { findFaults as findLaneFaults } from '../unit/figures/lane-boxes.ts';
import { findFaults as findValueFaults } from '../unit/figures/value-boxes.ts';

const SIZES = [
  ['wide', 13],
  ['middle', 13],
  ['narrow', 12.5],
] as const;

const { graph } = loadGraph('content');
if (!graph) throw new Error('the content can be read');
const { figures } = graph.corpus;
const lanes = figures.flatMap(({ id, data }) => {
  const cover = data.kind === 'drawn' ? findCover(graph, data.of) : undefined;
  return cover?.kind === 'lanes' ? [{ id, figure: cover.figure }] : [];
});
const values = figures.flatMap(({ id, data }) =>
  data.kind === 'values' ? [{ id, figure: getValueFigure(graph, data) }] : [],
);

describe.each(lanes)('the lanes of $id', ({ figure }) => {
  it.each(SIZES)('have no words over others or outside, drawn %s', (size, text) => {
    expect(findLaneFaults(figure[size], text)).toEqual([]);
  });
});

describe.each(values)('the values of $id', ({ figure }) => {
  it.each(SIZES)('have no words over others, marks or lines, drawn %s', (size, text) => {
    expect(findValueFaults(figure[size], text)).toEqual([]);
  });
});
