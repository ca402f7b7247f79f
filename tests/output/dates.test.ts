/** A page has one date of its last change, wherever it says so: to readers, in its data, in the sitemap. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { findByName, isIndexable, site, textOf, type BuiltPage } from './built-site.ts';

const listed = new Map(
  findByName(
    parseDocument(readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8'), { xmlMode: true }),
    'url',
  ).map((url) => {
    const [address, modified] = ['loc', 'lastmod'].map((name) =>
      findByName(url, name).map(textOf).join(''),
    );
    return [new URL(address ?? '').pathname, modified?.slice(0, 10)];
  }),
);

/** The two days at the foot of a page. */
const findShown = ({ document }: BuiltPage): (string | undefined)[] =>
  findByName(document, 'footer')
    .flatMap((foot) => findByName(foot, 'time'))
    .map(({ attribs }) => attribs.datetime);

const findData = ({ document }: BuiltPage): (string | undefined)[] =>
  findByName(document, 'script')
    .filter(({ attribs }) => attribs.type === 'application/ld+json')
    .flatMap((script) => {
      const { '@graph': nodes } = JSON.parse(textOf(script)) as {
        '@graph': Record<string, string>[];
      };
      // The page itself comes first.
      return [nodes[0]?.datePublished, nodes[0]?.dateModified];
    });

test('every page of the sitemap has a date', () => {
  const undated = site.pages.filter((page) => isIndexable(page) && findShown(page).length !== 2);
  expect(undated.map(({ path }) => path)).toEqual([]);
});

test('it is that of the record of dates, in the page, its data and the sitemap', () => {
  const { graph } = loadGraph('content');
  const rows = new Map(graph?.corpus.dates?.map((row) => [row.page, row]));
  const dated = site.pages.filter((page) => findShown(page).length > 0);
  expect(dated.length).toBe(rows.size);
  for (const page of dated) {
    const row = rows.get(`/${page.path.slice(site.paths.base.length)}`);
    expect(findShown(page), page.path).toEqual([row?.published, row?.modified]);
    expect(findData(page), page.path).toEqual([row?.published, row?.modified]);
    if (isIndexable(page)) expect(listed.get(page.path), page.path).toBe(row?.modified);
  }
});
