/** What a page says of itself to programs: JSON-LD in the vocabulary of schema.org. */

export interface DescribedPage {
  /** Canonical address. */
  url: string;
  name: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** `2026-11-25`; undefined for a page without dates. */
  published: string | undefined;
  modified: string | undefined;
}

/** @returns JSON that may stand in a `script` element: no character in it can close the element */
export const formatPageSchema = ({
  url,
  name,
  description,
  language,
  published,
  modified,
}: DescribedPage): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name,
    description,
    inLanguage: language,
    datePublished: published,
    dateModified: modified,
  }).replaceAll('<', String.raw`\u003c`);
