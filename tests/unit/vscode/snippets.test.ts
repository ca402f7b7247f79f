/** What a snippet leaves in a file is content that the check can read, before a word of it is typed over. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../../src/corpus/parse-corpus.ts';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { overlay } from '../problems/content.ts';
import { expandSnippet } from './expand-snippet.ts';

interface Snippet {
  prefix: string;
  scope: string;
  body: string | string[];
}

const SNIPPETS = JSON.parse(readFileSync('.vscode/content.code-snippets', 'utf8')) as Record<
  string,
  Snippet
>;

const expand = (name: string): string => {
  const snippet = SNIPPETS[name];
  if (!snippet) throw new Error(`there is no snippet "${name}"`);
  return expandSnippet(snippet.body);
};

const indent = (text: string): string => text.trimEnd().replaceAll('\n', '\n    ');

const read = (files: Record<string, string>): { corpus?: Corpus; problems: Problem[] } =>
  parseCorpus(overlay(files), { root: 'content', figures: {} });

/** An essay that holds the snippet in its text. */
const inText = (name: string): Record<string, string> => ({
  'essays/new.mdx': expand('Essay').replace('The first paragraph', () => expand(name).trimEnd()),
});

/** The file that each snippet fills or stands in, and what the corpus has of it then. */
const CASES: [name: string, files: Record<string, string>, find: (corpus: Corpus) => unknown][] = [
  [
    'Source',
    { 'sources/new.md': expand('Source') },
    ({ sources }) => sources.find(({ id }) => id === 'new')?.data.digest,
  ],
  [
    'Topic',
    { 'topics/devices/new.md': expand('Topic') },
    ({ topics }) => topics.find(({ id }) => id === 'new')?.data.summary,
  ],
  [
    'Essay',
    { 'essays/new.mdx': expand('Essay') },
    ({ essays }) =>
      essays
        .find(({ id }) => id === 'new')
        ?.outline.blocks.find(({ id }) => id === 'first-paragraph'),
  ],
  [
    'Claim',
    { 'claims/new.yaml': expand('Claim') },
    ({ claims }) => claims.find(({ id }) => id === 'claim-id')?.data.evidence[0],
  ],
  [
    'Evidence',
    { 'claims/new.yaml': `${expand('Claim')}    ${indent(expand('Evidence'))}\n` },
    ({ claims }) => claims.find(({ id }) => id === 'claim-id')?.data.evidence[1],
  ],
  [
    'Digest item',
    {
      'sources/new.md': expand('Source').replace(
        /\n---\n$/u,
        () => `\n  ${indent(expand('Digest item')).replaceAll('\n    ', '\n  ')}\n---\n`,
      ),
    },
    ({ sources }) => sources.find(({ id }) => id === 'new')?.data.digest[1],
  ],
  ['Origin', { 'origins.yaml': expand('Origin') }, ({ origins }) => origins[0]],
  ['Glossary entry', { 'glossary.yaml': expand('Glossary entry') }, ({ glossary }) => glossary[0]],
  ['Series', { 'series.yaml': expand('Series') }, ({ series }) => series[0]],
  ['Timeline', { 'timelines.yaml': expand('Timeline') }, ({ timelines }) => timelines[0]],
  ['Lineage', { 'lineages.yaml': expand('Lineage') }, ({ lineages }) => lineages[0]],
  [
    'Moved address',
    { 'addresses.txt': '/claims/earlier-id/\n', 'moved.yaml': expand('Moved address') },
    ({ moved }) => moved[0],
  ],
  ...(['Citation', 'Topic link', 'Claim mark'] as const).map((name): (typeof CASES)[number] => [
    name,
    inText(name),
    ({ essays }) => essays.find(({ id }) => id === 'new')?.outline.blocks[0]?.mentions[0],
  ]),
  ['Note', inText('Note'), ({ essays }) => essays.find(({ id }) => id === 'new')?.outline.notes[0]],
  [
    'Paragraph address',
    { 'essays/new.mdx': expand('Essay').replace(' ^first-paragraph', expand('Paragraph address')) },
    ({ essays }) =>
      essays.find(({ id }) => id === 'new')?.outline.blocks.find(({ id }) => id === 'short-name'),
  ],
];

it('every snippet has its case', () => {
  expect(CASES.map(([name]) => name).sort()).toEqual(Object.keys(SNIPPETS).sort());
});

it('no two snippets that one kind of file offers share a prefix', () => {
  const offered = Object.values(SNIPPETS).flatMap(({ prefix, scope }) =>
    scope.split(',').map((language) => `${language} ${prefix}`),
  );
  expect(new Set(offered).size).toBe(offered.length);
});

describe.each(CASES)('%s', (_, files, find) => {
  it('has no problem of form, and the corpus has what it stands for', () => {
    const { corpus, problems } = read(files);
    expect(problems).toEqual([]);
    expect(corpus && find(corpus)).toBeDefined();
  });
});
