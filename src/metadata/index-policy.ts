/**
 * Which pages search engines may list, and which page a copy points at: one table for the robots tag
 * (HTML, 4.2.5.1; Robots Exclusion Protocol, RFC 9309, says nothing of it), the canonical link (RFC 6596)
 * and the sitemap (sitemaps.org, protocol 0.9).
 */
import type { Gone } from '../graph/moves.ts';

interface IndexRule {
  /** Paths below the base. */
  pattern: RegExp;
  isIndexed: boolean;
  inSitemap: boolean;
  /**
   * The page that it names as the one to list: itself, none, or the current page of which it is a copy,
   * written with the groups of the pattern as `String.replace` takes them.
   */
  canonical: 'self' | 'none' | `/${string}`;
}

/** The first rule that fits decides; the last fits every page. */
const INDEX_RULES: readonly IndexRule[] = [
  {
    // A sentence with its evidence: hundreds of short pages of one form, read from a text.
    pattern: /^\/claims\/[^/]+\/$/u,
    isIndexed: false,
    inSitemap: false,
    canonical: 'none',
  },
  {
    // Results are no text of ours.
    pattern: /^\/search\/$/u,
    isIndexed: false,
    inSitemap: false,
    canonical: 'none',
  },
  {
    // Pieces of pages.
    pattern: /^\/previews\//u,
    isIndexed: false,
    inSitemap: false,
    canonical: 'none',
  },
  {
    // Stands for what is not there.
    pattern: /^\/404(?:\.html)?\/?$/u,
    isIndexed: false,
    inSitemap: false,
    canonical: 'none',
  },
  {
    // The chapter again, laid out for paper.
    pattern: /^\/chapters\/(?<chapter>[^/]+)\/print\/$/u,
    isIndexed: false,
    inSitemap: false,
    canonical: '/chapters/$<chapter>/',
  },
  {
    // Answers, which a search must not hand to those who are asked.
    pattern: /^\/teach\/[^/]+\/key\/$/u,
    isIndexed: false,
    inSitemap: false,
    canonical: 'none',
  },
  {
    // An earlier text of a page: links to it count for the current one.
    // Never with noindex: a page that is kept out passes nothing on to the one that it names.
    pattern: /^\/e\/\d{4}-\d{2}\/(?<page>.+)$/u,
    isIndexed: true,
    inSitemap: false,
    canonical: '/$<page>',
  },
  {
    // Home, chapters, topics, sources, figures, lists, pages on the publication.
    pattern: /^\//u,
    isIndexed: true,
    inSitemap: true,
    canonical: 'self',
  },
];

/** A page that moved or was withdrawn: which ones they are, moved.yaml says and no pattern. */
const GONE = { isIndexed: false, inSitemap: false };

export interface PagePolicy {
  isIndexed: boolean;
  inSitemap: boolean;
  /** Content of the robots tag. */
  robots: string;
  /** Path of the page to list, base included; undefined where none is named. */
  canonical: string | undefined;
}

/** @param local path without the base */
function findLocalPolicy(local: string, gone: readonly Gone[]): Omit<PagePolicy, 'robots'> {
  const left = gone.find(({ page, fragment }) => fragment === '' && page === local);
  if (left)
    return { ...GONE, canonical: 'to' in left.end ? left.end.to.replace(/#.*$/u, '') : undefined };
  for (const { pattern, isIndexed, inSitemap, canonical } of INDEX_RULES) {
    if (!pattern.test(local)) continue;
    if (canonical === 'none') return { isIndexed, inSitemap, canonical: undefined };
    if (canonical === 'self') return { isIndexed, inSitemap, canonical: local };
    const current = findLocalPolicy(local.replace(pattern, canonical), gone);
    // No copy points at a page that is kept out, and none is listed in its place.
    return current.canonical === undefined
      ? current
      : { isIndexed, inSitemap, canonical: current.canonical };
  }
  throw new Error(`no rule fits ${local}`);
}

/**
 * @param pathname path of a page, base included
 * @param base path that the site is served under
 * @param gone addresses of pages that moved or were withdrawn, without the base
 */
export function findPagePolicy(
  pathname: string,
  base: string,
  gone: readonly Gone[] = [],
): PagePolicy {
  const root = `/${base}/`.replace(/\/{2,}/gu, '/');
  const local = pathname.startsWith(root) ? `/${pathname.slice(root.length)}` : pathname;
  const policy = findLocalPolicy(local, gone);
  return {
    ...policy,
    // A large picture and the whole text may be shown. Links of a page that is kept out are followed all the same.
    robots: policy.isIndexed ? 'max-image-preview:large,max-snippet:-1' : 'noindex',
    canonical: policy.canonical && `${root}${policy.canonical.slice(1)}`,
  };
}
