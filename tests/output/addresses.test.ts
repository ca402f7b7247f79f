/** What was published once is found: the list of addresses against the pages, and what permalinks say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseManifest } from '../../src/corpus/manifest.ts';
import { findAll, findAncestry, findFile, findLocal, findPages, site } from './built-site.ts';

const CONTENT = process.env.CONTENT_DIR ?? 'content';
const file = join(CONTENT, 'addresses.txt');
const { listed } = parseManifest(readFileSync(file, 'utf8'), file);
const pages = new Map(site.pages.map((page) => [page.path, page]));

test('every address of the list is a page with that place, or one that says where it moved', () => {
  expect(listed).not.toEqual([]);
  const dead = listed.filter(({ address }) => {
    const [path = '', fragment = ''] = address.split('#');
    const page = pages.get(site.paths.base + path.slice(1));
    if (!page || !findFile(page.path)) return true;
    const isGone = page.kind === 'moved' || page.kind === 'withdrawn';
    return (
      fragment !== '' &&
      !isGone &&
      findAll(page.document, ({ attribs }) => attribs.id === fragment).length !== 1
    );
  });
  expect(dead.map(({ address }) => address)).toEqual([]);
});

test('the list has the address of every page that search engines may list, and of every claim', () => {
  const known = new Set(listed.map(({ address }) => site.paths.base + address.slice(1)));
  const unlisted = site.pages.filter(({ path, kind }) => kind !== 'not-found' && !known.has(path));
  expect(unlisted.map(({ path }) => path)).toEqual([]);
});

test('permalinks lead to their own page, name their place, and stand where the page can be cited', () => {
  const links = site.pages.flatMap((page) =>
    findAll(page.document, ({ attribs }) => 'data-place' in attribs).map((link) => ({
      page,
      link,
    })),
  );
  expect(links.length).toBeGreaterThanOrEqual(findPages('claim').length);
  const faults = links.filter(
    ({ page, link }) =>
      link.name !== 'a' ||
      link.attribs['data-place'] === '' ||
      findLocal(page, link.attribs.href ?? '')?.path !== page.path ||
      !findAncestry(link).some(({ attribs }) => attribs['data-cite']),
  );
  expect(faults.map(({ page, link }) => `${page.path} ${link.attribs.href ?? ''}`)).toEqual([]);
});
