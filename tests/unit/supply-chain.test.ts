/** The lockfile is what docs/supply-chain.md says. */
import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import { toLockEntry } from '../../scripts/fix-lock.ts';
import {
  findDependency,
  listProduction,
  toPackageName,
  type LockEntry,
  type Lockfile,
} from '../../src/integrations/lockfile.ts';

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');

/** The rows of the tables of the page, by the words at the heads of their columns. */
function readTables(text: string): Map<string, string[][]> {
  const toCells = (line: string): string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\', ''));
  return new Map(
    text
      .split(/\n{2,}/u)
      .filter((block) => block.startsWith('|'))
      .map((block) => block.split('\n').map(toCells))
      .map(([head = [], , ...rows]) => [head.slice(0, 2).join(', '), rows]),
  );
}

const tables = readTables(readFileSync('docs/supply-chain.md', 'utf8'));
const SCRIPTS = tables.get('package, why it has a script, and what happens without it') ?? [];
const LICENCES = tables.get('licence, why it is compatible') ?? [];
const COPYLEFT = tables.get('package, licence') ?? [];

test('the page has its three tables, with a reason in each row', () => {
  for (const table of [SCRIPTS, LICENCES, COPYLEFT]) {
    expect(table.length).toBeGreaterThan(0);
    for (const row of table) expect(row.at(-1), row[0]).not.toBe('');
  }
});

test('packages with an install script are those that the page explains', () => {
  const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect([...new Set(withScript.map(([path]) => toPackageName(path)))].sort()).toEqual(
    SCRIPTS.map(([name]) => name).sort(),
  );
});

test('every package has a hash, but those that fix-lock.ts adds', () => {
  const without = packages.filter(([, { integrity }]) => integrity === undefined);
  for (const [path, { dev, ...entry }] of without)
    expect(entry, path).toEqual(
      toLockEntry({ path, name: toPackageName(path), version: entry.version ?? '' }),
    );
  for (const [path, { integrity }] of packages)
    if (integrity !== undefined) expect(integrity, path).toMatch(/^sha512-/u);
});

test('no package comes from anywhere but the public registry', () => {
  const elsewhere = packages.flatMap(([path, { resolved }]) =>
    resolved === undefined || resolved.startsWith('https://registry.npmjs.org/')
      ? []
      : [`${path}: ${resolved}`],
  );
  expect(elsewhere).toEqual([]);
});

/** Packages that name another as optional, by its place. */
const parents = new Map<string, string>();
for (const [path, { optionalDependencies }] of packages)
  for (const name of Object.keys(optionalDependencies ?? {})) {
    const place = findDependency(lockfile, path, name);
    if (place !== undefined) parents.set(place, path);
  }

/** As the installed package says; else the lockfile; else the package that names it. */
function findLicence(path: string, entry: LockEntry | undefined): string {
  const file = join(path, 'package.json');
  if (existsSync(file)) {
    const { license } = JSON.parse(readFileSync(file, 'utf8')) as { license?: unknown };
    return typeof license === 'string' ? license : `unknown (${JSON.stringify(license)})`;
  }
  const parent = parents.get(path);
  if (entry?.license !== undefined) return entry.license;
  return parent === undefined ? 'unknown' : findLicence(parent, lockfile.packages[parent]);
}

const isAllowed = (licence: string): boolean =>
  licence
    .replace(/^\((.*)\)$/u, '$1')
    .split(' AND ')
    .every((part) => LICENCES.some(([name]) => name === part));

const production = listProduction(lockfile).map(([path, entry]) => ({
  name: toPackageName(path),
  licence: findLicence(path, entry),
}));

const covers = ([name = '', licence]: string[], one: (typeof production)[number]): boolean =>
  matchesGlob(one.name, name) && licence === one.licence;

test('production packages have a licence of the list, or are named as copyleft', () => {
  expect(production.length).toBeGreaterThan(100);
  const refused = production.filter(
    (one) => !isAllowed(one.licence) && !COPYLEFT.some((row) => covers(row, one)),
  );
  expect(refused).toEqual([]);
});

test('no row of the page is there for nothing', () => {
  const isInUse = (licence = ''): boolean =>
    production.some((one) => one.licence.split(/[() ]/u).includes(licence));
  expect(LICENCES.filter(([licence]) => !isInUse(licence))).toEqual([]);
  expect(COPYLEFT.filter((row) => !production.some((one) => covers(row, one)))).toEqual([]);
});
