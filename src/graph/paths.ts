/** The only place where an address inside the site is made. */
import { parseLocator, toFragment } from '../annotations/locator.ts';
import { FIGURES_AT_ROOT } from '../schemas/figure.ts';

export interface Paths {
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  home: string;
  chapters: string;
  topics: string;
  sources: string;
  claims: string;
  glossary: string;
  search: string;
  corrections: string;
  figures: string;
  downloads: string;
  /** Bill of materials; CycloneDX recommends names that end so. */
  bom: string;
  /** What the data files hold, for programs. */
  dataPackage: string;
  /** A page about the publication itself. */
  page: (slug: string, fragment?: string) => string;
  /** A figure or model, or a row of it. */
  figure: (id: string, fragment?: string) => string;
  essay: (slug: string, fragment?: string) => string;
  topic: (slug: string, fragment?: string) => string;
  /** A source, or the digest item at a place in it. */
  source: (id: string, locator?: string) => string;
  claim: (id: string) => string;
  term: (id: string) => string;
  /** A file for reference managers, beside the page that it cites. */
  citation: (page: string, ending: string) => string;
  /** The text of a page as Markdown, beside it. */
  markdown: (page: string) => string;
  /** A feed of what a list page lists, beside it. */
  feed: (list: string, ending: 'atom' | 'json') => string;
  /** The picture that a link to a page is shown with. */
  card: (id: string) => string;
  /** A file of the record as a whole: `claims.json`. */
  data: (file: string) => string;
}

const withFragment = (path: string, fragment?: string): string =>
  fragment ? `${path}#${fragment}` : path;

/** @param base `/` or a sub-path such as `/documentary/` */
export function createPaths(base: string): Paths {
  const root = `/${base}/`.replace(/\/{2,}/gu, '/');
  return {
    base: root,
    home: root,
    chapters: `${root}chapters/`,
    topics: `${root}topics/`,
    sources: `${root}sources/`,
    claims: `${root}claims/`,
    glossary: `${root}glossary/`,
    search: `${root}search/`,
    corrections: `${root}corrections/`,
    figures: `${root}figures/`,
    downloads: `${root}downloads/`,
    bom: `${root}sbom.cdx.json`,
    dataPackage: `${root}datapackage.json`,
    page: (slug, fragment) => withFragment(`${root}${slug}/`, fragment),
    figure: (id, fragment) =>
      withFragment(`${root}${FIGURES_AT_ROOT.includes(id) ? '' : 'figures/'}${id}/`, fragment),
    essay: (slug, fragment) => withFragment(`${root}chapters/${slug}/`, fragment),
    topic: (slug, fragment) => withFragment(`${root}topics/${slug}/`, fragment),
    source: (id, locator = '') => {
      const place = parseLocator(locator);
      return withFragment(`${root}sources/${id}/`, place && `digest-${toFragment(place)}`);
    },
    claim: (id) => `${root}claims/${id}/`,
    term: (id) => `${root}glossary/#term-${id}`,
    citation: (page, ending) => `${page}citation.${ending}`,
    markdown: (page) => `${page}index.md`,
    feed: (list, ending) => `${list}feed.${ending}`,
    card: (id) => `${root}cards/${id}.png`,
    data: (file) => `${root}data/${file}`,
  };
}
