// cspell:ignore Café datapackage
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFiles, SIZE_LIMITS } from '../../../src/corpus/read-files.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder with these files in it. */
function makeFolder(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

it('reads the texts of a folder in a stable order, without byte order mark, hidden files and pictures', () => {
  const root = makeFolder({
    'site.yaml': 'a',
    'topics/b/x.md': '\uFEFFb',
    'topics/a/y.md': 'c\r\n',
    'essays/z.mdx': 'd',
    'data/t.csv': 'e',
    '.draft.md': 'f',
    '.git/g.md': 'g',
    'h.jpg': 'h',
    'topics/.x.md.swp': 'i',
  });
  expect(readFiles(root).map(({ path, text }) => [path, text])).toEqual([
    ['data/t.csv', 'e'],
    ['essays/z.mdx', 'd'],
    ['site.yaml', 'a'],
    ['topics/a/y.md', 'c\r\n'],
    ['topics/b/x.md', 'b'],
  ]);
});

it('reports a file that nothing reads, but for pictures and where anything may lie', () => {
  const root = makeFolder({
    'essays/second.MDX': 'a',
    'essays/third.mdx.txt': 'b',
    'topics/people/others.markdown': 'c',
    'claims/x.YAML': 'd',
    'claims/y.yml': 'd',
    'notes.txt': 'e',
    'essays/boat.png': 'f',
    'data/datapackage.json': '{}',
    'drafts/notes.txt': 'g',
  });
  expect(readFiles(root).map(({ path, fault }) => [path, fault?.code])).toEqual([
    ['claims/x.YAML', 'misplaced-file'],
    ['claims/y.yml', 'misplaced-file'],
    ['essays/second.MDX', 'misplaced-file'],
    ['essays/third.mdx.txt', 'misplaced-file'],
    ['notes.txt', 'misplaced-file'],
    ['topics/people/others.markdown', 'misplaced-file'],
  ]);
});

it('reports a folder that cannot be read', () => {
  const root = makeFolder({ 'site.yaml': 'a' });
  expect(readFiles(join(root, 'site.yaml')).map(({ fault }) => fault?.code)).toEqual([
    'unreadable-file',
  ]);
});

it('does not wait for a pipe, nor take a folder for a file or a file for a folder', () => {
  const root = makeFolder({ 'glossary.yaml/a.txt': 'a', topics: 'a' });
  execFileSync('mkfifo', [join(root, 'site.yaml')]);
  expect(readFiles(root).map(({ path, fault }) => [path, fault?.code])).toEqual([
    ['glossary.yaml/a.txt', 'misplaced-file'],
    ['site.yaml', 'unreadable-file'],
    ['topics', 'misplaced-file'],
  ]);
});

describe('a file in another encoding', () => {
  const utf16 = Buffer.from('title: The boat', 'utf16le');

  it.each<[name: string, bytes: Uint8Array, code: string, message: RegExp]>([
    [
      'UTF-16 with its mark',
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      'unreadable-encoding',
      /UTF-16/u,
    ],
    [
      'UTF-16 in the other order',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
      'unreadable-encoding',
      /UTF-16/u,
    ],
    ['UTF-16 without a mark', utf16, 'unreadable-encoding', /UTF-16/u],
    ['Latin 1', Buffer.from('a\n\nCafé\n', 'latin1'), 'unreadable-encoding', /line 3 /u],
    ['Latin 1 in its first line', Buffer.from('Café', 'latin1'), 'unreadable-encoding', /line 1 /u],
    [
      'a character cut off at the end',
      Buffer.from('a\nCafé').subarray(0, -1),
      'unreadable-encoding',
      /line 2 /u,
    ],
    ['a text with the character NUL', Buffer.from('title: The b\0at'), 'unreadable-file', /NUL/u],
  ])('is not read: %s', (_, bytes, code, message) => {
    const [file] = readFiles(makeFolder({ 'site.yaml': bytes }));
    expect(file).toMatchObject({ text: '', fault: { code } });
    expect(file?.fault?.message).toMatch(message);
  });

  it('is not seen where letters of several bytes are in order', () => {
    expect(readFiles(makeFolder({ 'a.md': '등대 Café \u{1F6A2}\n', 'empty.md': '' }))).toEqual([
      { path: 'a.md', text: '등대 Café \u{1F6A2}\n' },
      { path: 'empty.md', text: '' },
    ]);
  });
});

describe('a symbolic link', () => {
  const outside = makeFolder({ 'secret.md': 'not for the site', 'deep/more.md': 'nor this' });
  const root = makeFolder({ 'a.md': 'a' });
  symlinkSync(join(outside, 'secret.md'), join(root, 'b.md'));
  symlinkSync(join(outside, 'deep'), join(root, 'c'));
  symlinkSync(join(outside, 'picture.png'), join(root, 'd.png'));
  symlinkSync('a.md', join(root, 'e.md'));
  symlinkSync('.', join(root, 'f'));

  it('is not read, wherever it leads', () => {
    expect(readFiles(root).map(({ path, text, fault }) => [path, text, fault?.code])).toEqual([
      ['a.md', 'a', undefined],
      ...['b.md', 'c', 'd.png', 'e.md', 'f'].map((path) => [path, '', 'outside-link']),
    ]);
  });

  it('is told with the place that it leads to, and whether there is anything', () => {
    const messages = new Map(readFiles(root).map(({ path, fault }) => [path, fault?.message]));
    expect(messages.get('e.md')).toBe('it is a link to a.md');
    expect(messages.get('d.png')).toMatch(/picture\.png, which is not there$/u);
  });
});

it('a file is read up to the limit of its kind, and no further', () => {
  const { text, other } = SIZE_LIMITS;
  const root = makeFolder({
    'a.md': 'x'.repeat(text),
    'b.md': 'x'.repeat(text + 1),
    'c.png': Buffer.alloc(other),
    'd.png': Buffer.alloc(other + 1),
  });
  expect(readFiles(root).map(({ path, fault }) => [path, fault?.message])).toEqual([
    ['a.md', undefined],
    ['b.md', 'it has 1.1 MB; at most 1.0 MB are allowed'],
    ['d.png', 'it has 2.1 MB; at most 2.0 MB are allowed'],
  ]);
});
