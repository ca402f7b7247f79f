import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listChanges } from '../../../src/editing/file-change.ts';
import { writeFiles } from '../../../src/editing/write-files.ts';

vi.mock('node:fs', { spy: true });

let folder = '';
const at = (name: string): string => join(folder, name);
const write = (name: string, text: string): void => fs.writeFileSync(at(name), text);
const files = (texts: Record<string, string>): { file: string; text: string }[] =>
  Object.entries(texts).map(([name, text]) => ({ file: at(name), text }));
const readAll = (): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name, parentPath }) => [
        join(parentPath, name).slice(folder.length + 1),
        fs.readFileSync(join(parentPath, name), 'utf8'),
      ]),
  );

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'write-files-'));
  write('a.md', 'one');
  write('b.md', 'two');
});
afterEach(() => {
  vi.mocked(fs.renameSync).mockReset();
  fs.rmSync(folder, { recursive: true });
});

const CHANGED = { 'a.md': 'one more', 'c.md': 'two', 'deep/d.md': 'new' };
const changes = (): ReturnType<typeof listChanges> =>
  listChanges(
    files({ 'a.md': 'one', 'b.md': 'two' }),
    files(CHANGED),
    new Map([[at('b.md'), at('c.md')]]),
  );

it('changes, renames and makes files, with the folders that they need', () => {
  writeFiles(changes());
  expect(readAll()).toEqual(CHANGED);
});

it('leaves a byte order mark where it was', () => {
  write('a.md', '\uFEFFone');
  writeFiles(changes());
  expect(readAll()['a.md']).toBe('\uFEFFone more');
});

it('leaves who may read a file as it was, under another name too', () => {
  for (const name of ['a.md', 'b.md']) fs.chmodSync(at(name), 0o640);
  writeFiles(changes());
  for (const name of ['a.md', 'c.md']) expect(fs.statSync(at(name)).mode & 0o777).toBe(0o640);
});

it('writes nothing where a file is read-only', () => {
  fs.chmodSync(at('b.md'), 0o444);
  expect(() => writeFiles(changes())).toThrow(/b\.md may not be written: it is read-only/u);
  expect(readAll()).toEqual({ 'a.md': 'one', 'b.md': 'two' });
});

it('leaves all as it was where one file cannot be put into place', () => {
  fs.chmodSync(at('b.md'), 0o640);
  let calls = 0;
  vi.mocked(fs.renameSync).mockImplementation((from, to) => {
    calls += 1;
    if (calls === 3) throw new Error('no space left');
    fs.copyFileSync(from, to);
    fs.rmSync(from);
  });
  expect(() => writeFiles(changes())).toThrow('no space left');
  expect(readAll()).toEqual({ 'a.md': 'one', 'b.md': 'two' });
  expect(fs.statSync(at('b.md')).mode & 0o777).toBe(0o640);
});

it.each([
  ['a.md', 'changed by somebody', /a\.md was changed in the meantime/u],
  ['c.md', 'somebody’s own', /There is already a file .*c\.md/u],
])('writes nothing where %s is not as it was read', (name, text, message) => {
  write(name, text);
  const before = readAll();
  expect(() => writeFiles(changes())).toThrow(message);
  expect(readAll()).toEqual(before);
});
