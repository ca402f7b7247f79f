/** A source as a work that others made: what the record holds of it and pages show. */
import type {
  ArticleLeaf,
  BlogLeaf,
  BlogPostingLeaf,
  BookLeaf,
  ChapterLeaf,
  CreativeWorkLeaf,
  IdReference,
  LegislationLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  PeriodicalLeaf,
  PersonLeaf,
  ReportLeaf,
  ScholarlyArticleLeaf,
  ThesisLeaf,
  WebPageLeaf,
  WebSiteLeaf,
} from 'schema-dts';
import type { Source } from '../../schemas/source.ts';

type CitedWork = IdReference &
  (
    | ArticleLeaf
    | BlogPostingLeaf
    | BookLeaf
    | ChapterLeaf
    | CreativeWorkLeaf
    | LegislationLeaf
    | NewsArticleLeaf
    | ReportLeaf
    | ScholarlyArticleLeaf
    | ThesisLeaf
    | WebPageLeaf
  );
type Container = PeriodicalLeaf | BookLeaf | WebSiteLeaf | BlogLeaf | CreativeWorkLeaf;

/**
 * The item types of CSL 1.0.2 (appendix III) in schema.org's. Sets of data are `CreativeWork`: a `Dataset` says what
 * is in it, which the record of a source does not hold. So are a speech and a broadcast, for which no type fits.
 */
const TYPES: Record<Source['type'], CitedWork['@type']> = {
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  broadcast: 'CreativeWork',
  chapter: 'Chapter',
  dataset: 'CreativeWork',
  'entry-encyclopedia': 'Article',
  legislation: 'Legislation',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  speech: 'CreativeWork',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/** A newspaper's is `CreativeWork`: an agency or a station may stand there as well. */
const CONTAINERS: Partial<Record<Source['type'], Container['@type']>> = {
  'article-journal': 'Periodical',
  'article-magazine': 'Periodical',
  chapter: 'Book',
  'post-weblog': 'Blog',
  webpage: 'WebSite',
};

export interface CitedWorkFacts {
  /** Address of our page on it, absolute. */
  page: string;
  /** As pages show it: in brackets where it is our description. */
  title: string;
  source: Source;
  /** True where its language differs from the publication's, and pages name it. */
  isForeign: boolean;
}

export const referToWork = (page: string): IdReference => ({ '@id': `${page}#source` });

/** A date that schema.org can hold: a year, month or day of ISO 8601 that is neither inferred, doubtful nor a span. */
const findDate = ({ issued = '', dateVerified }: Source): string | undefined =>
  dateVerified && /^\d{4}(?:-\d\d){0,2}$/u.test(issued) ? issued : undefined;

const buildAuthor = (name: Source['author'][number]): PersonLeaf | OrganizationLeaf =>
  'literal' in name
    ? { '@type': 'Organization', name: name.literal }
    : { '@type': 'Person', name: [name.given, name.family].filter(Boolean).join(' ') };

/** The address of an original that is not linked is left out. */
export function buildCitedWork({ page, title, source, isForeign }: CitedWorkFacts): CitedWork {
  const date = findDate(source);
  const container = source['container-title'];
  return {
    '@type': TYPES[source.type],
    ...referToWork(page),
    name: title,
    ...(source.author.length > 0 && { author: source.author.map(buildAuthor) }),
    ...(date !== undefined && { datePublished: date }),
    ...(container !== undefined && {
      isPartOf: { '@type': CONTAINERS[source.type] ?? 'CreativeWork', name: container },
    }),
    ...(source.publisher !== undefined && {
      publisher: { '@type': 'Organization', name: source.publisher },
    }),
    ...(isForeign && { inLanguage: source.language }),
    ...(source.linkOk && { url: source.URL }),
    ...(source.archive !== undefined && { archivedAt: source.archive }),
  };
}
