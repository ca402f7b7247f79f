/**
 * The small documentary of the tests is whole: what a real one has, it has too, and no problem. Its articles
 * are our own writing and lie beside it, so that what its records say of them can be held against them.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/corpus/read-files.ts';
import { loadGraph } from '../../../src/graph/load-graph.ts';
import { STANDINGS } from '../../../src/graph/standing.ts';

const CONTENT = 'tests/sites/lighthouses';
const { graph, problems } = loadGraph(CONTENT);
if (!graph) throw new Error('the content cannot be read');
const { corpus, claims } = graph;

/** Words of a text in lower case, without marks. */
const listWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** Paragraphs of an article, without the page that those of a book open with. */
const readArticle = (id: string): string[] =>
  readFileSync(`${CONTENT}-articles/${id}.txt`, 'utf8')
    .trim()
    .split('\n\n')
    .map((paragraph) => paragraph.replace(/^p\. \d+\. /u, ''));

it('has no problem, not even a warning', () => {
  expect(problems).toEqual([]);
});

it('has claims of every standing, some of them with two reports of one origin', () => {
  const standings = new Set([...claims.values()].map(({ standing }) => standing));
  expect([...standings].sort()).toEqual([...STANDINGS].sort());
  const shared = [...claims.values()].filter(
    ({ entry, supporting }) =>
      supporting === 1 &&
      entry.data.evidence.filter(({ stance }) => stance === 'supports').length > 1,
  );
  expect(shared.map(({ entry }) => entry.id)).toContain('lit-in-1881');
});

it('has at least twelve claims, topics of six kinds and an essay of 600 words', () => {
  expect(claims.size).toBeGreaterThanOrEqual(12);
  expect(new Set(corpus.topics.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(6);
  expect(corpus.essays[0]?.outline.words).toBeGreaterThanOrEqual(600);
});

it('has what else a documentary may have', () => {
  expect(corpus.site.opening).toBeDefined();
  expect(corpus.essays[0]?.data.cover).toBeDefined();
  expect(corpus.glossary.length).toBeGreaterThan(1);
  expect(corpus.moved.some(({ data }) => data.to)).toBe(true);
  expect(corpus.moved.some(({ data }) => data.withdrawn)).toBe(true);
  expect(corpus.topics.filter(({ data }) => data.nativeName).length).toBeGreaterThan(1);
});

describe.each(corpus.sources.map((source) => [source.id, source] as const))(
  '%s',
  (id, { data }) => {
    const article = readArticle(id);

    it('says how long its article is', () => {
      if (data.read !== 'full') return;
      expect(data.paragraphs).toBe(article.length);
      expect(data.words).toBe(article.join(' ').trim().split(/\s+/u).length);
    });

    it('lends no nine words in a row to the content', () => {
      const runs = (words: string[]): string[] =>
        words.slice(8).map((_, at) => words.slice(at, at + 9).join(' '));
      const lent = new Set(article.flatMap((paragraph) => runs(listWords(paragraph))));
      const taken = readFiles(CONTENT).flatMap(({ path, text }) =>
        runs(listWords(text)).flatMap((run) => (lent.has(run) ? [`${path}: ${run}`] : [])),
      );
      expect(taken).toEqual([]);
    });
  },
);
