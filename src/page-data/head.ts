/** What a page says of itself to programs: all of its head that depends on what the page is about. */
import type { Graph } from '../graph/model.ts';
import type { PageSubject } from '../graph/page-subject.ts';
import { listCitationTags, type Vocabulary } from '../metadata/citation-tags.ts';
import type { MetaTag } from '../metadata/meta-tag.ts';
import { listSocialTags, type Card } from '../metadata/social-tags.ts';
import { findCard } from './card.ts';
import { listAlternates } from './alternates.ts';
import { linkPage } from './linked-data/link-page.ts';
import type { DatesOfPage } from './page-dates.ts';
import { listDataAlternates } from './data-alternates.ts';
import { titlePage, titleWindow, type PageTitle } from './page-title.ts';

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
  /** Vocabularies that names of `meta` come from. */
  vocabularies: Vocabulary[];
  /** The picture of the page; undefined where there is none, or none that says what the page says. */
  card: Card | undefined;
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
  const card = findCard(graph, subject, canonical);
  const cited = listCitationTags(graph, subject, { canonical, published: dates?.published.iso });
  const shared = listSocialTags(subject, {
    title,
    description,
    canonical,
    site: site.title,
    language: site.language,
    dates: dates && { published: dates.published.iso, modified: dates.modified.iso },
    card,
  });
  return {
    title,
    description,
    windowTitle: titleWindow(graph, subject, title),
    meta: [...cited.meta, ...shared],
    vocabularies: cited.vocabularies,
    card,
    alternates: [
      ...listAlternates(graph, subject, pathname),
      ...listDataAlternates(graph, subject),
    ],
    linkedData: linkPage(graph, subject, {
      canonical,
      pathname,
      title,
      description,
      dates,
      // Of other pages the picture is one of their kind.
      card: subject.kind === 'chapter' && card ? { ...card, caption: card.alt } : undefined,
    }),
  };
}
