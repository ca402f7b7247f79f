/** What search engines are told: titles, descriptions, canonical addresses, the sitemap. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { findPagePolicy } from '../../src/metadata/index-policy.ts';
import {
  findAll,
  findAncestry,
  findByName,
  findPages,
  getCanonical,
  getMeta,
  isIndexable,
  site,
  textOf,
  type BuiltPage,
} from './built-site.ts';

const { graph } = loadGraph(process.env.CONTENT_DIR ?? 'content', site.paths.base);
if (!graph) throw new Error('the content cannot be read');

const indexable = site.pages.filter(isIndexable);

/** The values that several pages share, with the pages. */
const findShared = (values: Map<string, string>): string[] =>
  [...Map.groupBy([...values], ([, value]) => value)]
    .filter(([, all]) => all.length > 1)
    .map(([value, all]) => `${value}: ${all.map(([path]) => path).join(' ')}`);

/** The path that a page which moved sends on to. */
const getRefresh = ({ document }: BuiltPage): string => {
  const refresh = findByName(document, 'meta').find(
    ({ attribs }) => attribs['http-equiv'] === 'refresh',
  );
  return refresh?.attribs.content?.replace(/^0; url=|#.*$/gu, '') ?? '';
};

/** The pages for which the test finds a fault. */
const findFaults = (isFaulty: (page: BuiltPage) => boolean): string[] =>
  site.pages.filter(isFaulty).map(({ path }) => path);

test.each(['title', 'h1'])('every page has one %s', (name) => {
  const faults = findFaults(({ document }) => {
    const [first, ...more] = findAll(
      document,
      (element) =>
        element.name === name && !findAncestry(element).some(({ name: outer }) => outer === 'svg'),
    );
    return !first || more.length > 0 || textOf(first) === '';
  });
  expect(faults).toEqual([]);
});

test('every page has one description', () => {
  expect(
    findFaults((page) => getMeta(page, 'description').filter((text) => text !== '').length !== 1),
  ).toEqual([]);
});

test('every page names its language', () => {
  const isTag = (tag: string | undefined): boolean =>
    /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u.test(tag ?? '');
  expect(
    findFaults(({ document }) => !isTag(findByName(document, 'html')[0]?.attribs.lang)),
  ).toEqual([]);
});

test('every listed page is its own canonical page, and no other names one but a page that moved', () => {
  const canonical = site.pages.map((page) => [page.path, getCanonical(page)]);
  expect(canonical).toEqual(
    site.pages.map((page) => {
      if (page.kind === 'moved') return [page.path, [site.origin + getRefresh(page)]];
      return [page.path, isIndexable(page) ? [site.origin + page.path] : []];
    }),
  );
});

const titleOf = ({ document }: BuiltPage, name: string): string => {
  const [title] = findByName(document, name);
  return title ? textOf(title) : '';
};

test.each(['title', 'h1'])('no two listed pages have the same %s', (name) => {
  const titles = indexable.map((page) => [page.path, titleOf(page, name)] as const);
  expect(findShared(new Map(titles))).toEqual([]);
});

/** As much of a title as a search result shows, about; what comes after it is the name of the site. */
const SHOWN_OF_TITLE = 65;

test('a search result shows what listed pages call themselves', () => {
  const [home] = findPages('home');
  const ending = ` · ${(home ? titleOf(home, 'title') : '').split(': ')[0] ?? ''}`;
  // The title of a source is its own, and never cut.
  const ours = indexable.filter(({ kind }) => kind !== 'source' && kind !== 'home');
  const long = ours
    .map((page) => [page.path, titleOf(page, 'title')] as const)
    .filter(
      ([, title]) => !title.endsWith(ending) || title.length - ending.length > SHOWN_OF_TITLE,
    );
  expect(long).toEqual([]);
});

test('a search result shows the whole description of a listed page, and has enough to show', () => {
  const faults = indexable
    .map((page) => [page.path, getMeta(page, 'description').join()] as const)
    .filter(([, { length }]) => length < 70 || length > 160);
  expect(faults).toEqual([]);
});

test('pages say what robots may do with them as the policy says', () => {
  const said = site.pages.map((page) => [page.path, getMeta(page, 'robots')]);
  expect(said).toEqual(
    site.pages.map(({ path }) => [
      path,
      [findPagePolicy(path, site.paths.base, graph.gone).robots],
    ]),
  );
});

test('no two listed pages have the same description', () => {
  expect(
    findShared(new Map(indexable.map((page) => [page.path, getMeta(page, 'description').join()]))),
  ).toEqual([]);
});

test('the sitemap lists every page that may be listed and no other', () => {
  const files = globSync('sitemap-[0-9]*.xml', { cwd: site.folder }).map((file) =>
    readFileSync(join(site.folder, file), 'utf8'),
  );
  const listed = files.flatMap((xml) =>
    findByName(parseDocument(xml, { xmlMode: true }), 'loc').map((loc) => textOf(loc)),
  );
  expect(listed.sort()).toEqual(indexable.map(({ path }) => site.origin + path).sort());
});

test('claims, search, the page for missing pages, and what moved or was withdrawn are not listed', () => {
  const listed = findPages('claim', 'search', 'moved', 'withdrawn').filter(isIndexable);
  expect(listed.map(({ path }) => path)).toEqual([]);
  expect(findPages('not-found').map((page) => getMeta(page, 'robots'))).toEqual([['noindex']]);
});
