/** Other formats of a page, and the feeds that follow it. */
import { otherFormats, pageTitles } from '#interface';
import { findFeedDate, type FeedList } from '../graph/feeds.ts';
import type { Graph } from '../graph/model.ts';
import type { PageSubject } from '../graph/page-subject.ts';
import type { Alternate } from './head.ts';

/** Endings of feeds, and their media types. */
const FEED_FORMATS = [
  { ending: 'atom', type: 'application/atom+xml' },
  { ending: 'json', type: 'application/feed+json' },
] as const;

export interface FeedLink extends Alternate {
  /** Of the format. */
  name: string;
}

/** @returns the feeds of a list, one in each format; none where no date is on record */
export function listFeeds(graph: Graph, list: FeedList): FeedLink[] {
  if (findFeedDate(graph, list) === undefined) return [];
  const { corpus, paths } = graph;
  return FEED_FORMATS.map(({ ending, type }) => ({
    href: paths.feed(paths[list], ending),
    type,
    name: otherFormats.formats[ending],
    title: otherFormats.feed(corpus.site.title, pageTitles[list]),
  }));
}

/**
 * Beside the text of the page as Markdown, the chapters as a feed stand on every page, so that a reader finds them
 * from wherever it is pointed; the log of corrections has its own.
 *
 * @param pathname path of the page, base included
 */
export function listAlternates(graph: Graph, subject: PageSubject, pathname: string): Alternate[] {
  const feeds = (list: FeedList): Alternate[] =>
    listFeeds(graph, list).map(({ href, type, title }) => ({ href, type, title }));
  switch (subject.kind) {
    case 'gone':
    case 'missing':
      return [];
    case 'chapter':
    case 'topic':
    case 'source':
      return [
        {
          href: graph.paths.markdown(pathname),
          type: 'text/markdown',
          title: otherFormats.markdown,
        },
        ...feeds('chapters'),
      ];
    case 'list':
      return [
        ...(subject.list === 'corrections' ? feeds('corrections') : []),
        ...feeds('chapters'),
      ];
    default:
      return feeds('chapters');
  }
}
