/** Words to search for and pages to go to, taken from the built site. */
import { DomUtils } from 'htmlparser2';
import {
  findAll,
  findByName,
  findPages,
  findSection,
  textOf,
  type BuiltPage,
  type PageKind,
} from '../output/built-site.ts';

function getFirst(kind: PageKind, has: (page: BuiltPage) => boolean = () => true): BuiltPage {
  const page = findPages(kind).find(has);
  if (!page) throw new Error(`The site has no such page of the kind "${kind}".`);
  return page;
}

export const getHeading = ({ document }: BuiltPage): string =>
  findByName(document, 'h1').map(textOf).join(' ');

export const home = getFirst('home');
export const chapter = getFirst('chapter');
export const ledger = getFirst('claims');
export const searchPage = getFirst('search');
/** A topic that a chapter links to. */
export const topic = getFirst(
  'topic',
  (page) => findSection(page, 'in-the-chapters') !== undefined,
);
/** Every topic with the names that it has beside its title. */
export const namedTopics = findPages('topic').map((page) => ({ page, names: findNames(page) }));
/** The topic with the most names. */
export const namedTopic = namedTopics.reduce((most, next) =>
  next.names.length > most.names.length ? next : most,
);

/** The native name and the aliases of a topic, as its page shows them. */
function findNames(page: BuiltPage): string[] {
  const native = findByName(page.document, 'header')
    .flatMap((header) => findAll(header, ({ name, attribs }) => name === 'p' && 'lang' in attribs))
    .map(textOf);
  const section = findSection(page, 'also-called');
  const aliases = section
    ? findByName(section, 'p').flatMap((list) => textOf(list).split(' · '))
    : [];
  return [...new Set([...native, ...aliases])];
}

/** What Pagefind indexes of a page. */
function readIndexed({ document }: BuiltPage): string {
  const isIgnored = (node: (typeof document.children)[number]): boolean =>
    'attribs' in node && 'data-pagefind-ignore' in node.attribs;
  const read = (nodes: typeof document.children): string =>
    nodes
      .map((node) =>
        isIgnored(node)
          ? ''
          : 'children' in node
            ? read(node.children)
            : DomUtils.textContent(node),
      )
      .join(' ');
  return findAll(document, ({ attribs }) => 'data-pagefind-body' in attribs)
    .map(({ children }) => read(children))
    .join(' ');
}

/** The word that stands on the most pages and on some of every kind: it has many results of every type. */
export const commonWord = ((): string => {
  const kinds = ['chapter', 'topic', 'source', 'claim'] as const;
  const pages = new Map<string, BuiltPage[]>();
  for (const page of findPages(...kinds)) {
    for (const word of new Set(
      readIndexed(page)
        .toLowerCase()
        .match(/\b[a-z]{5,}\b/gu),
    ))
      pages.set(word, [...(pages.get(word) ?? []), page]);
  }
  const [best] = [...pages]
    .filter(([, on]) => new Set(on.map(({ kind }) => kind)).size === kinds.length)
    .sort(([, a], [, b]) => b.length - a.length);
  if (!best) throw new Error('No word stands on pages of every kind.');
  return best[0];
})();
