import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CONTENT } from './plan.ts';

// Each run is a process of its own, and a busy machine starts them slowly.
vi.setConfig({ testTimeout: 60_000 });

const COMMAND = join(import.meta.dirname, '../../../scripts/ingest.ts');
const ARTICLE = `A swan stops the ferry

By Ida Moe
3 May 2014

The ferry stood still for two hours, since a swan sat on the ramp. It had 312 people on board.

The warden came by rowing boat at ten, and counted four eggs in the nest.
`;
const FILES = [
  'sources/moe-2014-swan-stops.md',
  'claims/moe-2014-swan-stops.yaml',
  'essays/moe-2014-swan-stops.mdx',
  'drafts/moe-2014-swan-stops.md',
];

let folder = '';
let content = '';
const at = (name: string): string => join(folder, name);
const run = (
  args: string[],
  input = '',
): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [COMMAND, ...args, '--content', content], {
    input,
    encoding: 'utf8',
  });
const readDrafts = (): string[] => FILES.map((file) => readFileSync(join(content, file), 'utf8'));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  content = at('content');
  cpSync(CONTENT, content, { recursive: true });
  writeFileSync(at('swan.txt'), ARTICLE);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('writes four files, and the same when it is run again', () => {
  const first = run([at('swan.txt')]);
  expect(first.stderr).toBe('');
  expect(first.status).toBe(0);
  const drafts = readDrafts();
  const second = run([at('swan.txt')]);
  expect(second.status).toBe(0);
  expect(second.stdout.match(/^ {2}unchanged: /gmu)).toHaveLength(4);
  expect(readDrafts()).toEqual(drafts);
});

it('reads the standard input', () => {
  expect(run(['-'], ARTICLE).status).toBe(0);
  expect(readDrafts()[2]).toContain('[@moe-2014-swan-stops, ¶ 1]');
});

it('writes nothing where one of the files is there with other words', () => {
  mkdirSync(join(content, 'drafts'));
  writeFileSync(join(content, FILES[3] ?? ''), 'my own notes');
  const { status, stderr } = run([at('swan.txt')]);
  expect(status).toBe(1);
  expect(stderr).toContain(`${content}/${FILES[3] ?? ''}`);
  expect(existsSync(join(content, FILES[0] ?? ''))).toBe(false);
  expect(run([at('swan.txt'), '--force']).status).toBe(0);
  expect(readDrafts()[3]).toContain('# Worksheet');
});

it('prints and writes nothing with --dry-run', () => {
  const { status, stdout } = run([at('swan.txt'), '--dry-run']);
  expect(status).toBe(0);
  expect(stdout).toContain('¶ 2     The warden came by rowing boat …');
  expect(existsSync(join(content, 'drafts'))).toBe(false);
});

it('takes what the editor says before what it finds', () => {
  run([
    at('swan.txt'),
    '--id',
    'swan',
    '--title',
    'Swan',
    '--date',
    '2015',
    '--url',
    'https://tide.example/swan',
  ]);
  const source = readFileSync(join(content, 'sources/swan.md'), 'utf8');
  expect(source).toContain('title: Swan\n');
  expect(source).toContain("issued: '2015'\n");
  expect(source).toContain('URL: https://tide.example/swan\nlinkOk: true');
});

it('writes the numbered text outside the project alone', () => {
  expect(run([at('swan.txt'), '--numbered', at('out/swan.txt')]).status).toBe(0);
  expect(readFileSync(at('out/swan.txt'), 'utf8')).toContain('¶ 2  The warden came');
  const { status, stderr } = run([at('swan.txt'), '--numbered', join(CONTENT, 'swan.txt')]);
  expect(status).toBe(2);
  expect(stderr).toContain('inside the project');
});

it('takes a folder, goes on after an article that fails, and tells equal ids apart', () => {
  mkdirSync(at('in'));
  writeFileSync(at('in/a.txt'), ARTICLE);
  writeFileSync(at('in/b.txt'), ARTICLE);
  writeFileSync(at('in/c.txt'), '%PDF-1.4');
  const { status, stdout, stderr } = run([at('in')]);
  expect(status).toBe(1);
  expect(stderr).toContain('c.txt: it is a PDF');
  expect(stdout).toContain('2 of 3 articles are in.');
  expect(existsSync(join(content, 'sources/moe-2014-swan-stops-2.md'))).toBe(true);
});

it.each<[args: string[], message: string]>([
  [[], 'Name one file'],
  [['nowhere.txt'], 'There is no file or folder "nowhere.txt"'],
  [['-', '--id', 'No Id'], '"No Id" is no id'],
  [['-', '--date', 'May'], '--date "May"'],
  [['-', '--url', 'tide.example'], '--url "tide.example"'],
])('refuses %j', (args, message) => {
  const { status, stderr } = run(args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
