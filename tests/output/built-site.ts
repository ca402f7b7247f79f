/** The built site as the tests read it: every page parsed once, from DIST_DIR or `dist`. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { createPaths, type Paths } from '../../src/graph/paths.ts';
import { FIGURES_AT_ROOT } from '../../src/schemas/figure.ts';

export type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.findAll>[number];

export type PageKind =
  | 'home'
  | 'chapters'
  | 'chapter'
  | 'topics'
  | 'topic'
  | 'sources'
  | 'source'
  | 'claims'
  | 'claim'
  | 'glossary'
  | 'figures'
  | 'figure'
  | 'search'
  | 'page'
  | 'moved'
  | 'withdrawn'
  | 'not-found';

export interface BuiltPage {
  /** Path in the address, the site's base included: `/topics/`. */
  path: string;
  /** File inside the folder. */
  file: string;
  kind: PageKind;
  html: string;
  document: Document;
}

export interface BuiltSite {
  folder: string;
  /** Scheme and host of the canonical addresses. */
  origin: string;
  paths: Paths;
  /** In the order of their paths. */
  pages: BuiltPage[];
  /** Fragments that are shown on pages, by the path of the page or place that they preview. */
  previews: Map<string, Pick<BuiltPage, 'path' | 'html' | 'document'>>;
}

export const FOLDER = resolve(process.env.DIST_DIR ?? 'dist');

export function findAll(root: Document | Element, test: (element: Element) => boolean): Element[] {
  return DomUtils.findAll(test, root.children);
}

/** The elements with one of these names. */
export function findByName(root: Document | Element, ...names: string[]): Element[] {
  return findAll(root, ({ name }) => names.includes(name));
}

export const hasClass = ({ attribs }: Element, name: string): boolean =>
  attribs.class?.split(/\s+/u).includes(name) ?? false;

/** Text with its runs of spaces and line breaks made one space. */
export const textOf = (node: Document | Element): string =>
  DomUtils.textContent(node).replace(/\s+/gu, ' ').trim();

/** The element and what it stands in, from the inside out. */
export function findAncestry(element: Element): Element[] {
  const ancestry: Element[] = [];
  for (let at: Element['parent'] = element; at && 'attribs' in at; at = at.parent)
    ancestry.push(at);
  return ancestry;
}

/** The text of the page's language in which a piece of text stands: the nearest `lang`. */
export const findLanguage = (element: Element): string | undefined =>
  findAncestry(element).find(({ attribs }) => attribs.lang !== undefined)?.attribs.lang;

/** The section that the heading with this id names. */
export const findSection = ({ document }: BuiltPage, heading: string): Element | undefined =>
  findAll(document, ({ attribs }) => attribs['aria-labelledby'] === heading)[0];

export const getMeta = ({ document }: BuiltPage, name: string): string[] =>
  findByName(document, 'meta')
    .filter(({ attribs }) => attribs.name === name)
    .map(({ attribs }) => attribs.content ?? '');

export const getCanonical = ({ document }: BuiltPage): string[] =>
  findByName(document, 'link')
    .filter(({ attribs }) => attribs.rel === 'canonical')
    .map(({ attribs }) => attribs.href ?? '');

export const isIndexable = (page: BuiltPage): boolean =>
  page.kind !== 'not-found' && !getMeta(page, 'robots').some((value) => value.includes('noindex'));

function findKind(path: string, paths: Paths, document: Document): PageKind {
  const gone = findAll(document, ({ attribs }) => 'data-gone' in attribs)[0]?.attribs['data-gone'];
  if (gone === 'moved' || gone === 'withdrawn') return gone;
  const lists = {
    chapters: 'chapter',
    topics: 'topic',
    sources: 'source',
    claims: 'claim',
  } as const;
  if (path === paths.home) return 'home';
  if (path === paths.glossary) return 'glossary';
  if (path === paths.search) return 'search';
  if (path.endsWith('.html')) return 'not-found';
  for (const [list, one] of Object.entries(lists) as [keyof typeof lists, PageKind][]) {
    if (path === paths[list]) return list;
    if (path.startsWith(paths[list])) return one;
  }
  if (path === paths.figures) return 'figures';
  if (path.startsWith(paths.figures) || FIGURES_AT_ROOT.some((id) => path === paths.figure(id)))
    return 'figure';
  return 'page';
}

const PREVIEWS = 'previews/';

function readSite(folder: string): BuiltSite {
  const home = join(folder, 'index.html');
  if (!existsSync(home))
    throw new Error(`There is no site in ${folder}: build it with \`npm run build\`.`);
  const [start] = findByName(parseDocument(readFileSync(home, 'utf8')), 'link').filter(
    ({ attribs }) => attribs.rel === 'canonical',
  );
  const address = new URL(start?.attribs.href ?? '');
  const paths = createPaths(address.pathname);
  const files = globSync('**/*.html', { cwd: folder }).map((name): BuiltPage => {
    const file = name.replaceAll('\\', '/');
    const path = paths.base + file.replace(/(^|\/)index\.html$/u, '$1');
    const html = readFileSync(join(folder, file), 'utf8');
    const document = parseDocument(html);
    return { path, file, kind: findKind(path, paths, document), html, document };
  });
  const pages = files.filter(({ file }) => !file.startsWith(PREVIEWS));
  const previews = files
    .filter(({ file }) => file.startsWith(PREVIEWS))
    .map(
      (fragment) =>
        [
          fragment.path.replace(PREVIEWS, '').replace(/^(.*\/glossary\/)([^/]+)\/$/u, '$1#term-$2'),
          fragment,
        ] as const,
    );
  return {
    folder,
    origin: address.origin,
    paths,
    pages: pages.sort((a, b) => a.path.localeCompare(b.path, 'en')),
    previews: new Map(previews),
  };
}

export const site = readSite(FOLDER);

export const findPages = (...kinds: PageKind[]): BuiltPage[] =>
  site.pages.filter(({ kind }) => kinds.includes(kind));

/** One page of each kind: the one with the most text, where faults are likeliest. */
export const onePageOfEachKind: BuiltPage[] = [
  ...Map.groupBy(site.pages, ({ kind }) => kind).values(),
].map((pages) =>
  pages.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)),
);

/** Where an address on a page leads; undefined where it leaves the site. */
export function findLocal(
  page: BuiltPage,
  href: string,
): { path: string; fragment: string } | undefined {
  const url = new URL(href, site.origin + page.path);
  if (url.origin !== site.origin) return undefined;
  return {
    path: decodeURIComponent(url.pathname),
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

/** The file that a server sends for a path; undefined where there is none. */
export function findFile(path: string): string | undefined {
  if (!path.startsWith(site.paths.base)) return undefined;
  const file = join(
    site.folder,
    path.slice(site.paths.base.length),
    path.endsWith('/') ? 'index.html' : '',
  );
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
