import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readFiles } from '../../../src/corpus/read-files.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(ROOT, { recursive: true }));

it('reads the texts of a folder in a stable order, without byte order mark, hidden files and pictures', () => {
  const files = {
    'site.yaml': 'a',
    'topics/b/x.md': '\uFEFFb',
    'topics/a/y.md': 'c\r\n',
    'essays/z.mdx': 'd',
    'data/t.csv': 'e',
    '.draft.md': 'f',
    '.git/g.md': 'g',
    'h.jpg': 'h',
    'topics/.x.md.swp': 'i',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
  expect(readFiles(ROOT).map(({ path, text }) => [path, text])).toEqual([
    ['data/t.csv', 'e'],
    ['essays/z.mdx', 'd'],
    ['site.yaml', 'a'],
    ['topics/a/y.md', 'c\r\n'],
    ['topics/b/x.md', 'b'],
  ]);
});
