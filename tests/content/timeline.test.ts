/** The list of what happened when says what its own title and text say of it. */
import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';

const { graph } = loadGraph('content');
const rows = graph?.corpus.datasets.find(({ id }) => id === 'events')?.rows ?? [];

/** Origins of the newsrooms that the text names. */
const NEWSROOMS = ['asiapress', 'daily-nk-sources', 'rfa-sources'];

describe('the list of events', () => {
  it('has more than half of its crackdowns from three newsrooms', () => {
    const crackdowns = rows.filter(({ data }) => data.group === 'crackdowns');
    const fromThem = crackdowns.filter(({ data }) =>
      graph?.sources.get(data.source)?.data.basedOn.some((origin) => NEWSROOMS.includes(origin)),
    );
    expect(crackdowns.length).toBeGreaterThan(10);
    expect(fromThem.length).toBeGreaterThan(crackdowns.length / 2);
  });

  it('says each event in twenty words at most', () => {
    expect(rows.filter(({ data }) => data.label.split(/\s+/u).length > 20)).toEqual([]);
  });
});
