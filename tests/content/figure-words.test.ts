/** Numbers that titles, summaries and texts of figures state are those of their rows. */
import { expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { listDrawnRows } from '../../src/graph/drawn-rows.ts';
import type { DataRow } from '../../src/schemas/dataset.ts';

const { graph } = loadGraph('content');
if (!graph) throw new Error('the content can be read');

const rowsOf = (id: string): DataRow[] => {
  const figure = graph.figures.get(id);
  if (!figure) throw new Error(`there is no figure "${id}"`);
  return listDrawnRows(graph.corpus, figure.data).map(({ data }) => data);
};
/** Title, summary and text. */
const wordsOf = (id: string): string => {
  const figure = graph.figures.get(id);
  return figure ? `${figure.data.title} ${figure.data.summary} ${figure.body}` : '';
};
const yearOf = ({ date }: DataRow): number => Number(/\d{4}/u.exec(date)?.[0]);

it.each<[id: string, words: string, rows: number]>([
  ['subscribers', 'Sixty-five numbers of mobile phone lines', 65],
  ['subscribers', 'sixty-five marks', 65],
  ['prices', 'Forty-five prices', 45],
  ['two-numbers', 'neither two points nor seventeen', 17],
])('%s says "%s"', (id, words, rows) => {
  expect(wordsOf(id)).toContain(words);
  expect(rowsOf(id)).toHaveLength(rows);
});

it.each<[id: string, from: number, to: number]>([
  ['subscribers', 2002, 2024],
  ['prices', 2002, 2022],
  ['timeline', 1998, 2025],
  ['two-numbers', 2009, 2025],
])('the rows of %s reach from %i to %i, as its summary says', (id, from, to) => {
  expect(wordsOf(id)).toMatch(new RegExp(`from ${from} to ${to}`, 'u'));
  const years = rowsOf(id).map(yearOf);
  expect([Math.min(...years), Math.max(...years)]).toEqual([from, to]);
});

it('half of the marks of the map are the capital’s', () => {
  const rows = rowsOf('map');
  const ofCapital = rows.filter(({ label }) => label.startsWith('Pyongyang'));
  expect(ofCapital).toHaveLength(rows.length / 2);
});

it('the operator’s count ends in 2015, and for 2019 the sources differ by two million', () => {
  const rows = rowsOf('subscribers');
  const counted = rows.filter(({ group }) => group === 'operator').map(yearOf);
  expect(Math.max(...counted)).toBe(2015);
  const of2019 = rows.filter((row) => yearOf(row) === 2019).map(({ value = 0 }) => value);
  expect((Math.max(...of2019) - Math.min(...of2019)) / 1e6).toBeCloseTo(2, 0);
});
