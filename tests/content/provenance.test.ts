/** The pictures of the real corpus: what rests on what, for each claim and each source, in three widths. */
import { expect, test } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { findSourceProvenance, getClaimProvenance } from '../../src/page-data/provenance.ts';
import { findFaults } from '../unit/figures/check-drawing.ts';

const { graph } = loadGraph('content');

test('no name covers another, and each wire joins what it should', () => {
  if (!graph) throw new Error('the content cannot be read');
  const figures = [
    ...[...graph.claims].map(([id, claim]) => [id, getClaimProvenance(graph, claim)] as const),
    ...[...graph.sources].map(([id, entry]) => [id, findSourceProvenance(graph, entry)] as const),
  ];
  const faults = figures.flatMap(([id, figure]) =>
    (figure ? [figure.wide, figure.middle, figure.narrow] : []).flatMap((drawing) =>
      findFaults(drawing).map((fault) => `${id}, ${drawing.width} px: ${fault}`),
    ),
  );
  expect(figures.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
});
