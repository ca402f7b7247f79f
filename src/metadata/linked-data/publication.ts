/** The publication itself: its site, the body that publishes it, and the book that its chapters make. */
import type { BookLeaf, IdReference, OrganizationLeaf, WebSiteLeaf } from 'schema-dts';
import type { NamedChapter } from './chapter.ts';

export interface Publication {
  /** Address of the home page, absolute. */
  home: string;
  title: string;
  deck: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** Address of the licence of text and data. */
  licence: string;
}

type Home = Pick<Publication, 'home'>;

export const referToSite = ({ home }: Home): IdReference => ({ '@id': `${home}#website` });
const referToPublisher = ({ home }: Home): IdReference => ({ '@id': `${home}#organization` });

/** Named on each page that has an author: who reads one page alone does not follow references. */
export const buildOrganization = (
  publication: Pick<Publication, 'home' | 'title'>,
): OrganizationLeaf => ({
  '@type': 'Organization',
  ...referToPublisher(publication),
  name: publication.title,
  url: publication.home,
});

/** Author and publisher of what the publication makes. */
export const buildImprint = (
  publication: Publication,
): { author: OrganizationLeaf; publisher: IdReference; license: string } => ({
  author: buildOrganization(publication),
  publisher: referToPublisher(publication),
  license: publication.licence,
});

/** Without `SearchAction`: search runs in the reader's browser, and no engine uses it any more. */
export const buildWebSite = (publication: Publication): WebSiteLeaf => ({
  '@type': 'WebSite',
  ...referToSite(publication),
  url: publication.home,
  name: publication.title,
  description: publication.description,
  inLanguage: publication.language,
  publisher: referToPublisher(publication),
});

export const referToBook = ({ home }: Home): IdReference => ({ '@id': `${home}#book` });

/** The book as its chapters name it. */
export const nameBook = (publication: Pick<Publication, 'home' | 'title'>): BookLeaf => ({
  '@type': 'Book',
  ...referToBook(publication),
  name: publication.title,
});

/** @param chapters in their order */
export const buildBook = (
  publication: Publication,
  chapters: readonly NamedChapter[],
): BookLeaf => ({
  ...nameBook(publication),
  url: publication.home,
  alternativeHeadline: publication.deck,
  description: publication.description,
  inLanguage: publication.language,
  isAccessibleForFree: true,
  author: referToPublisher(publication),
  publisher: referToPublisher(publication),
  license: publication.licence,
  ...(chapters.length > 0 && { hasPart: chapters }),
});
