/** Readers and search engines reach every page that may be listed, and from more than its list. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import {
  findAncestry,
  findByName,
  findLocal,
  isIndexable,
  site,
  textOf,
  type BuiltPage,
  type Element,
  type PageKind,
} from './built-site.ts';

const CLICKS = 3;
const LINKS_IN_CONTEXT = 2;

const byPath = new Map(site.pages.map((page) => [page.path, page]));

/** The pages that links of a page lead to, itself left out. */
const listTargets = (
  page: BuiltPage,
  isCounted: (link: Element) => boolean = () => true,
): BuiltPage[] => {
  const targets = findByName(page.document, 'a')
    .filter(isCounted)
    .flatMap(({ attribs }) => byPath.get(findLocal(page, attribs.href ?? '')?.path ?? '') ?? []);
  return [...new Set(targets)].filter((target) => target !== page);
};

/** How many clicks each page is from the home page, by links in the HTML as it is served. */
function crawl(): Map<BuiltPage, number> {
  const home = byPath.get(site.paths.home);
  const clicks = new Map<BuiltPage, number>(home ? [[home, 0]] : []);
  // A map gives what is added while it is gone through.
  for (const [page, distance] of clicks)
    for (const target of listTargets(page))
      if (!clicks.has(target)) clicks.set(target, distance + 1);
  return clicks;
}
const clicks = crawl();
const listed = site.pages.filter(isIndexable);

test('every page that may be listed is three clicks from the home page, or fewer', () => {
  const far = listed.filter((page) => (clicks.get(page) ?? Infinity) > CLICKS);
  expect(far.map(({ path }) => path)).toEqual([]);
});

test('what a crawler finds that may be listed is what the sitemap lists', () => {
  const sitemap = globSync('sitemap-[0-9]*.xml', { cwd: site.folder }).flatMap((file) =>
    findByName(
      parseDocument(readFileSync(join(site.folder, file), 'utf8'), { xmlMode: true }),
      'loc',
    ).map(textOf),
  );
  const found = [...clicks.keys()].filter(isIndexable).map(({ path }) => site.origin + path);
  expect(found.sort()).toEqual(sitemap.sort());
});

test('every page but the one for missing pages is found by links', () => {
  const lost = site.pages.filter((page) => !clicks.has(page) && page.kind !== 'not-found');
  // What moved or was withdrawn is for those who come by an old link.
  expect(lost.filter(({ kind }) => kind !== 'moved' && kind !== 'withdrawn')).toEqual([]);
});

/** Parts of a page that stand around what it says. */
const AROUND = ['nav', 'header', 'footer'];

const isIn = (element: Element, ...names: string[]): boolean =>
  findAncestry(element).some(({ name }) => names.includes(name));

/** In what a page says: its text, notes and sources beside it, and lists of what belongs with it. */
const isInContext = (link: Element): boolean => isIn(link, 'main') && !isIn(link, ...AROUND);

/** Pages that list all of a kind: no link from there says why one would go to a page. */
const LISTS_OF: Partial<Record<PageKind, PageKind[]>> = {
  chapter: ['chapters'],
  topic: ['topics', 'glossary', 'search'],
  source: ['sources'],
  figure: ['figures'],
};

/** Pages that the frame of every page leads to. */
const inFrame = new Set(
  listed
    .map((page) => new Set([...listTargets(page, (link) => isIn(link, 'header', 'footer')), page]))
    .reduce((all, some) => all.intersection(some)),
);

test('every page that may be listed has two links in context from others, or one in the frame of each', () => {
  const sources = new Map<BuiltPage, BuiltPage[]>();
  // Search engines stop following the links of a page that stays out of their index: those do not count.
  for (const page of listed)
    for (const target of listTargets(page, isInContext))
      if (!LISTS_OF[target.kind]?.includes(page.kind))
        sources.set(target, [...(sources.get(target) ?? []), page]);
  const lonely = listed.filter(
    (page) => !inFrame.has(page) && (sources.get(page)?.length ?? 0) < LINKS_IN_CONTEXT,
  );
  expect(
    lonely.map(
      (page) => `${page.path} ← ${(sources.get(page) ?? []).map(({ path }) => path).join(' ')}`,
    ),
  ).toEqual([]);
});

test('the frame leads to lists and pages on the publication, not to every page', () => {
  const kinds = new Set([...inFrame].map(({ kind }) => kind));
  expect(kinds.has('chapters')).toBe(true);
  for (const kind of ['chapter', 'topic', 'source', 'figure', 'claim'] as const)
    expect(kinds.has(kind), kind).toBe(false);
});
