/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import { toDateTime, type Feed } from './feed.ts';

/** @param self absolute address of the file */
export function formatJsonFeed(feed: Feed, self: string): string {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.url,
    feed_url: self,
    description: `${feed.description} ${feed.rights}`,
    language: feed.language,
    authors: [feed.publisher],
    items: feed.entries.map(({ url, title, summary, published, updated, html }) => ({
      id: url,
      url,
      title,
      content_html: html,
      summary,
      date_published: toDateTime(published),
      date_modified: toDateTime(updated),
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
