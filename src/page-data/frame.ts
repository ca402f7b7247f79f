import { pageTitles } from '#interface';
import type { Graph } from '../graph/model.ts';
import { findSubject, type PageSubject } from '../graph/page-subject.ts';
import { isIndexed } from '../metadata/index-policy.ts';
import type { Link } from './claim.ts';
import { findCorrections, type CorrectionLine } from './corrections.ts';
import { getHead, type Head } from './head.ts';
import { findPageDates, type DatesOfPage } from './page-dates.ts';
import { findGonePage, findGoneParts, type GonePart } from './gone.ts';
import { findTrail, type Crumb } from './trail.ts';

/** What stands around every page: head, header and footer. */
export interface Frame {
  title: string;
  deck: string;
  language: string;
  base: string;
  home: string;
  search: string;
  navigation: (Link & { current: 'page' | 'true' | undefined })[];
  /** Ways to what the footer points at. */
  footer: Link[];
  licence: { name: string; url: string; exceptions: string };
  /** Own address of the page, without query; of a page that moved, its new one. */
  canonical: string;
  /** Where a page that moved stands now. */
  movedTo: string | undefined;
  /** What stood on the page before. */
  gone: GonePart[];
  /** What was corrected on this page, the newest first; empty on the log itself. */
  corrections: CorrectionLine[];
  /** Undefined for a page without dates, such as search. */
  dates: DatesOfPage | undefined;
  /** The way from the home page down to this one; empty where there is none. */
  trail: Crumb[];
  isHome: boolean;
  isIndexed: boolean;
  /** What search calls the page. */
  type: PageType;
  head: Head;
}

/** What a search result can be. */
export type PageType = 'chapter' | 'topic' | 'source' | 'claim' | 'figure' | 'page';

const toType = ({ kind }: PageSubject): PageType => {
  switch (kind) {
    case 'chapter':
    case 'topic':
    case 'source':
    case 'claim':
    case 'figure':
      return kind;
    default:
      return 'page';
  }
};

/** In the order of the header. */
const HEADER = ['chapters', 'topics', 'sources', 'claims', 'glossary', 'figures'] as const;

/**
 * @param address the page's address, path under the base included
 * @param origin canonical origin of the site
 */
export function getFrame(graph: Graph, address: URL, origin: URL | undefined): Frame {
  const { corpus, paths } = graph;
  const { pathname } = address;
  const movedTo = findGonePage(graph, pathname)?.to?.href;
  const links: Link[] = [
    ...HEADER.filter((list) => list !== 'figures' || corpus.figures.length > 0).map((list) => ({
      href: paths[list],
      text: pageTitles[list],
    })),
    ...corpus.pages
      .filter(({ id, data }) => id !== corpus.site.opening && data.inHeader)
      .map(({ id, data }) => ({ href: paths.page(id), text: data.title })),
  ];
  const { title, deck, language, licence, footer } = corpus.site;
  const canonical = new URL((movedTo ?? pathname).replace(/#.*$/u, ''), origin ?? address).href;
  const dates = findPageDates(graph, pathname);
  const subject = findSubject(graph, pathname);
  const isListed = isIndexed(pathname, paths.base, graph.gone);
  return {
    title,
    deck,
    language,
    base: paths.base,
    home: paths.home,
    search: paths.search,
    navigation: links.map((link) => ({
      ...link,
      current:
        link.href === pathname ? 'page' : pathname.startsWith(link.href) ? 'true' : undefined,
    })),
    footer: [
      ...footer.map(({ text, page, section }) => ({ text, href: paths.page(page, section) })),
      { text: pageTitles.corrections, href: paths.corrections },
      { text: pageTitles.downloads, href: paths.downloads },
    ],
    licence,
    canonical,
    movedTo,
    gone: findGoneParts(graph, pathname),
    corrections: findCorrections(graph, pathname),
    dates,
    trail: findTrail(graph, subject),
    isHome: subject.kind === 'home',
    isIndexed: isListed,
    type: toType(subject),
    head: getHead(graph, subject, { canonical, pathname, dates, isIndexed: isListed }),
  };
}
