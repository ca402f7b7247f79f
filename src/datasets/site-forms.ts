/** Forms of the site beside its pages that the page of downloads names. What comes to be made is entered here. */
import type { downloads } from '#interface';

export interface Feed {
  /** The list page that it stands beside. */
  list: keyof typeof downloads.feeds;
  endings: readonly ('atom' | 'json')[];
}

export interface SiteForms {
  feeds: readonly Feed[];
  /** True where each page has its text as Markdown beside it. */
  hasMarkdown: boolean;
}

export const SITE_FORMS: SiteForms = { feeds: [], hasMarkdown: false };
