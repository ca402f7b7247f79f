import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../../src/graph/load-graph.ts';
import { getDecisionTable, listCaseData } from '../../../src/page-data/decision-table.ts';
import type { FigureOf } from '../../../src/schemas/figure.ts';

const { graph } = loadGraph('tests/sites/lighthouses');
const table = graph?.figures.get('who-may-land')?.data;
if (!graph || table?.kind !== 'decision-table') throw new Error('the table is not there');
const model = getDecisionTable(graph, table);
const rows = model.groups.flatMap((group) => group.rows);

describe('a decision table on its page', () => {
  it('opens with the case of its front matter, in words', () => {
    expect(model.inputs.map(({ openingLabel }) => openingLabel)).toEqual([
      'a visitor',
      'the relief boat',
      'a calm sea',
    ]);
    expect(model.years).toEqual({ label: 'Year', from: 1881, to: 1887, opening: 1886 });
    expect(model.opening).toMatchObject({
      query: 'who=visitor&boat=relief&sea=calm',
      period: '1886',
      outcome: 'allowed',
      outcomeWord: 'gets onto the rock',
    });
    expect(rows).toContain(model.opening);
  });

  it('has every case once, by the option of its first input', () => {
    expect(model.groups.map(({ label }) => label)).toEqual(['a keeper', 'a visitor']);
    expect(model.total).toBe(rows.length);
    expect(new Set(rows.map(({ query, from }) => `${query} ${from}`)).size).toBe(rows.length);
    for (const { label, rows: of } of model.groups)
      expect(new Set(of.map(({ labels }) => labels[0]))).toEqual(new Set([label]));
  });

  it('gives periods in words, and claims with their standing', () => {
    const row = rows.find(({ query }) => query === 'who=keeper&boat=relief&sea=winter');
    expect(row).toMatchObject({ period: '1881 to 1885', claims: [] });
    const blocked = rows.find(({ outcome }) => outcome === 'blocked');
    expect(blocked?.period).toBe('1886');
    expect(blocked?.claims.map(({ id, standingWord }) => [id, standingWord])).toEqual([
      ['five-weeks', 'single source'],
      ['no-sign-from-land', 'corroborated'],
    ]);
  });

  it('opens with a case that there is, where the one of its front matter cannot be chosen', () => {
    const closed: FigureOf<'decision-table'> = {
      ...table,
      opening: { options: { who: 'keeper', boat: 'fishing' }, year: 2000 },
    };
    const { opening, years } = getDecisionTable(graph, closed);
    expect(opening.query).toBe('who=keeper&boat=relief&sea=calm');
    expect(years.opening).toBe(1887);
  });

  it('is the same as rows of plain values', () => {
    const data = listCaseData(table);
    expect(data).toHaveLength(rows.length);
    expect(data[0]).toEqual({
      who: 'keeper',
      boat: 'relief',
      sea: 'calm',
      from: 1881,
      to: 1883,
      outcome: 'unknown',
      rule: undefined,
      says: table.otherwise,
      claims: undefined,
    });
  });
});
