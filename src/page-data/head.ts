/** What a page says of itself to programs: all of its head that depends on what the page is about. */
import type { Graph } from '../graph/model.ts';
import type { PageSubject } from '../graph/page-subject.ts';
import { listAlternates } from './alternates.ts';
import { linkPage } from './linked-data/link-page.ts';
import type { DatesOfPage } from './page-dates.ts';
import { titlePage, type PageTitle } from './page-title.ts';

/** A `meta` element; the vocabularies of RDFa, such as Open Graph, name theirs by `property`. */
export type MetaTag = { name: string; content: string } | { property: string; content: string };

/** The page in another form (HTML, 4.6.7.1: `rel="alternate"`). */
export interface Alternate {
  href: string;
  /** Media type. */
  type: string;
  title: string;
}

export interface Head extends PageTitle {
  /** With the title of the publication. */
  windowTitle: string;
  meta: MetaTag[];
  alternates: Alternate[];
  /** JSON-LD, as it stands in the page; undefined for a page without. */
  linkedData: string | undefined;
}

/**
 * @param canonical own address of the page, absolute
 * @param pathname its path, base included
 */
export function getHead(
  graph: Graph,
  subject: PageSubject,
  page: { canonical: string; pathname: string; dates: DatesOfPage | undefined },
): Head {
  const { site } = graph.corpus;
  const { canonical, pathname, dates } = page;
  const { title, description } = titlePage(graph, subject, pathname);
  return {
    title,
    description,
    windowTitle:
      subject.kind === 'home' ? `${site.title}: ${site.deck}` : `${title} · ${site.title}`,
    meta: [],
    alternates: listAlternates(graph, subject, pathname),
    linkedData: linkPage(graph, subject, { canonical, pathname, title, description, dates }),
  };
}
