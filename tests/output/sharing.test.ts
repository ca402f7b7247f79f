/** How a link to a page looks where it is shared: title, words and picture. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import {
  findByName,
  findFile,
  findPages,
  getCanonical,
  getMeta,
  isIndexable,
  site,
  textOf,
  type BuiltPage,
} from './built-site.ts';

const LIMIT = 80_000;

/** Contents of the tags with this property. */
const getProperty = ({ document }: BuiltPage, name: string): string[] =>
  findByName(document, 'meta')
    .filter(({ attribs }) => attribs.property === name)
    .map(({ attribs }) => attribs.content ?? '');

const isShared = (page: BuiltPage): boolean => isIndexable(page) || page.kind === 'claim';
const shared = site.pages.filter(isShared);

const findFaults = (isFaulty: (page: BuiltPage) => boolean): string[] =>
  shared.filter(isFaulty).map(({ path }) => path);

test.each(['og:title', 'og:description', 'og:url', 'og:type', 'og:site_name', 'og:locale'])(
  'every page that may be shared has one %s',
  (name) => {
    expect(
      findFaults((page) => getProperty(page, name).filter((text) => text !== '').length !== 1),
    ).toEqual([]);
  },
);

test('pages that are not shared say nothing for it', () => {
  const others = site.pages.filter((page) => !isShared(page));
  expect(others).not.toEqual([]);
  expect(
    others
      .filter((page) => page.html.includes('og:') || getMeta(page, 'twitter:card').length > 0)
      .map(({ path }) => path),
  ).toEqual([]);
});

test('the address that is shared is the canonical one', () => {
  expect(findFaults((page) => getProperty(page, 'og:url')[0] !== site.origin + page.path)).toEqual(
    [],
  );
  expect(
    shared
      .filter(isIndexable)
      .filter((page) => getProperty(page, 'og:url')[0] !== getCanonical(page)[0])
      .map(({ path }) => path),
  ).toEqual([]);
});

test('the description that is shared is that of the page', () => {
  expect(
    findFaults(
      (page) => getProperty(page, 'og:description')[0] !== getMeta(page, 'description')[0],
    ),
  ).toEqual([]);
});

test('the title that is shared is the one in the window, or the heading where that is longer', () => {
  expect(
    findFaults((page) => {
      const shown = getProperty(page, 'og:title')[0]?.replace(/\s+/gu, ' ') ?? '?';
      const [title, heading] = ['title', 'h1'].map((name) =>
        findByName(page.document, name).map(textOf).join(),
      );
      return !title?.startsWith(shown) && heading !== shown;
    }),
  ).toEqual([]);
});

test('listed pages allow a large picture and the whole text, and others do not ask to be listed', () => {
  expect(
    shared
      .filter(isIndexable)
      .filter((page) => getMeta(page, 'robots').join() !== 'max-image-preview:large,max-snippet:-1')
      .map(({ path }) => path),
  ).toEqual([]);
});

test('the dates are those at the foot of the page', () => {
  const dated = shared.filter((page) => getProperty(page, 'article:published_time').length > 0);
  expect(dated.filter(({ kind }) => kind === 'chapter')).toEqual(findPages('chapter'));
  expect(
    dated
      .filter((page) => {
        const times = findByName(page.document, 'footer').flatMap((foot) =>
          findByName(foot, 'time').map(({ attribs }) => attribs.datetime),
        );
        const [published] = getProperty(page, 'article:published_time');
        const [modified] = getProperty(page, 'article:modified_time');
        return published !== times[0] || modified !== times[1];
      })
      .map(({ path }) => path),
  ).toEqual([]);
});

test('a large picture is announced where there is one, and nowhere else', () => {
  expect(
    findFaults((page) => {
      const announced =
        getProperty(page, 'og:image').length === 1 ? 'summary_large_image' : 'summary';
      return getMeta(page, 'twitter:card').join() !== announced;
    }),
  ).toEqual([]);
});

const pictures = new Map(
  shared.flatMap((page) => getProperty(page, 'og:image').map((url) => [url, page] as const)),
);

test('a site has pictures for all pages that are shared, or for none', () => {
  const without = findFaults((page) => getProperty(page, 'og:image').length !== 1);
  expect([0, shared.length]).toContain(without.length);
});

describe.each([...pictures.keys()].map((url) => ({ url })))('$url', ({ url }) => {
  const file = findFile(new URL(url).pathname);
  const bytes = file === undefined ? undefined : readFileSync(file);

  test('is on the site, at an absolute address', () => {
    expect(new URL(url).origin).toBe(site.origin);
    expect(bytes).toBeDefined();
  });

  test('is a PNG of 1200 by 630 that is quick to load', async () => {
    const { format, width, height } = await sharp(bytes).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
    expect(bytes?.length).toBeLessThanOrEqual(LIMIT);
  });

  test('shows something', async () => {
    const { channels } = await sharp(bytes).stats();
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
  });
});

test('pages give the size and the kind of their picture, and say in words what it shows', () => {
  expect(
    [...pictures.values(), ...shared.filter((page) => getProperty(page, 'og:image').length > 0)]
      .filter(
        (page) =>
          getProperty(page, 'og:image:type')[0] !== 'image/png' ||
          getProperty(page, 'og:image:width')[0] !== '1200' ||
          getProperty(page, 'og:image:height')[0] !== '630' ||
          (getProperty(page, 'og:image:alt')[0] ?? '') === '',
      )
      .map(({ path }) => path),
  ).toEqual([]);
});

test('the picture of a chapter that has one of its own shows its title and its question', () => {
  const faults = findPages('chapter').filter((page) => {
    const [url] = getProperty(page, 'og:image');
    const [alt = ''] = getProperty(page, 'og:image:alt');
    if (!url?.includes('/cards/chapter-')) return false;
    const [title = '?'] = findByName(page.document, 'h1').map(textOf);
    return !alt.includes(title);
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('no two chapters are shared with one picture of their own', () => {
  const own = findPages('chapter')
    .flatMap((page) => getProperty(page, 'og:image'))
    .filter((url) => url.includes('/cards/chapter-'));
  expect(new Set(own).size).toBe(own.length);
});
