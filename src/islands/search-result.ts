/** One page that was found, as an item of the list: its type, its title, where the words stand, its sections. */
import { searchTypes } from '#interface';
import type { PageResult } from './search-engine.ts';

const TYPE_WORDS: Record<string, string> = searchTypes;
const MAX_SECTIONS = 3;

const toLink = (url: string, text: string): HTMLAnchorElement => {
  const link = document.createElement('a');
  [link.href, link.textContent] = [url, text];
  return link;
};

/** @param page what Pagefind knows of the page; its excerpts are escaped HTML with `mark` */
export function toResultItem({
  url,
  excerpt,
  meta,
  filters,
  sub_results: parts,
}: PageResult): HTMLLIElement {
  const item = document.createElement('li');
  const type = document.createElement('p');
  type.className = 'search-type';
  type.textContent = TYPE_WORDS[filters.type?.[0] ?? ''] ?? '';
  const title = toLink(url, meta.title ?? url);
  title.className = 'search-title';
  const words = document.createElement('p');
  words.className = 'search-excerpt';
  words.innerHTML = excerpt;
  item.append(type, title, words);
  // The sections of a claim are the same on each: they say nothing.
  const isClaim = filters.type?.[0] === 'claim';
  const sections = isClaim
    ? []
    : parts.filter((part) => part.url.includes('#')).slice(0, MAX_SECTIONS);
  if (sections.length > 0) {
    const list = document.createElement('ul');
    for (const section of sections) {
      const entry = document.createElement('li');
      entry.append(toLink(section.url, section.title));
      list.append(entry);
    }
    item.append(list);
  }
  return item;
}
