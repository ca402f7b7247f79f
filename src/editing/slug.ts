/** An id from words: their letters without accents, and their digits, joined by hyphens; empty where they have none. */
export const toSlug = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter(Boolean)
    .join('-');
