/** A chapter: part of the book, an article of its own, and something to learn from. */
import type {
  ArticleLeaf,
  ChapterLeaf,
  CorrectionCommentLeaf,
  IdReference,
  LearningResourceLeaf,
  MergeLeafTypes,
} from 'schema-dts';
import type { ImageObject } from './image-object.ts';
import { buildImprint, nameBook, type Publication } from './publication.ts';

export type Chapter = MergeLeafTypes<[ChapterLeaf, ArticleLeaf, LearningResourceLeaf]>;
/** A chapter as others name it. */
export type NamedChapter = Chapter & IdReference;

export interface ChapterFacts {
  /** Address of its page, absolute. */
  url: string;
  title: string;
  /** The question that it answers, which stands under the title. */
  question: string;
  /** Place in the book. */
  position: number;
  minutes: number;
  /** `2026-11-25`; undefined where the publication keeps no dates. */
  dates: { published: string; modified: string } | undefined;
  /** The sources in its list. Each is named on a page of its own: here its name would cost the page bytes. */
  citations: readonly IdReference[];
  /** The source that it starts from. */
  startsFrom: IdReference | undefined;
  /** The topics that its text links. */
  mentions: readonly IdReference[];
  corrections: readonly CorrectionCommentLeaf[];
  image: ImageObject | undefined;
}

export const referToChapter = (url: string): IdReference => ({ '@id': `${url}#chapter` });

export const nameChapter = ({ url, title }: Pick<ChapterFacts, 'url' | 'title'>): NamedChapter => ({
  '@type': ['Chapter', 'Article', 'LearningResource'],
  ...referToChapter(url),
  url,
  name: title,
});

/** `timeRequired` is a duration of ISO 8601-1:2019, 5.5.2. */
export const buildChapter = (publication: Publication, chapter: ChapterFacts): Chapter => ({
  ...nameChapter(chapter),
  headline: chapter.title,
  description: chapter.question,
  isPartOf: nameBook(publication),
  position: chapter.position,
  mainEntityOfPage: { '@id': chapter.url },
  inLanguage: publication.language,
  ...(chapter.dates && {
    datePublished: chapter.dates.published,
    dateModified: chapter.dates.modified,
  }),
  ...buildImprint(publication),
  isAccessibleForFree: true,
  timeRequired: `PT${chapter.minutes}M`,
  ...(chapter.image && { image: chapter.image }),
  ...(chapter.startsFrom && { isBasedOn: chapter.startsFrom }),
  ...(chapter.mentions.length > 0 && { mentions: chapter.mentions }),
  ...(chapter.corrections.length > 0 && { correction: chapter.corrections }),
  ...(chapter.citations.length > 0 && { citation: chapter.citations }),
});
