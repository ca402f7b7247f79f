import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseCorpus } from '../../../src/corpus/parse-corpus.ts';
import { readFiles } from '../../../src/corpus/read-files.ts';
import { loadGraph } from '../../../src/graph/load-graph.ts';
import {
  copyTemplate,
  OccupiedFolderError,
  RefusedFolderError,
} from '../../../src/template/copy-template.ts';

const TEMPLATE = 'templates/documentary';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'template-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

it('makes a content without a problem, in a folder that was not there', () => {
  const target = join(root, 'press', 'bees');
  const files = copyTemplate(TEMPLATE, target);
  expect(files).toContain('site.yaml');
  expect(files).toContain('pages/about.mdx');
  const { graph, problems } = loadGraph(target);
  expect(problems).toEqual([]);
  expect(graph?.corpus.pages.map(({ id }) => id)).toEqual(['about']);
  expect(readdirSync(join(root, 'press'))).toEqual(['bees']);
});

it('fills a folder that is empty', () => {
  copyTemplate(TEMPLATE, root);
  expect(readFileSync(join(root, 'site.yaml'), 'utf8')).toBe(
    readFileSync(join(TEMPLATE, 'site.yaml'), 'utf8'),
  );
});

it('has a place for each kind of text', () => {
  copyTemplate(TEMPLATE, root);
  for (const folder of ['essays', 'topics', 'sources', 'claims', 'pages'])
    expect(readdirSync(root)).toContain(folder);
});

it.each([
  ['a folder that holds a file', (target: string) => writeFileSync(join(target, 'letter.txt'), '')],
  ['a folder that holds a folder', (target: string) => mkdirSync(join(target, 'letters'))],
])('leaves %s as it is', (_, fill) => {
  fill(root);
  const before = readdirSync(root);
  expect(() => copyTemplate(TEMPLATE, root)).toThrow(OccupiedFolderError);
  expect(readdirSync(root)).toEqual(before);
});

it('does not take the place of a file', () => {
  const target = join(root, 'bees');
  writeFileSync(target, 'Dear keeper');
  expect(() => copyTemplate(TEMPLATE, target)).toThrow(OccupiedFolderError);
  expect(readFileSync(target, 'utf8')).toBe('Dear keeper');
});

it('gives examples in comments that are right once they are none', () => {
  /** The lines behind a single # are the example; those before the first of them say what it is. */
  const uncomment = (text: string): string => {
    const lines = text.split('\n');
    return lines
      .slice(lines.indexOf('#') + 1)
      .map((line) => line.replace(/^# ?/u, ''))
      .join('\n');
  };
  const files = readFiles(TEMPLATE).map((file) =>
    file.text.includes('\n#\n') ? { ...file, text: uncomment(file.text) } : file,
  );
  const { corpus, problems } = parseCorpus(files, { root: TEMPLATE, figures: {} });
  expect(problems).toEqual([]);
  for (const list of ['origins', 'glossary', 'series', 'timelines', 'lineages'] as const)
    expect(corpus?.[list], list).toHaveLength(1);
});

it('says that a folder inside a file cannot be made', () => {
  const file = join(root, 'site.yaml');
  writeFileSync(file, 'name: The bees');
  expect(() => copyTemplate(TEMPLATE, join(file, 'x'))).toThrow(RefusedFolderError);
  expect(readFileSync(file, 'utf8')).toBe('name: The bees');
});
