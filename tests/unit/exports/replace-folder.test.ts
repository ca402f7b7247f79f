import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { replaceFolder } from '../../../src/exports/replace-folder.ts';

vi.mock('node:fs', { spy: true });

const actual = await vi.importActual<typeof fs>('node:fs');

let root = '';
let folder = '';

const list = (): Record<string, string[]> =>
  Object.fromEntries(fs.readdirSync(root).map((name) => [name, fs.readdirSync(join(root, name))]));

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'replace-folder-'));
  folder = join(root, 'cards');
});

afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(root, { recursive: true, force: true });
});

const files = [
  { name: 'a.png', bytes: Buffer.from([1, 2]) },
  { name: 'cards.yaml', bytes: '- id: a\n' },
];

it('makes the folder where there was none', () => {
  replaceFolder({ folder, files });
  expect(list()).toEqual({ cards: ['a.png', 'cards.yaml'] });
  expect(fs.readFileSync(join(folder, 'cards.yaml'), 'utf8')).toBe('- id: a\n');
});

it('leaves nothing of the earlier folder', () => {
  fs.mkdirSync(folder);
  fs.writeFileSync(join(folder, 'old.png'), '');
  replaceFolder({ folder, files });
  expect(list()).toEqual({ cards: ['a.png', 'cards.yaml'] });
});

it.each(['writeFileSync', 'renameSync'] as const)(
  'leaves the earlier folder as it was where %s fails half-way',
  (name) => {
    fs.mkdirSync(folder);
    fs.writeFileSync(join(folder, 'old.png'), 'old');
    const real: (...all: never[]) => unknown = actual[name];
    let calls = 0;
    vi.mocked(fs[name]).mockImplementation(((...all: never[]) => {
      calls += 1;
      if (calls === 2) throw new Error('the disk is full');
      return real(...all);
    }) as never);
    expect(() => replaceFolder({ folder, files })).toThrow('the disk is full');
    vi.restoreAllMocks();
    expect(list()).toEqual({ cards: ['old.png'] });
    expect(fs.readFileSync(join(folder, 'old.png'), 'utf8')).toBe('old');
  },
);

it('puts right first what a run that was killed left behind', () => {
  fs.mkdirSync(join(root, '.cards-last'));
  fs.writeFileSync(join(root, '.cards-last', 'old.png'), '');
  fs.mkdirSync(join(root, '.cards-next'));
  replaceFolder({ folder, files });
  expect(list()).toEqual({ cards: ['a.png', 'cards.yaml'] });
});
