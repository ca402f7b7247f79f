/** The figures that have pages of their own. */
import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { findCover } from '../../src/page-data/cover.ts';
import { findFaults } from '../unit/figures/lane-boxes.ts';

const { graph } = loadGraph('content');
if (!graph) throw new Error('the content can be read');
const drawn = graph.corpus.figures.flatMap(({ id, data }) => {
  if (data.kind !== 'drawn') return [];
  const cover = findCover(graph, data.of);
  return cover?.kind === 'lanes' ? [{ id, figure: cover.figure }] : [];
});

describe.each(drawn)('the lanes of $id', ({ figure }) => {
  it.each([
    ['wide', 13],
    ['middle', 13],
    ['narrow', 12.5],
  ] as const)('have no words over others or outside, drawn %s', (size, text) => {
    expect(findFaults(figure[size], text)).toEqual([]);
  });
});
