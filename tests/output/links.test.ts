/** Every link, file and fragment that the site names is there. */
import { readFileSync } from 'node:fs';

import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { RESERVED_IDS, RESERVED_PREFIXES } from '../../src/graph/checks/reserved-ids.ts';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { findPageSections } from '../../src/graph/page-sections.ts';
import {
  findAll,
  findByName,
  findFile,
  findLocal,
  site,
  textOf,
  type BuiltPage,
} from './built-site.ts';

/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'poster', 'data', 'xlink:href'];

function listAddresses({ document }: BuiltPage): string[] {
  return findAll(document, () => true).flatMap(({ attribs }) => [
    ...ADDRESSES.flatMap((name) => attribs[name] ?? []),
    ...(attribs.srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/u)[0] ?? '') ??
      []),
  ]);
}

const { graph } = loadGraph(process.env.CONTENT_DIR ?? 'content', site.paths.base);
if (!graph) throw new Error('the content cannot be read');

const ids = new Map(
  site.pages.map(({ path, document }) => [
    path,
    findAll(document, ({ attribs }) => 'id' in attribs).map(({ attribs }) => attribs.id),
  ]),
);

test('every internal link leads to a file and, with a fragment, to an element', () => {
  const dead = site.pages.flatMap((page) =>
    listAddresses(page).flatMap((href) => {
      const target = findLocal(page, href);
      if (!target) return [];
      if (!findFile(target.path)) return [`${page.path} → ${href}: no such file`];
      const isFound = target.fragment === '' || ids.get(target.path)?.includes(target.fragment);
      return isFound ? [] : [`${page.path} → ${href}: no such element`];
    }),
  );
  expect([...new Set(dead)]).toEqual([]);
});

test('no id stands twice on a page', () => {
  const twice = [...ids].flatMap(([path, all]) =>
    all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${path}#${id}`),
  );
  expect(twice).toEqual([]);
});

test('the ids that a page gives itself are kept from those who write', () => {
  const { corpus, paths } = graph;
  const outlines = [
    ...corpus.essays.map(({ id, outline }) => [paths.essay(id), outline] as const),
    ...corpus.topics.map(({ id, outline }) => [paths.topic(id), outline] as const),
    ...corpus.sources.map(({ id, outline }) => [paths.source(id), outline] as const),
    ...corpus.pages.map(({ id, outline }) => [paths.page(id), outline] as const),
  ];
  const free = outlines.flatMap(([path, { blocks }]) => {
    const written = new Set(blocks.map(({ id }) => id));
    return (ids.get(path) ?? []).filter(
      (id) =>
        id !== undefined &&
        !written.has(id) &&
        !written.has(id.replace(/-[a-z]$/u, '')) &&
        !RESERVED_IDS.has(id) &&
        !RESERVED_PREFIXES.some((prefix) => id.startsWith(prefix)),
    );
  });
  expect([...new Set(free)]).toEqual([]);
});

test('names that point at elements find them', () => {
  const dead = site.pages.flatMap((page) =>
    findAll(page.document, () => true).flatMap(({ attribs }) =>
      ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']
        .flatMap((name) => attribs[name]?.split(/\s+/u) ?? [])
        .filter((id) => !ids.get(page.path)?.includes(id))
        .map((id) => `${page.path}: ${id}`),
    ),
  );
  expect(dead).toEqual([]);
});

test('every address in the sitemap is a page', () => {
  const read = (address: string): string[] => {
    const { origin, pathname } = new URL(address);
    expect(origin).toBe(site.origin);
    const file = findFile(pathname);
    if (!file) return [`${pathname}: no such file`];
    if (!file.endsWith('.xml')) return [];
    return findByName(parseDocument(readFileSync(file, 'utf8'), { xmlMode: true }), 'loc').flatMap(
      (loc) => read(textOf(loc)),
    );
  };
  expect(read(site.origin + site.paths.base + 'sitemap-index.xml')).toEqual([]);
});

test('every page has an icon', () => {
  const without = site.pages.filter(
    ({ document }) => !findByName(document, 'link').some(({ attribs }) => attribs.rel === 'icon'),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('each text has the sections that the graph says, in their order, and no other', () => {
  const { corpus, paths } = graph;
  const sectionsOf = findPageSections(graph);
  const expected = new Map([
    ...corpus.essays.map((entry) => [paths.essay(entry.id), sectionsOf('essays', entry)] as const),
    ...corpus.topics.map((entry) => [paths.topic(entry.id), sectionsOf('topics', entry)] as const),
    ...corpus.sources.map(
      (entry) => [paths.source(entry.id), sectionsOf('sources', entry)] as const,
    ),
    ...corpus.pages.map((entry) => [paths.page(entry.id), sectionsOf('pages', entry)] as const),
  ]);
  const drawn = site.pages
    .filter(({ path }) => expected.has(path))
    .map(({ path, document }): [string, string[]] => [
      path,
      findByName(document, 'section').flatMap(
        ({ attribs }) =>
          attribs['aria-labelledby']?.split(/\s+/u).filter((id) => id !== 'no-longer-here') ?? [],
      ),
    ]);
  expect(new Map(drawn)).toEqual(expected);
  expect(new Set([...expected.values()].flat()).size).toBeGreaterThan(10);
});
