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
  downloads: 'Data and downloads',
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
  downloads: (site: string): string =>
    `The record of ${site} as files: claims, evidence, sources and origins as JSON, CSV and BibTeX, with their schemas, version and licence.`,
  search: (site: string): string => `Search the chapters, topics, sources and claims of ${site}.`,
  missing: 'There is no page at this address.',
  /** @param place the new one: `“The price of a call”, ¶ 7` */
  moved: (place: string): string => `It is now ${place}.`,
};

// Pages and components.

/** The page of downloads. */
export const downloads = {
  lead: 'Everything that these pages rest on, as files to reckon with, to cite from and to keep.',
  /** @param day `25 November 2026` */
  version: (day: string): string =>
    `Version of ${day}: the day of the newest change of any page. Two changes on one day have one version.`,
  licence: 'Licence',
  versionLabel: 'Version',
  citeLabel: 'To cite the data',
  styles: { apa: 'APA, 7th edition', mla: 'MLA, 9th edition', chicago: 'Chicago, 17th edition' },
  /** Title of the data as a work. @param day that of the version, where there is one: `25 November 2026` */
  work: (site: string, day?: string): string =>
    day === undefined ? `${site}: data` : `${site}: data of ${day}`,
  schema: 'schema',
  groups: {
    json: {
      heading: 'The record as JSON',
      lead: 'Each file says its version and licence itself and has its JSON Schema (2020-12) beside it; sources.json is plain CSL-JSON.',
    },
    tables: {
      heading: 'The record as tables',
      lead: 'CSV in UTF-8 with commas, the names of the columns first. A text that a spreadsheet would run as a formula begins with an apostrophe; in JSON it does not.',
    },
    figures: {
      heading: 'Figures and models',
      lead: 'The rows behind each figure, and the cases of each table of rules.',
    },
    citations: {
      heading: 'For reference managers',
      lead: 'Every source at once. Each chapter, topic and claim has its own files under “Cite this”, at the foot of its page.',
    },
    feeds: {
      heading: 'Feeds',
      lead: 'For those who want to hear of what is new or put right.',
    },
    site: {
      heading: 'The site itself',
      lead: 'What it is built with.',
    },
  },
  package: {
    label: 'Data package',
    says: 'What every file here holds, column by column: types, keys, sizes and hashes (Frictionless Data Package 1). Programs that know the format read all tables from it.',
  },
  bom: {
    label: 'Bill of materials',
    says: 'The packages and fonts that the site was built with (CycloneDX 1.6).',
  },
  feeds: {
    chapters: { label: 'Chapters', says: 'New chapters, and those that changed.' },
    corrections: { label: 'Corrections', says: 'What was wrong, and how it was put right.' },
  },
  /** Said where each page has its text beside it. */
  markdown: 'Each page stands beside itself as plain text, under its address with index.md.',
};

/** Titles of the data files, and what they hold. */
export const dataFiles = {
  /** @param site title of the publication */
  package: (site: string): string => `${site}: the record as data`,
  /** @param exceptions what the licence does not cover */
  exceptions: (exceptions: string): string => `Exceptions from the licence: ${exceptions}`,
  json: {
    claims: {
      title: 'Claims',
      says: 'Every statement of the ledger with its date, standing, independent voices, evidence and corrections.',
    },
    origins: {
      title: 'Origins',
      says: 'Where information enters the record: who or what it comes from, through which sources, and which claims it supports.',
    },
    sources: {
      title: 'Sources',
      says: 'Every source, as Zotero and other reference managers read it.',
    },
    graph: {
      title: 'Graph',
      says: 'Chapters, topics, sources, claims, origins and figures as nodes, and what joins them as typed edges.',
    },
  },
  bibliography: {
    title: 'Sources',
    says: 'Every source, as BibTeX and BibLaTeX read it.',
  },
  tables: {
    claims: { title: 'Claims', says: 'A claim a row: statement, date, kind, standing, value.' },
    evidence: {
      title: 'Evidence',
      says: 'A piece of evidence a row: claim, source, place in it, stance.',
    },
    'evidence-origins': {
      title: 'Origins of evidence',
      says: 'Through which origins a source has a piece of evidence; no row where that is not known.',
    },
    'claim-topics': { title: 'Topics of claims', says: 'Which topics a claim belongs to.' },
    'claim-corrections': {
      title: 'Claims that correct claims',
      says: 'Which claims a claim shows to be wrong.',
    },
    sources: { title: 'Sources', says: 'A source a row: imprint, language, how much was read.' },
    origins: { title: 'Origins', says: 'An origin a row: kind, name, date, what it is.' },
    topics: { title: 'Topics', says: 'A topic a row: kind, title, summary.' },
  },
};

// What page data puts into words: counts, dates, standings, sources, figures.

// Scripts in the browser.
