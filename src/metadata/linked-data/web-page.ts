/** The page, whose name is its canonical address. */
import type {
  CollectionPageLeaf,
  CorrectionCommentLeaf,
  IdReference,
  Thing,
  WebPageLeaf,
} from 'schema-dts';
import { referToImage, type ImageObject } from './image-object.ts';
import { referToSite, type Publication } from './publication.ts';

export interface WebPageFacts {
  /** Canonical address. */
  url: string;
  /** True for a page that lists others. */
  isList: boolean;
  name: string;
  /** Only where the page shows it. */
  description: string | undefined;
  /** `2026-11-25`; undefined where the publication keeps no dates. */
  dates: { published: string; modified: string } | undefined;
  breadcrumb: IdReference | undefined;
  mainEntity: IdReference | undefined;
  /** What it is about where that is more than a work or a term. */
  about: Thing | undefined;
  /** Of the page where they are not those of its main entity. */
  corrections: readonly CorrectionCommentLeaf[];
  /** The picture that stands for it elsewhere, which its main entity holds. */
  image: ImageObject | undefined;
}

export const buildWebPage = (
  publication: Publication,
  page: WebPageFacts,
): WebPageLeaf | CollectionPageLeaf => ({
  '@type': page.isList ? 'CollectionPage' : 'WebPage',
  '@id': page.url,
  url: page.url,
  name: page.name,
  ...(page.description !== undefined && { description: page.description }),
  inLanguage: publication.language,
  isPartOf: referToSite(publication),
  ...(page.dates && {
    datePublished: page.dates.published,
    dateModified: page.dates.modified,
  }),
  ...(page.breadcrumb && { breadcrumb: page.breadcrumb }),
  ...(page.mainEntity && { mainEntity: page.mainEntity }),
  ...(page.about && { about: page.about }),
  ...(page.image && { primaryImageOfPage: referToImage(page.url) }),
  ...(page.corrections.length > 0 && { correction: page.corrections }),
});
