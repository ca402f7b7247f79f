import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lockBuild } from '../../../src/integrations/build-lock.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('is held by one, and free again when that one has ended', () => {
  const file = join(folder, 'deeper', 'lock');
  const first = lockBuild(file);
  expect(lockBuild(file)).toEqual({ holder: process.pid });
  if ('release' in first) first.release();
  expect(existsSync(file)).toBe(false);
  expect(lockBuild(file)).toHaveProperty('release');
});

it.each([
  ['a process that is gone', String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['nothing', ''],
  ['no number', 'yes'],
])('is taken over where it names %s', (_, text) => {
  const file = join(folder, 'lock');
  writeFileSync(file, text);
  expect(lockBuild(file)).toHaveProperty('release');
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});
