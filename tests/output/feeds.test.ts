/** The feeds: what RFC 4287 and JSON Feed 1.1 require, and that both say the same of the same pages. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Element as XmlElement, Root as XmlRoot } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { FEEDS, type FeedList } from '../../src/graph/feeds.ts';
import { parseDocument } from 'htmlparser2';
import {
  findAll,
  findByName,
  findFile,
  findPages,
  getCanonical,
  hasClass,
  site,
  textOf,
  type Document,
} from './built-site.ts';

interface Item {
  id: string;
  title: string;
  url: string;
  published: string;
  updated: string;
  summary: string | undefined;
  html: string;
}

const { graph } = loadGraph(process.env.CONTENT_DIR ?? 'content', site.paths.base);
if (!graph) throw new Error('the content cannot be read');

const read = (path: string): string =>
  readFileSync(join(site.folder, path.slice(site.paths.base.length)), 'utf8');
const toPath = (list: FeedList, ending: 'atom' | 'json'): string =>
  site.paths.feed(site.paths[list], ending);

const childrenOf = (node: XmlElement | XmlRoot, name: string): XmlElement[] =>
  node.children.flatMap((child) =>
    child.type === 'element' && child.name === name ? [child] : [],
  );
const wordsOf = (node: XmlElement | undefined): string =>
  node?.children.map((child) => ('value' in child ? child.value : '')).join('') ?? '';
const linkOf = (node: XmlElement, rel: string): XmlElement['attributes'] =>
  childrenOf(node, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes ?? {};

/** Throws where it is no well-formed XML. */
function readAtom(list: FeedList): XmlElement {
  const [feed] = childrenOf(fromXml(read(toPath(list, 'atom'))), 'feed');
  if (!feed) throw new Error(`no feed in ${toPath(list, 'atom')}`);
  return feed;
}

const listAtomItems = (feed: XmlElement): Item[] =>
  childrenOf(feed, 'entry').map((entry) => {
    const word = (name: string): string => wordsOf(childrenOf(entry, name)[0]);
    return {
      id: word('id'),
      title: word('title'),
      url: linkOf(entry, 'alternate').href ?? '',
      published: word('published'),
      updated: word('updated'),
      summary: childrenOf(entry, 'summary').map(wordsOf)[0],
      html: word('content'),
    };
  });

interface JsonFeed {
  version: string;
  title: string;
  home_page_url: string;
  feed_url: string;
  language: string;
  authors: { name: string; url: string }[];
  items: {
    id: string;
    url: string;
    title: string;
    summary?: string;
    content_html: string;
    date_published: string;
    date_modified: string;
  }[];
}

const readJson = (list: FeedList): JsonFeed => JSON.parse(read(toPath(list, 'json'))) as JsonFeed;

/** RFC 3339, section 5.6, as RFC 4287 has it in section 3.3: the letters T and Z are capitals. */
const DATE_TIME =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/u;

const listAddresses = (html: Document): string[] =>
  findAll(html, () => true).flatMap(({ attribs: { href, src } }) => [href ?? [], src ?? []].flat());

describe.each(FEEDS)('%s, as Atom (RFC 4287)', (list) => {
  const feed = readAtom(list);
  const items = listAtomItems(feed);
  const address = site.origin + toPath(list, 'atom');

  test('is in the namespace of Atom and in the language of the site (section 2)', () => {
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    expect(feed.attributes['xml:lang']).toBe(graph.corpus.site.language);
  });

  test.each([
    ['the feed (section 4.1.1)', [feed], ['id', 'title', 'updated', 'author', 'rights']],
    [
      'each entry (section 4.1.2)',
      childrenOf(feed, 'entry'),
      ['id', 'title', 'updated', 'content'],
    ],
  ])('%s has what it must, once', (_, elements, names) => {
    for (const element of elements)
      for (const name of names) expect(childrenOf(element, name), name).toHaveLength(1);
  });

  test('has an author with a name, and one licence (sections 3.2 and 4.2.10)', () => {
    const [author] = childrenOf(feed, 'author');
    expect(wordsOf(author && childrenOf(author, 'name')[0])).toBe(graph.corpus.site.title);
    expect(wordsOf(childrenOf(feed, 'rights')[0])).toContain(graph.corpus.site.licence.url);
  });

  test('says where it is, and of which page (section 4.2.7)', () => {
    expect(linkOf(feed, 'self').href).toBe(address);
    expect(linkOf(feed, 'alternate').href).toBe(site.origin + site.paths[list]);
    expect(findFile(new URL(address).pathname)).toBeDefined();
  });

  test('has permanent, absolute and different ids (section 4.2.6)', () => {
    const ids = [feed, ...childrenOf(feed, 'entry')].map((element) =>
      wordsOf(childrenOf(element, 'id')[0]),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(new URL(id).href).toBe(id);
  });

  test('is as new as its newest entry (sections 3.3 and 4.2.15)', () => {
    const updated = wordsOf(childrenOf(feed, 'updated')[0]);
    const days = items.map((item) => item.updated);
    for (const day of [updated, ...days, ...items.map(({ published }) => published)])
      expect(day).toMatch(DATE_TIME);
    expect(days).toEqual(days.toSorted().toReversed());
    const own = graph.records.dates.get(site.paths[list].slice(site.paths.base.length - 1));
    expect(updated).toBe(days[0] ?? `${own?.modified ?? ''}T00:00:00Z`);
    for (const item of items) expect(item.published <= item.updated).toBe(true);
  });

  test('holds its contents as escaped HTML (section 4.1.3.3)', () => {
    for (const entry of childrenOf(feed, 'entry')) {
      const [content] = childrenOf(entry, 'content');
      expect(content?.attributes.type).toBe('html');
      expect(content?.children.every(({ type }) => type === 'text')).toBe(true);
      expect(wordsOf(content)).toMatch(/^<[a-z]/u);
    }
  });
});

describe.each(FEEDS)('%s, as JSON Feed 1.1', (list) => {
  const feed = readJson(list);

  test('has what it must', () => {
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.title).not.toBe('');
    expect(feed.home_page_url).toBe(site.origin + site.paths[list]);
    expect(feed.feed_url).toBe(site.origin + toPath(list, 'json'));
    expect(feed.language).toBe(graph.corpus.site.language);
    expect(feed.authors.map(({ name }) => name)).toEqual([graph.corpus.site.title]);
    for (const item of feed.items)
      for (const value of [item.id, item.url, item.title, item.content_html])
        expect(value).not.toBe('');
  });

  test('says the same as the feed in Atom', () => {
    expect(
      feed.items.map(({ id, title, url, summary, content_html: html, ...dates }): Item => ({
        id,
        title,
        url,
        published: dates.date_published,
        updated: dates.date_modified,
        summary,
        html,
      })),
    ).toEqual(listAtomItems(readAtom(list)));
    expect(wordsOf(childrenOf(readAtom(list), 'title')[0])).toBe(feed.title);
  });
});

describe('chapters', () => {
  const items = listAtomItems(readAtom('chapters'));

  test('are all there, by their own addresses', () => {
    const pages = findPages('chapter');
    expect(pages.length).toBeGreaterThan(0);
    expect(items.map(({ id }) => id).sort()).toEqual(pages.flatMap(getCanonical).sort());
    expect(items.map(({ url }) => url)).toEqual(items.map(({ id }) => id));
  });

  test('have each paragraph, note and table of the page, and their dates', () => {
    for (const page of findPages('chapter')) {
      const item = items.find(({ id }) => getCanonical(page).includes(id));
      const html = parseDocument(item?.html ?? '');
      const text = textOf(html);
      const [prose] = findAll(page.document, (element) => hasClass(element, 'prose'));
      const headings = prose ? findByName(prose, 'h2', 'h3').map(textOf) : [];
      expect(headings.length, page.path).toBeGreaterThan(0);
      for (const heading of headings) expect(text).toContain(heading);
      const count = (name: string): number =>
        findAll(page.document, (element) => hasClass(element, name)).length;
      const blocks = findAll(page.document, (element) => hasClass(element, 'row')).length;
      expect(findByName(html, 'p').length, page.path).toBeGreaterThan(blocks);
      expect(findByName(html, 'tr')).toHaveLength(
        findByName(page.document, 'article').flatMap((article) => findByName(article, 'tr')).length,
      );
      const notes = findByName(html, 'ol').at(-1);
      if (count('note') > 0) expect(notes?.children.length, page.path).toBe(count('note'));
      const dates = graph.records.dates.get(page.path.slice(site.paths.base.length - 1));
      expect([item?.published, item?.updated], page.path).toEqual([
        `${dates?.published ?? ''}T00:00:00Z`,
        `${dates?.modified ?? ''}T00:00:00Z`,
      ]);
    }
  });
});

test('corrections are those of the log, newest first', () => {
  const items = listAtomItems(readAtom('corrections'));
  const [page] = site.pages.filter(({ path }) => path === site.paths.corrections);
  const entries = page
    ? findByName(page.document, 'li').filter(({ attribs }) => attribs.id !== undefined)
    : [];
  expect(items.map(({ id }) => id)).toEqual(
    entries.map(({ attribs }) => `${site.origin}${site.paths.corrections}#${attribs.id ?? ''}`),
  );
  for (const { title } of items) expect(title).not.toBe('');
});

test('contents have absolute links and nothing that readers take out', () => {
  for (const { url, html } of FEEDS.flatMap((list) => listAtomItems(readAtom(list)))) {
    const document = parseDocument(html);
    for (const address of listAddresses(document))
      expect(address, url).toMatch(/^(?:https?|mailto):/u);
    for (const { name, attribs } of findAll(document, () => true)) {
      expect(['script', 'style', 'svg', 'button', 'form', 'input', 'nav', 'details']).not.toContain(
        name,
      );
      for (const attribute of ['id', 'class', 'style', 'tabindex', 'role'])
        expect(Object.keys(attribs), `${url}: ${name}`).not.toContain(attribute);
    }
  }
});

test('every page names the feed of chapters, and that of corrections its own; each alternate is there', () => {
  const feeds = (list: FeedList): string[] => [toPath(list, 'atom'), toPath(list, 'json')];
  for (const page of site.pages) {
    const alternates = findByName(page.document, 'link').filter(
      ({ attribs }) => attribs.rel === 'alternate',
    );
    for (const { attribs } of alternates) {
      expect(attribs.type, page.path).toMatch(
        /^(?:text\/markdown|application\/(?:atom\+xml|feed\+json|json|vnd\.citationstyles\.csl\+json|x-bibtex))$/u,
      );
      expect(attribs.title, page.path).not.toBe('');
      expect(findFile(attribs.href ?? ''), `${page.path}: ${attribs.href ?? ''}`).toBeDefined();
    }
    const named = alternates
      .map(({ attribs }) => attribs.href ?? '')
      .filter((href) => /feed\.\w+$/u.test(href));
    const isNowhere = ['moved', 'withdrawn', 'not-found'].includes(page.kind);
    const own = page.path === site.paths.corrections ? feeds('corrections') : [];
    expect(named, page.path).toEqual(isNowhere ? [] : [...own, ...feeds('chapters')]);
  }
});

test.each(FEEDS)('the page of %s leads to its feeds', (list) => {
  const [page] = site.pages.filter(({ path }) => path === site.paths[list]);
  for (const ending of ['atom', 'json'] as const) {
    const path = toPath(list, ending);
    expect(existsSync(join(site.folder, path.slice(site.paths.base.length)))).toBe(true);
    const links = page ? findByName(page.document, 'a') : [];
    expect(links.filter(({ attribs }) => attribs.href === path).map(textOf)).toHaveLength(1);
  }
});
