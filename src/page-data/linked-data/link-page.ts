/** What a page says of itself as linked data: only what it shows (docs/decisions/0026). */
import type { Graph } from '../../graph/model.ts';
import type { PageSubject } from '../../graph/page-subject.ts';
import {
  buildBreadcrumbList,
  referToBreadcrumb,
} from '../../metadata/linked-data/breadcrumb-list.ts';
import { buildCorrectionComment } from '../../metadata/linked-data/correction-comment.ts';
import { formatGraph } from '../../metadata/linked-data/format-graph.ts';
import { buildImageObject, type Picture } from '../../metadata/linked-data/image-object.ts';
import type { Publication } from '../../metadata/linked-data/publication.ts';
import { buildWebPage } from '../../metadata/linked-data/web-page.ts';
import { findCorrections } from '../corrections.ts';
import type { DatesOfPage } from '../page-dates.ts';
import { findTrail } from '../trail.ts';
import type { LinkedContext, LinkedSubject } from './subject.ts';
import { linkClaim, linkList, linkTopic } from './terms.ts';
import { linkChapter, linkFigure, linkHome, linkSource } from './works.ts';

export interface LinkedPage {
  /** Canonical address. */
  canonical: string;
  /** Path of the page, base included. */
  pathname: string;
  /** As its heading has it; a source goes by its label. */
  title: string;
  description: string;
  dates: DatesOfPage | undefined;
  /** The picture that stands for the page elsewhere. */
  card?: Picture | undefined;
}

function getPublication({ corpus, paths }: Graph, toUrl: LinkedContext['toUrl']): Publication {
  const { title, deck, description, language, licence } = corpus.site;
  return { home: toUrl(paths.home), title, deck, description, language, licence: licence.url };
}

function linkSubject(context: LinkedContext, subject: PageSubject): LinkedSubject {
  switch (subject.kind) {
    case 'home':
      return linkHome(context);
    case 'chapter':
      return linkChapter(context, subject.entry);
    case 'topic':
      return linkTopic(context, subject.entry);
    case 'source':
      return linkSource(context, subject.entry);
    case 'claim':
      return linkClaim(context, subject.claim);
    case 'figure':
      return linkFigure(context, subject.entry);
    case 'list':
      return linkList(context, subject.list);
    case 'page':
    case 'gone':
    case 'missing':
      return { nodes: [] };
  }
}

const isDescribed = (subject: PageSubject): boolean =>
  subject.kind !== 'gone' &&
  subject.kind !== 'missing' &&
  !(subject.kind === 'list' && subject.list === 'search');

/**
 * One `@graph` a page: the page, the way to it, and what it is about.
 *
 * @returns JSON-LD 1.1; undefined for search and for addresses that have no page any more or never had
 */
export function linkPage(graph: Graph, subject: PageSubject, page: LinkedPage): string | undefined {
  if (!isDescribed(subject)) return undefined;
  const { canonical: url, dates, card } = page;
  const toUrl = (path: string): string => new URL(path, url).href;
  const publication = getPublication(graph, toUrl);
  const facts: LinkedContext['page'] = {
    url,
    name: subject.kind === 'source' ? subject.entry.data.label : page.title,
    description: subject.kind === 'page' ? page.description : undefined,
    dates: dates && { published: dates.published.iso, modified: dates.modified.iso },
    corrections: findCorrections(graph, page.pathname).map(({ href, date, reason }) =>
      buildCorrectionComment({ url: toUrl(href), date: date.iso, reason }),
    ),
    image: card && buildImageObject(publication, url, card),
  };
  const { mainEntity, about, nodes } = linkSubject(
    { graph, publication, page: facts, toUrl },
    subject,
  );
  const trail = findTrail(graph, subject);
  const hasTrail = trail.length > 0;
  return formatGraph([
    buildWebPage(publication, {
      ...facts,
      isList: subject.kind === 'list',
      breadcrumb: hasTrail ? referToBreadcrumb(url) : undefined,
      mainEntity,
      about,
      // A chapter holds its own.
      corrections: subject.kind === 'chapter' ? [] : facts.corrections,
    }),
    ...(hasTrail
      ? [
          buildBreadcrumbList(
            url,
            trail.map(({ text, href }) => ({ name: text, url: href && toUrl(href) })),
          ),
        ]
      : []),
    ...nodes,
  ]);
}
