/** What feeds follow, read from finished pages. */
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { removeElements } from './edit-tree.ts';
import type { FeedEntry } from './feed.ts';
import { formatFeedContent } from './feed-content.ts';
import type { FinishedPage } from './finished-page.ts';
import { setApart } from './set-apart.ts';

const wordsOf = (element: Element | undefined): string =>
  element ? toString(element).replace(/\s+/gu, ' ').trim() : '';

/**
 * A page as an entry: its article without the title, which the entry has.
 *
 * @param page its tree is changed
 * @throws where the page has no article
 */
export function readArticle(
  page: FinishedPage,
  dates: Pick<FeedEntry, 'published' | 'updated'>,
): FeedEntry {
  const { url, title, description, content, notes } = page;
  const article = select('article', content);
  if (!article) throw new Error(`${url} has no article`);
  removeElements(article, 'h1');
  setApart(article, { entries: false });
  return { url, title, summary: description, ...dates, html: formatFeedContent(article.children, notes) };
}

/**
 * The entries of a log: each an `li` with an id, which begins with a line that holds its day and what it is about.
 *
 * @param page its tree is changed
 * @throws where an entry has no day
 */
export function readLog({ url, content }: FinishedPage): FeedEntry[] {
  return selectAll('li[id]', content).map((item) => {
    const day = select('time', item)?.properties.dateTime;
    if (typeof day !== 'string')
      throw new Error(`an entry of ${url} has no day: #${String(item.properties.id)}`);
    const title = wordsOf(select('p > :nth-child(2)', item));
    const { id } = item.properties;
    return {
      url: `${url}#${String(id)}`,
      title,
      summary: undefined,
      published: day,
      updated: day,
      html: formatFeedContent(item.children),
    };
  });
}
