import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCommittedFiles } from '../../../src/editing/committed-files.ts';

let project = '';
let content = '';
const git = (...args: string[]): void => {
  execFileSync(
    'git',
    ['-C', project, '-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args],
    {
      stdio: 'ignore',
    },
  );
};
const write = (path: string, text: string): void => writeFileSync(join(content, path), text);
const commit = (): void => {
  git('add', '-A');
  git('commit', '-m', 'A state');
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'committed-'));
  content = join(project, 'a content');
  mkdirSync(join(content, 'topics'), { recursive: true });
  git('init');
});
afterEach(() => rmSync(project, { recursive: true }));

it('gives every text as it stood when the record changed last', () => {
  write('dates.csv', 'one');
  write('topics/나룻배.md', 'A first state: café\n');
  commit();
  write('topics/나룻배.md', 'A second state');
  commit();
  expect(readCommittedFiles(content, 'dates.csv')).toEqual([
    { path: 'dates.csv', text: 'one' },
    { path: 'topics/나룻배.md', text: 'A first state: café\n' },
  ]);
});

it('gives nothing where there is no such commit, or no repository', () => {
  write('dates.csv', 'one');
  expect(readCommittedFiles(content, 'dates.csv')).toBeUndefined();
  expect(readCommittedFiles(tmpdir(), 'dates.csv')).toBeUndefined();
});
