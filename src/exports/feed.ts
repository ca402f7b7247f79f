/** A feed, whichever its format: the newest entry first. */
export interface Feed {
  /** Address of the list that it follows, absolute. */
  url: string;
  title: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  publisher: { name: string; url: string };
  rights: string;
  /** ISO 8601 day of the newest entry; of the list itself where it is empty. */
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Permanent and absolute: readers know the entry by it. */
  url: string;
  title: string;
  summary: string | undefined;
  /** ISO 8601 days. */
  published: string;
  updated: string;
  /** The whole text, with absolute links. */
  html: string;
}

/** A day as a date-time of RFC 3339: nothing is known of its hour. */
export const toDateTime = (day: string): string => `${day}T00:00:00Z`;

/** The newest first; those of one day stay as they are. */
export const sortEntries = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries.toSorted((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
