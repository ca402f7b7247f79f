import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SourceEntry } from '../../../src/corpus/corpus.ts';
import { loadGraph } from '../../../src/graph/load-graph.ts';
import type { Graph } from '../../../src/graph/model.ts';
import { listNearInTime } from '../../../src/page-data/near-in-time.ts';

const { graph } = loadGraph('tests/sites/lighthouses');
const [model] = graph?.corpus.sources ?? [];

/** A graph with one source for each date, and the ids that stand beside each. */
function listBeside(dates: readonly (string | undefined)[]): Record<string, string[]> {
  if (!graph || !model) throw new Error('the lighthouses have sources');
  const sources = dates.map((issued, index): SourceEntry => {
    const id = `s-${String(index).padStart(2, '0')}`;
    return { ...model, id, data: { ...model.data, issued } };
  });
  const made: Graph = { ...graph, corpus: { ...graph.corpus, sources } };
  return Object.fromEntries(
    sources.map((source) => [source.id, listNearInTime(made, source).map(({ id }) => id)]),
  );
}

it('names two before and two after, by date and not by the order of entry', () => {
  const beside = listBeside([
    '2015',
    '2011-04',
    '2011-04-02',
    '1890',
    '2020/2021',
    '..2014',
    '2012',
  ]);
  // 1890, 2 April 2011, April 2011, 2012, until 2014, 2015, 2020
  expect(beside['s-06']).toEqual(['s-02', 's-01', 's-05', 's-00']);
});

it('at an end of the record names more of the other side', () => {
  const beside = listBeside(['2001', '2002', '2003', '2004', '2005', '2006']);
  expect(beside['s-00']).toEqual(['s-01', 's-02', 's-03', 's-04']);
  expect(beside['s-05']).toEqual(['s-01', 's-02', 's-03', 's-04']);
});

it('leaves those with a date and those without apart', () => {
  const beside = listBeside([undefined, '2002', undefined, '2003', undefined]);
  expect(beside['s-00']).toEqual(['s-02', 's-04']);
  expect(beside['s-01']).toEqual(['s-03']);
});

it('has nothing to name beside the only source of its sort', () => {
  expect(listBeside(['2002', undefined])).toEqual({ 's-00': [], 's-01': [] });
});

it('whatever the dates, each source is named by two others where there are three of its sort', () => {
  const date = fc.option(fc.integer({ min: 1000, max: 2999 }).map(String), { nil: undefined });
  fc.assert(
    fc.property(fc.array(date, { maxLength: 20 }), (dates) => {
      const beside = listBeside(dates);
      for (const [id, others] of Object.entries(beside)) {
        const isDated = dates[Number(id.slice(2))] !== undefined;
        const alike = dates.filter((other) => (other !== undefined) === isDated).length;
        expect(others).not.toContain(id);
        expect(new Set(others).size).toBe(others.length);
        expect(others.length).toBe(Math.min(4, alike - 1));
        const namedBy = Object.values(beside).filter((all) => all.includes(id)).length;
        expect(namedBy).toBeGreaterThanOrEqual(Math.min(2, alike - 1));
      }
    }),
  );
});
