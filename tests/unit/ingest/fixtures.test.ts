/** Whole articles, as they are saved or pasted, with the files that they become. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { parseContent } from '../../../src/editing/content.ts';
import { readFiles } from '../../../src/corpus/read-files.ts';
import { formatResult } from '../../../src/ingest/format-result.ts';
import type { Ingested } from '../../../src/ingest/ingest.ts';
import { readBlocks } from '../../../src/ingest/read-article.ts';
import { isBlocking } from '../../../src/problems/problem.ts';
import { CONTENT, plan } from './plan.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/ingest');
const ARTICLES = globSync('*/article.{txt,md,html}', { cwd: FIXTURES })
  .sort()
  .map((path): [name: string, file: string] => [dirname(path), join(FIXTURES, path)]);

const ingest = (file: string): Ingested => plan(readFileSync(file), basename(file));

it('finds the articles', () => {
  expect(ARTICLES.length).toBeGreaterThan(20);
});

it.each(ARTICLES)('%s', async (name, file) => {
  const ingested = ingest(file);
  const { files } = ingested;
  const report = `${formatResult('the article', ingested)}\n`;
  await expect(report).toMatchFileSnapshot(join(FIXTURES, name, 'report.txt'));
  for (const { path, text } of files)
    await expect(text).toMatchFileSnapshot(
      join(FIXTURES, name, 'expected', path.replaceAll('/', '.')),
    );
});

it.each(ARTICLES)('%s gives the same files when it comes again', (_, file) => {
  expect(ingest(file).files).toEqual(ingest(file).files);
});

it.each(ARTICLES)('%s leaves nothing that stops a check', (_, file) => {
  const written = ingest(file).files.map(({ path, text }) => ({ path, text }));
  const known = readFiles(CONTENT);
  const { problems } = parseContent(
    'content',
    [...known, ...written].map(({ path, text }) => ({ file: `content/${path}`, text })),
  );
  expect(problems.filter((problem) => isBlocking([problem]))).toEqual([]);
  expect(problems.some(({ code }) => code === 'unfinished-draft')).toBe(true);
});

/** Every run of seven words, with the marks between them passed over. */
function listRuns(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.slice(6).map((_, index) => words.slice(index, index + 7).join(' ')));
}

it.each(ARTICLES)('%s is not quoted with more than six words', (_, file) => {
  const { draft, files } = ingest(file);
  const title = listRuns(draft.article.facts.title?.value ?? '');
  const { blocks } = readBlocks(readFileSync(file), basename(file));
  const runs = new Set(blocks.flatMap(({ text }) => [...listRuns(text)]));
  const own = [...runs].filter((run) => !title.has(run));
  for (const { text } of files) {
    const written = listRuns(text);
    expect(own.filter((run) => written.has(run))).toEqual([]);
  }
});
