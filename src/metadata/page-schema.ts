/** What a page says of itself to programs: JSON-LD in the vocabulary of schema.org. */

export interface DescribedPage {
  /** Canonical address. */
  url: string;
  name: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** `2026-11-25` */
  published: string;
  modified: string;
}

export const buildPageSchema = ({
  url,
  name,
  description,
  language,
  published,
  modified,
}: DescribedPage): object => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  '@id': url,
  url,
  name,
  description,
  inLanguage: language,
  datePublished: published,
  dateModified: modified,
});

/** @returns JSON that may stand in a `script` element: no character in it can close the element */
export const formatLinkedData = (data: object): string =>
  JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
