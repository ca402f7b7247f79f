/** Files that hosts and search engines ask for by name: robots.txt, the sitemap, the manifest. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import {
  findAll,
  findByName,
  findFile,
  findLocal,
  isIndexable,
  site,
  textOf,
  type BuiltPage,
} from './built-site.ts';

const readText = (file: string): string => readFileSync(join(site.folder, file), 'utf8');

/** Records of a robots.txt, as lines of key and value (RFC 9309, 2.2). */
const robots = readText('robots.txt')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [key = '', ...value] = line.split(':');
    return [key.trim().toLowerCase(), value.join(':').trim()] as const;
  });
const valuesOf = (key: string): string[] =>
  robots.flatMap(([name, value]) => (name === key ? [value] : []));

test('robots.txt lets everybody read everything but pieces of pages, and names one sitemap', () => {
  expect(robots).toEqual([
    ['user-agent', '*'],
    ['allow', '/'],
    ['disallow', `${site.paths.base}previews/`],
    ['sitemap', `${site.origin}${site.paths.base}sitemap-index.xml`],
  ]);
});

/** What a browser or a crawler loads to draw a page. */
const listLoaded = (page: BuiltPage): string[] =>
  findAll(page.document, ({ name, attribs }) =>
    name === 'link' ? attribs.rel !== 'canonical' : ['script', 'img', 'source'].includes(name),
  ).flatMap(({ attribs }) => findLocal(page, attribs.href ?? attribs.src ?? '')?.path ?? []);

test('robots.txt bars no page that may be listed, and nothing that is loaded to draw one', () => {
  const barred = valuesOf('disallow');
  const needed = [
    ...site.pages.flatMap((page) => (isIndexable(page) ? [page.path, ...listLoaded(page)] : [])),
    ...globSync('pagefind/**', { cwd: site.folder }).map((file) => site.paths.base + file),
  ];
  expect(needed.some((path) => path.endsWith('.css'))).toBe(true);
  expect(needed.some((path) => path.endsWith('pagefind.js'))).toBe(true);
  expect(needed.filter((path) => barred.some((start) => path.startsWith(start)))).toEqual([]);
});

const parseXml = (file: string): ReturnType<typeof parseDocument> =>
  parseDocument(readText(file), { xmlMode: true });
const childrenOf = (parent: ReturnType<typeof findByName>[number]): string[] =>
  parent.children.flatMap((child) => ('name' in child ? [child.name] : []));

/** sitemaps.org, protocol 0.9: "Sitemap file requirements" and "XML tag definitions". */
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const MOST_ADDRESSES = 50_000;
const MOST_BYTES = 52_428_800;
const LONGEST_ADDRESS = 2047;
/** W3C Date and Time Formats, a day or a moment. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/u;

const sitemaps = globSync('sitemap-[0-9]*.xml', { cwd: site.folder }).sort();

test('the index of sitemaps names each of them', () => {
  const [root, ...more] = findByName(parseXml('sitemap-index.xml'), 'sitemapindex');
  expect(more).toEqual([]);
  expect(root?.attribs.xmlns).toBe(NAMESPACE);
  const named = root ? findByName(root, 'loc').map(textOf) : [];
  expect(sitemaps).not.toEqual([]);
  expect(named.sort()).toEqual(
    sitemaps.map((file) => `${site.origin}${site.paths.base}${file}`).sort(),
  );
});

test.each(sitemaps)('%s is as the protocol wants it', (file) => {
  expect(Buffer.byteLength(readText(file))).toBeLessThanOrEqual(MOST_BYTES);
  const [root, ...more] = findByName(parseXml(file), 'urlset');
  if (!root) throw new Error(`${file} has no urlset`);
  expect(more).toEqual([]);
  expect(root.attribs.xmlns).toBe(NAMESPACE);
  const urls = findByName(root, 'url');
  expect(urls.length).toBeGreaterThan(0);
  expect(urls.length).toBeLessThanOrEqual(MOST_ADDRESSES);
  expect([...new Set(childrenOf(root))]).toEqual(['url']);
  // Search engines read neither changefreq nor priority: nothing is said that means nothing.
  expect([...new Set(urls.map((url) => childrenOf(url).join(' ')))]).toEqual(['loc lastmod']);
  const faults = urls.filter((url) => {
    const [address = '', modified = ''] = ['loc', 'lastmod'].map((name) =>
      findByName(url, name).map(textOf).join(),
    );
    return (
      !address.startsWith(site.origin + site.paths.base) ||
      address.length > LONGEST_ADDRESS ||
      new URL(address).href !== address ||
      !DATE.test(modified) ||
      Number.isNaN(Date.parse(modified))
    );
  });
  expect(faults.map(textOf)).toEqual([]);
});

interface Manifest {
  theme_color: string;
  background_color: string;
  name: string;
  short_name: string;
  lang: string;
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; purpose?: string }[];
}

test('what the manifest names is there', () => {
  const manifest = JSON.parse(readText('manifest.webmanifest')) as Manifest;
  for (const { src } of manifest.icons) expect(findFile(src), src).toBeDefined();
  expect(findFile(manifest.start_url)).toBe(join(site.folder, 'index.html'));
  expect(manifest.start_url.startsWith(manifest.scope)).toBe(true);
  for (const colour of [manifest.theme_color, manifest.background_color])
    expect(colour).toMatch(/^#[\da-f]{6}$/u);
  // What browsers ask for before they offer to put a site on a home screen.
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(['192x192', '512x512']),
  );
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
});
