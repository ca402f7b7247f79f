/** How a link to a page looks where it is shared: Open Graph (https://ogp.me) and the cards of X. */
import type { PageSubject } from '../graph/page-subject.ts';
import type { MetaTag } from './meta-tag.ts';

/** The picture of a page. */
export interface Card {
  /** Absolute. */
  url: string;
  width: number;
  height: number;
  alt: string;
}

export interface SharedPage {
  title: string;
  description: string;
  /** Absolute. */
  canonical: string;
  /** Title of the publication. */
  site: string;
  /** BCP 47 tag. */
  language: string;
  /** Days of the first publication and of the last change, `2026-11-25`. */
  dates: { published: string; modified: string } | undefined;
  card: Card | undefined;
}

/** Open Graph, "Basic Metadata": `og:locale` is `language_TERRITORY`; without a territory the likeliest (UTS 35, "Likely Subtags"). */
export function toLocale(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region === undefined ? code : `${code}_${region}`;
}

/** @returns undefined for what nobody shares: search, and addresses where nothing stands */
function findOpenGraphType(subject: PageSubject): 'article' | 'website' | undefined {
  switch (subject.kind) {
    case 'home':
      return 'website';
    case 'list':
      return subject.list === 'search' ? undefined : 'website';
    case 'gone':
    case 'missing':
      return undefined;
    default:
      return 'article';
  }
}

const property = (name: string, content: string): MetaTag => ({ property: name, content });

/** Without a card no picture is named: one that is missing would be shown as a hole. */
export function listSocialTags(subject: PageSubject, page: SharedPage): MetaTag[] {
  const type = findOpenGraphType(subject);
  if (!type) return [];
  const { card, dates } = page;
  return [
    property('og:title', page.title),
    property('og:description', page.description),
    property('og:url', page.canonical),
    property('og:type', type),
    property('og:site_name', page.site),
    property('og:locale', toLocale(page.language)),
    ...(card
      ? [
          property('og:image', card.url),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(card.width)),
          property('og:image:height', String(card.height)),
          property('og:image:alt', card.alt),
        ]
      : []),
    ...(type === 'article' && dates
      ? [
          property('article:published_time', dates.published),
          property('article:modified_time', dates.modified),
        ]
      : []),
    { name: 'twitter:card', content: card ? 'summary_large_image' : 'summary' },
  ];
}
