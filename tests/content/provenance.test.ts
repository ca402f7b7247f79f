/** The pictures of the real corpus: what rests on what, for each claim and each source, in three widths. */
import { expect, test } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { findSourceProvenance, getClaimProvenance } from '../../src/page-data/provenance.ts';
import { findFaults } from '../unit/figures/check-drawing.ts';

const { graph } = loadGraph('content');
if (!graph) throw new Error('the content cannot be read');

test('each claim has as many heavy marks as it has independent origins, and they stand in adjacent rows', () => {
  const wrong = [...(graph.claims)].flatMap(([id, claim]) => {
    const counts = [claim.supporting, claim.disputing].filter((count) => count > 1);
    const independent = counts.reduce((sum, count) => sum + count, 0);
    const { wide, middle, narrow } = getClaimProvenance(graph, claim);
    return [wide, middle, narrow].flatMap(({ nodes, voices, width }) => {
      const heavy = voices.filter(({ isHeavy }) => isHeavy);
      const rows = nodes
        .filter(({ column }) => column === 'left')
        .toSorted((a, b) => a.exit.y - b.exit.y)
        .map(({ item: { key } }) => key);
      const isApart = voices.some(({ keys }) => {
        const places = keys.map((key) => rows.indexOf(key));
        return Math.max(...places) - Math.min(...places) !== keys.length - 1;
      });
      return [
        ...(heavy.length === independent ? [] : [`${heavy.length} for ${independent}`]),
        ...(isApart ? ['rows apart'] : []),
      ].map((fault) => `${id}, ${width} px: ${fault}`);
    });
  });
  expect(graph.claims.size).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});

test('no name covers another, and each wire joins what it should', () => {
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
