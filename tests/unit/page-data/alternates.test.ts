/** Other formats that pages name, and the days that feeds have. */
import { describe, expect, it } from 'vitest';
import type { DatedRow } from '../../../src/corpus/dates-file.ts';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findFeedDate } from '../../../src/graph/feeds.ts';
import { findSubject } from '../../../src/graph/page-subject.ts';
import { listAlternates, listFeeds } from '../../../src/page-data/alternates.ts';
import { BASE, loadValid } from '../problems/content.ts';

const HASH = 'aaaaaaaaaaaaaaaa';
const row = (page: string, modified: string): DatedRow => ({
  page,
  hash: HASH,
  says: undefined,
  published: '2026-01-02',
  modified,
});

const { corpus } = loadValid(BASE);
const build = (rows: readonly DatedRow[]) =>
  buildGraph(
    {
      ...corpus,
      dates: rows.map((dated) => ({ ...dated, place: { file: '', line: 1, column: 1 } })),
    },
    '/sub/',
  );
const dated = build([
  row('/chapters/', '2026-09-09'),
  row('/chapters/the-crossing/', '2026-02-03'),
  row('/chapters/high-water/', '2026-03-04'),
  row('/corrections/', '2026-01-09'),
]);
const undated = build([]);

const list = (graph: typeof dated, path: string): string[] =>
  listAlternates(graph, findSubject(graph, path), path).map(({ href }) => href);
const CHAPTERS = ['/sub/chapters/feed.atom', '/sub/chapters/feed.json'];

describe('a feed', () => {
  it('is of the day of its newest entry, not of the page that lists them', () => {
    expect(findFeedDate(dated, 'chapters')).toBe('2026-03-04');
  });

  it('without entries is of the day of the page that would list them', () => {
    expect(findFeedDate(dated, 'corrections')).toBe('2026-01-09');
  });

  it('without any day is none, and no page names it', () => {
    expect(findFeedDate(undated, 'chapters')).toBeUndefined();
    expect(listFeeds(undated, 'chapters')).toEqual([]);
    expect(list(undated, '/sub/')).toEqual([]);
    expect(list(undated, '/sub/chapters/the-crossing/')).toEqual([
      '/sub/chapters/the-crossing/index.md',
    ]);
  });

  it('has a title with the name of the publication', () => {
    expect(listFeeds(dated, 'corrections').map(({ title, name }) => [title, name])).toEqual([
      [`${corpus.site.title}: Corrections`, 'Atom'],
      [`${corpus.site.title}: Corrections`, 'JSON Feed'],
    ]);
  });
});

it.each([
  ['/sub/', CHAPTERS],
  ['/sub/chapters/', CHAPTERS],
  ['/sub/chapters/the-crossing/', ['/sub/chapters/the-crossing/index.md', ...CHAPTERS]],
  ['/sub/topics/ferryman/', ['/sub/topics/ferryman/index.md', ...CHAPTERS]],
  ['/sub/sources/gazette-1890/', ['/sub/sources/gazette-1890/index.md', ...CHAPTERS]],
  ['/sub/about/', CHAPTERS],
  ['/sub/corrections/', ['/sub/corrections/feed.atom', '/sub/corrections/feed.json', ...CHAPTERS]],
  ['/sub/topics/nowhere/', []],
])('%s names %j', (path, expected) => {
  expect(list(dated, path)).toEqual(expected);
});
