/** Whole articles, as they are saved or pasted, with the files that they become. */
// cspell:ignore anging brandel früh leuchtturm varn
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

/** What a reader finds in each: the files below are written anew by a run with `-u`, this table is not. */
const TRUTH: Record<string, [title: string | undefined, paragraphs: number, others: string[]]> = {
  agency: ['TIDE TABLE OFFICE MOVES INLAND', 5, []],
  // One line of a box in the text stays, and is listed as doubtful.
  'captions-twice': ['Herring fleet halved in a decade, says harbour union', 6, ['subhead']],
  clipping: ['Village buys its own hill', 4, []],
  'html-questions': ['Q&A: the woman who tunes church bells', 9, []],
  korean: ['[단독] 섬마을 도서관, 문 닫은 지 5년 만에 다시 열어', 3, []],
  // The heading of two notices after the text, and that of the first, stay.
  'newspaper-column': ['Three found safe after night on sandbank', 9, []],
  'reader-supported': ["The lock keeper's arithmetic", 7, ['subhead']],
  'crlf-and-mark': ['The man who repaired umbrellas for nothing', 6, []],
  'diary-with-comments': ["Why I stopped winding my grandmother's clock", 4, []],
  explainer: ['What is a tidal mill, and why are there only three left?', 8, []],
  'hard-wrapped': ['The ferry that stopped for a swan', 5, []],
  'highlights-and-dateline': ['Island beekeepers told to register hives', 7, ['h1', 'h2', 'h3']],
  'html-comments': ['Why our village has two post boxes', 5, []],
  'html-euc-kr': ['등대 마을에 다시 불이 켜졌다', 4, []],
  'html-line-breaks': ['Moss thieves strike again', 4, []],
  'html-linked-data': ['Night buses carry more owls than people', 7, ['subhead']],
  interview: ['"A clock is a promise": ten minutes with a tower keeper', 9, []],
  'list-heavy': ['Nine things to carry across the moor', 14, []],
  magazine: ['The cartographer of smells', 6, ['subhead']],
  'markdown-front-matter': ['The bell that rings under water', 5, []],
  'names-in-brackets': ['Tea house reopens after forty years', 4, []],
  'newsletter-lines': [
    'Giant turnip stolen from show tent hours before the judging',
    7,
    ['subhead'],
  ],
  'one-paragraph': [undefined, 1, []],
  'one-paragraph-a-line': ['How a village kept its own weather', 6, []],
  opinion: ['Let the geese cross', 6, []],
  'other-language': ['Der Leuchtturm, der zu früh anging', 3, []],
  'pasted-page': ['Village swaps clocks for candles in power row', 6, []],
  'press-release': ['BRANDEL FERRIES ORDERS TWO BATTERY BOATS', 4, ['subhead']],
  'short-notice': ['Bridge closed for painting', 1, []],
  'translated-agency': ['Ferry without captain crosses lake', 5, []],
  'windows-1252': ['The café that sells only silence', 4, []],
  'wire-with-table': ['Salt exports of Varn up 1 pct at 1.18 mln tonnes in June', 7, []],
};

it.each(ARTICLES)('%s has its title and all its paragraphs', (name, file) => {
  const { facts, parts } = ingest(file).draft.article;
  const others = parts.filter(({ at }) => !at.startsWith('¶')).map(({ at }) => at);
  expect([facts.title?.value, parts.length - others.length, others]).toEqual(TRUTH[name]);
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
