/**
 * Every word of the interface that is not content, in English. A translation is a file beside this one, named by
 * its BCP 47 tag, with the same exports; the build takes the one of the site's language (docs/decisions/0025).
 * A part of a page is an export of its own, so that a script in the browser carries its own words alone.
 */

// Titles and summaries of pages.

/** Titles of the pages that every site has, and what search engines are told of them. */
export const pageTitles = {
  chapters: 'Chapters',
  topics: 'Topics',
  sources: 'Sources',
  claims: 'Claims',
  glossary: 'Glossary',
  figures: 'Figures',
  corrections: 'Corrections',
  search: 'Search',
  missing: 'No such page',
  moved: 'This page has moved',
  withdrawn: 'This page was withdrawn',
};

/** @param site title of the publication */
export const pageDescriptions = {
  chapters: (site: string): string =>
    `The chapters of ${site}, in order: the question that each asks, how long it takes, and how sure its claims are.`,
  /** @param topics their number in words: `All 53 topics` */
  topics: (topics: string, site: string): string =>
    `${topics} of ${site} by kind: what each is, what the sources say of it, and where they differ.`,
  sources: (sources: string, site: string): string =>
    `${sources} behind ${site}: what each says in which paragraph, what it rests on, and how much of it was read.`,
  source: (label: string): string =>
    `What ${label} says, paragraph by paragraph, what it rests on, how much of it was read, and the claims that lean on it.`,
  claims: (statements: string): string =>
    `${statements} of the ledger: who says so, when, in which paragraph, and how independent the voices are.`,
  glossary: (site: string): string =>
    `Short definitions of the terms that ${site} uses, and every topic, from A to Z.`,
  figures: (site: string): string =>
    `Figures and working models of ${site}: each value leads to its source, and each rule to the claim it rests on.`,
  corrections: (site: string): string =>
    `What was wrong in ${site} after it was published, when it was put right, and how the words changed.`,
  search: (site: string): string => `Search the chapters, topics, sources and claims of ${site}.`,
  missing: 'There is no page at this address.',
  /** @param place the new one: `“The price of a call”, ¶ 7` */
  moved: (place: string): string => `It is now ${place}.`,
};

/** Pictures that links to pages are shown with. */
export const cards = {
  /** What a picture is described by: the words on it, and the title of the figure that is drawn there. */
  alternative: (words: readonly string[], figure: string | undefined): string =>
    [...words, ...(figure === undefined ? [] : [`Drawing: ${figure}`])]
      .map((text) => (/[.?!…]$/u.test(text) ? text : `${text}.`))
      .join(' '),
};

// Pages and components.

// What page data puts into words: counts, dates, standings, sources, figures.

// Scripts in the browser.
