/**
 * datapackage.json describes the data files as they are. The reference library reads the package against the profile
 * that it ships, and every value of every table against its type, constraints and keys.
 */
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { afterAll, describe, expect, test } from 'vitest';
import type { DataPackage } from '../../src/datasets/data-package.ts';
import { site } from './built-site.ts';

const text = readFileSync(join(site.folder, 'datapackage.json'), 'utf8');
const readDescriptor = (): DataPackage => JSON.parse(text) as DataPackage;
const descriptor = readDescriptor();
const tables = descriptor.resources.filter(({ schema }) => schema);

const readBytes = (path: string, folder = site.folder): Buffer => readFileSync(join(folder, path));

const parseTable = (path: string): Record<string, string>[] =>
  parse(readBytes(path), { columns: true });

test('names every file of data, and each once', () => {
  const files = globSync(['data/*.{csv,json,bib}', 'figures/*/data.*', '{map,timeline}/data.*'], {
    cwd: site.folder,
  })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.schema.json'));
  expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(files.sort());
  expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(files.length);
});

describe.each(descriptor.resources)('$path', ({ path, bytes, hash, mediatype }) => {
  test('has the size and the hash that are said', () => {
    const content = readBytes(path);
    expect(content.byteLength).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
    expect(mediatype).not.toBe('');
  });

  // Data Resource 1.0, "URL or Path": "/" at the start and ".." are not allowed.
  test('stands at or below the package', () => {
    expect(path).toMatch(/^(?!\/)(?!.*\.\.)(?!\w+:)/u);
  });
});

test('is as the profile has it', async () => {
  const found = await Package.load(readDescriptor(), { basePath: site.folder, strict: true });
  expect(found.resources).toHaveLength(descriptor.resources.length);
});

test.each<[string, (broken: DataPackage) => void]>([
  ['has capitals and spaces in its name', (broken) => (broken.name = 'No Name')],
  ['has no resources', (broken) => (broken.resources = [])],
  ['has a hash that is none', ({ resources: [first] }) => first && (first.hash = 'sha256:xyz')],
  [
    'has a field without a name',
    ({ resources: [first] }) => first?.schema?.fields.push({ type: 'string' } as never),
  ],
])('is refused where it %s', async (_, change) => {
  const broken = readDescriptor();
  change(broken);
  await expect(Package.load(broken, { basePath: site.folder, strict: true })).rejects.toThrow();
});

const loadTable = async (name: string, folder = site.folder) => {
  const found = await Package.load(readDescriptor(), { basePath: folder, strict: true });
  const table = found.resources.find((resource) => resource.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table.read({ keyed: true, relations: true });
};

describe.each(tables)('the table $name', ({ name, path, schema }) => {
  test('has values of the types, constraints and keys that are said', async () => {
    expect(await loadTable(name)).toHaveLength(parseTable(path).length);
  });

  test('has a description of each column', () => {
    const [header = []] = parse<string[]>(readBytes(path), { to_line: 1 });
    expect(schema?.fields.map((field) => field.name)).toEqual(header);
    expect(schema?.fields.filter(({ description }) => description === '')).toEqual([]);
  });

  test('has no two rows with one key', () => {
    const key = schema?.primaryKey ?? [];
    const keys = parseTable(path).map((row) => key.map((field) => row[field]).join(' '));
    expect(new Set(keys).size).toBe(key.length === 0 ? Math.min(1, keys.length) : keys.length);
  });

  test('refers only to rows that are there', () => {
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const other = tables.find((table) => table.name === reference.resource);
      const known = new Set(
        parseTable(other?.path ?? '').map((row) =>
          reference.fields.map((field) => row[field]).join(' '),
        ),
      );
      const dead = parseTable(path)
        .map((row) => fields.map((field) => row[field]).join(' '))
        .filter((value) => value !== '' && !known.has(value));
      expect(dead, reference.resource).toEqual([]);
    }
  });
});

describe('a table with a fault is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const { path } of tables)
    cpSync(join(site.folder, path), join(folder, path), { recursive: true });
  cpSync(dirname(join(site.folder, 'data/claims.csv')), join(folder, 'data'), { recursive: true });

  const evidence = readBytes('data/evidence.csv').toString();
  const [header = '', first = '', ...rest] = evidence.split('\n');
  test.each([
    ['a claim that is not there', first.replace(/^[^,]+/u, 'no-such-claim')],
    ['a number that is a word', first.replace(/^([^,]+),1/u, '$1,one')],
    ['a stance that is none', first.replace(/,(supports|disputes|context),/u, ',denies,')],
    ['a claim that is missing', first.replace(/^[^,]+/u, '')],
  ])('for %s', async (_, row) => {
    expect(row).not.toBe(first);
    writeFileSync(join(folder, 'data/evidence.csv'), [header, row, ...rest].join('\n'));
    await expect(loadTable('evidence', folder)).rejects.toThrow();
  });
});

test('no cell begins as a formula does', () => {
  const faults = tables.flatMap(({ path }) =>
    parseTable(path).flatMap((row) =>
      Object.values(row).filter((cell) => /^[=+\-@\t\r]/u.test(cell) && !/^-[\d.]+$/u.test(cell)),
    ),
  );
  expect(faults).toEqual([]);
});
