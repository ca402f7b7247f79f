import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  isTextOf,
  writeCollections,
  type CollectionList,
} from '../../../src/integrations/editor-schemas.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'Editor-'));
  mkdirSync(join(root, 'schemas'));
  for (const name of ['essays', 'topics', 'sources', 'pages', 'figures'])
    writeFileSync(join(root, 'schemas', `${name}.schema.json`), `{"title":"${name}"}`);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const write = (file: string): string => {
  const path = join(root, 'content', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, '');
  return pathToFileURL(path).href.toLowerCase();
};

it('lists each text under its address in lower case, and nothing that is no text', () => {
  const topic = write('topics/devices/hive.md');
  const essay = write('essays/first-swarm.mdx');
  write('topics/stray.md');
  write('glossary.yaml');
  writeCollections(root, join(root, 'content'));
  const list = JSON.parse(
    readFileSync(join(root, '.astro/collections/collections.json'), 'utf8'),
  ) as CollectionList;
  expect(list.entries).toEqual({ [essay]: 'essays', [topic]: 'topics' });
  expect(list.collections.map(({ name }) => name)).toEqual([
    'essays',
    'topics',
    'sources',
    'pages',
    'figures',
  ]);
});

it('puts beside it the schema of each collection', () => {
  writeCollections(root, join(root, 'content'));
  for (const name of ['essays', 'topics', 'sources', 'pages', 'figures'])
    expect(readFileSync(join(root, `.astro/collections/${name}.schema.json`), 'utf8')).toBe(
      `{"title":"${name}"}`,
    );
});

it.each<[file: string, expected: boolean]>([
  ['content/essays/first-swarm.mdx', true],
  ['content/topics/devices/hive.md', true],
  ['content/..notes.md', true],
  ['content/glossary.yaml', false],
  ['content2/essays/first-swarm.mdx', false],
  ['content.md', false],
])('knows whether %s is a text of the content', (file, expected) => {
  expect(isTextOf('content', resolve(file))).toBe(expected);
});
