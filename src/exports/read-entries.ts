/** What feeds follow, read from finished pages. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { findAll, findFirst, removeElements } from './edit-tree.ts';
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
  const article = findFirst(content, ({ tagName }) => tagName === 'article');
  if (!article) throw new Error(`${url} has no article`);
  removeElements(article, ({ tagName }) => tagName === 'h1');
  setApart(article, { entries: false });
  return {
    url,
    title,
    summary: description,
    ...dates,
    html: formatFeedContent(article.children, notes),
  };
}

const isLogEntry = ({ tagName, properties }: Element): boolean =>
  tagName === 'li' && properties.id !== undefined;

/**
 * The entries of a log: each an `li` with an id, which begins with a line that holds its day and what it is about.
 *
 * @param page its tree is changed
 * @throws where an entry has no day
 */
export function readLog({ url, content }: FinishedPage): FeedEntry[] {
  setApart(content, { entries: false });
  return findAll(content, isLogEntry).map((item) => {
    const day = findFirst(item, ({ tagName }) => tagName === 'time')?.properties.dateTime;
    if (typeof day !== 'string')
      throw new Error(`an entry of ${url} has no day: #${String(item.properties.id)}`);
    const line = findFirst(item, ({ tagName }) => tagName === 'p');
    const [, place] = line?.children.filter((node) => node.type === 'element') ?? [];
    const { id } = item.properties;
    return {
      url: `${url}#${String(id)}`,
      title: wordsOf(place),
      summary: undefined,
      published: day,
      updated: day,
      html: formatFeedContent(item.children),
    };
  });
}
