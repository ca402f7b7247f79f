/** A feed in Atom 1.0 (RFC 4287). */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { toDateTime, type Feed, type FeedEntry } from './feed.ts';

const formatEntry = ({ url, title, summary, published, updated, html }: FeedEntry) =>
  x('entry', [
    x('id', url),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', href: url }),
    x('published', toDateTime(published)),
    x('updated', toDateTime(updated)),
    ...(summary === undefined ? [] : [x('summary', summary)]),
    x('content', { type: 'html' }, html),
  ]);

/**
 * Elements in the order of section 4: titles are plain text, contents escaped HTML (section 3.1.1). The author of
 * the feed is that of its entries (section 4.2.1).
 *
 * @param self absolute address of the file (section 4.2.7.2)
 */
export function formatAtom(feed: Feed, self: string): string {
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      x('id', feed.url),
      x('title', feed.title),
      x('subtitle', feed.description),
      x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.url }),
      x('updated', toDateTime(feed.updated)),
      x('author', [x('name', feed.publisher.name), x('uri', feed.publisher.url)]),
      x('rights', feed.rights),
      ...feed.entries.map(formatEntry),
    ]),
  ]);
  // In a text these three letters must not stand together (XML 1.0, section 2.4), which the library lets them.
  return `${toXml(tree, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`;
}
