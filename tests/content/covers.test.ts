/** The figures at the head of the real chapters. */
import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { findCover } from '../../src/page-data/cover.ts';
import { findLineageFigure } from '../../src/page-data/lineage.ts';
import { findFaults } from '../unit/figures/lane-boxes.ts';

const { graph } = loadGraph('content');
if (!graph) throw new Error('the content can be read');
const covers = graph.corpus.essays.map(({ id, data }) => ({ id, cover: findCover(graph, data.cover) }));

it('every chapter has one', () => {
  expect(covers.filter(({ cover }) => !cover).map(({ id }) => id)).toEqual([]);
});

describe.each(covers.flatMap(({ id, cover }) => (cover?.kind === 'lanes' ? [{ id, figure: cover.figure }] : [])))(
  'that of $id',
  ({ id, figure }) => {
    it.each([
      ['wide', 13],
      ['middle', 13],
      ['narrow', 12.5],
    ] as const)('has no words over others or outside, drawn %s', (size, text) => {
      expect(findFaults(figure[size], text)).toEqual([]);
    });

    it('is drawn from claims of its chapter', () => {
      const { blocks, notes } = graph.essays.get(id)?.outline ?? { blocks: [], notes: [] };
      const marked = new Set(
        [...blocks, ...notes].flatMap(({ mentions }) =>
          mentions.flatMap((mention) => (mention.kind === 'claim' ? [graph.paths.claim(mention.id)] : [])),
        ),
      );
      const used = figure.table.flatMap(({ claim, rows }) => (claim ? [claim.href] : rows.map(({ link }) => link.href)));
      expect(used.filter((href) => !marked.has(href))).toEqual([]);
    });
  },
);

it('six reports stand on one newsletter, as the title says', () => {
  const groups = findLineageFigure(graph, 'one-newsletter')?.wide.lanes.map(({ group }) => group.lines.join(' '));
  expect(groups?.[0]).toMatch(/: 6 reports, 1 origin$/u);
});
