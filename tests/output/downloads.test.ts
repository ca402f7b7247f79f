/** The page of downloads lists what there is, with its true size. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DataPackage } from '../../src/datasets/data-package.ts';
import { findAll, findByName, findFile, findLocal, site, textOf } from './built-site.ts';

const page = site.pages.find(({ path }) => path === site.paths.downloads);
if (!page) throw new Error('there is a page of downloads');

const links = findAll(page.document, ({ attribs }) => 'download' in attribs);

const listed = links.map((link) => {
  const row = link.parent && 'children' in link.parent ? link.parent : undefined;
  const [size] = row ? findByName(row as typeof link, 'data') : [];
  const { path = '' } = findLocal(page, link.attribs.href ?? '') ?? {};
  return { path, file: findFile(path), type: link.attribs.type, size };
});

test('lists the package and every file that it names', () => {
  const { resources } = JSON.parse(
    readFileSync(join(site.folder, 'datapackage.json'), 'utf8'),
  ) as DataPackage;
  const paths = new Set(listed.map(({ path }) => path));
  expect(paths).toContain(site.paths.dataPackage);
  const types = new Map(listed.map(({ path, type }) => [path, type]));
  for (const { path, mediatype } of resources)
    expect(types.get(site.paths.base + path), path).toBe(mediatype);
});

describe.each(listed)('$path', ({ path, file, size }) => {
  test('is a file of the size that is said', () => {
    if (file === undefined) throw new Error(`${path} is not there`);
    const { size: bytes } = statSync(file);
    if (!size) {
      // Only what is written after the pages has no size on them.
      expect(path).toMatch(/sbom\.cdx\.json$|feed\.\w+$/u);
      return;
    }
    expect(Number(size.attribs.value)).toBe(bytes);
    const [, number = '', unit = ''] = /^([\d.,]+)\s(bytes?|kB|MB)$/u.exec(textOf(size)) ?? [];
    const factor = { kB: 1000, MB: 1_000_000 }[unit] ?? 1;
    expect(Math.abs(Number(number) * factor - bytes)).toBeLessThanOrEqual(0.5 * factor);
  });
});

test('no file is listed twice, and each has a name of its own where it is kept', () => {
  const names = links.map(({ attribs }) => attribs.download);
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(listed.map(({ path }) => path)).size).toBe(listed.length);
});

test('the foot of every page leads to it', () => {
  const without = site.pages.filter(
    ({ document }) =>
      !findByName(document, 'footer')
        .flatMap((foot) => findByName(foot, 'a'))
        .some(({ attribs }) => attribs.href === site.paths.downloads),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('the ledger and the list of sources name their data', () => {
  for (const name of ['claims', 'sources'] as const) {
    const list = site.pages.find(({ path }) => path === site.paths[name]);
    const alternates = list
      ? findByName(list.document, 'link').filter(({ attribs }) => attribs.rel === 'alternate')
      : [];
    expect(alternates.map(({ attribs }) => attribs.href)).toContain(
      site.paths.data(`${name}.json`),
    );
  }
});
