/**
 * Every word of the interface that is not content, in English. A translation is a file beside this one, named by
 * its BCP 47 tag, with the same exports; the build takes the one of the site's language (docs/decisions/0025).
 * A part of a page is an export of its own, so that a script in the browser carries its own words alone.
 */

/** BCP 47 tag by which dates, numbers and lists are formed, so that they agree with the words around them. */
export const locale = 'en-GB' as string;

/** "1 claim", "12 claims". @param many the word for any other number, where it is not made by an s */
const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** The head of a summary: "The 12 topics", "The one topic", and "The topics" before there is any. */
const countAll = (number: number, one: string): string =>
  number === 0 ? `The ${one}s` : `The ${number === 1 ? `one ${one}` : `${number} ${one}s`}`;

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
  topics: (topics: number, site: string): string =>
    `${countAll(topics, 'topic')} of ${site} by kind: what each is, what the sources say of it, and where they differ.`,
  sources: (sources: number, site: string): string =>
    `${countAll(sources, 'source')} behind ${site}: what each says in which paragraph, what it rests on, and how much of it was read.`,
  source: (label: string): string =>
    `What ${label} says, paragraph by paragraph, what it rests on, how much of it was read, and the claims that lean on it.`,
  claims: (statements: number): string =>
    `${countAll(statements, 'checkable statement')} of the ledger: who says so, when, in which paragraph, and how independent the voices are.`,
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

/** Pictures that links to pages are shown with. */
export const cards = {
  /** What a picture is described by: the words on it, and the title of the figure that is drawn there. */
  alternative: (words: readonly string[], figure: string | undefined): string =>
    [...words, ...(figure === undefined ? [] : [`Drawing: ${figure}`])]
      .map((text) => (/[.?!…]$/u.test(text) ? text : `${text}.`))
      .join(' '),
};

// Pages and components.

/** Files in other formats, and feeds. */
export const otherFormats = {
  markdown: 'This page as Markdown',
  /** Names of the formats. */
  formats: { atom: 'Atom', json: 'JSON Feed' },
  follow: 'To follow in a feed reader:',
  /** @param list title of the page that the feed follows */
  feed: (site: string, list: string): string => `${site}: ${list}`,
};

/** The page of downloads. */
export const downloads = {
  lead: 'What these pages rest on, as files: to analyse, to cite and to keep.',
  /** @param day `25 November 2026` */
  version: (day: string): string =>
    `${day}, the day of the newest change of any page. Two changes on one day have one version.`,
  licence: 'Licence',
  versionLabel: 'Version',
  citeLabel: 'To cite the data',
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
  markdown:
    'The text of each chapter, topic and source also stands beside its page as Markdown, under its address with index.md.',
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
    says: 'Every source, as BibLaTeX and reference managers read it; BibTeX itself takes no dates from it.',
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

/** Sizes of files; a kilobyte is 1,000 bytes, as ISO/IEC 80000-13 has kilo. @param number as the locale writes it */
export const fileSizes = {
  bytes: (number: string): string => `${number} ${number === '1' ? 'byte' : 'bytes'}`,
  kilobytes: (number: string): string => `${number} kB`,
  megabytes: (number: string): string => `${number} MB`,
};

/** Names of the formats of files. */
export const fileFormats = {
  csv: 'CSV',
  json: 'JSON',
  bibtex: 'BibTeX',
  cslJson: 'CSL-JSON',
  atom: 'Atom',
  jsonFeed: 'JSON Feed',
};

/**
 * How a sentence holds a link or other markup: it is a function that takes what draws its words, or the drawn thing
 * itself, and returns its parts in the order of the language. A template draws the parts one after the other.
 */
type Draw<Part> = (words: string) => Part;

/** What stands in place of a list that has no entries yet. */
export const nothing = {
  chapters: 'No chapter is written yet.',
  topics: 'No topic is entered yet.',
  sources: 'No source is entered yet.',
  claims: 'No claim is entered yet.',
  terms: 'No term or topic is entered yet.',
  corrections: 'Nothing has been corrected yet.',
};

/** Heads of the columns that several tables have. */
export const columns = {
  date: 'Date',
  what: 'What',
  evidence: 'Evidence',
  origin: 'Origin',
  supports: 'Supports',
};

/** The way from the home page down to a page. */
export const trailWords = {
  /** Read to those who hear the page: what the list of links is. */
  label: 'Breadcrumb',
  home: 'Home',
};

export const baseLayout = { skip: 'Skip to the text' };

export const pageLayout = {
  draft: <Part>(strong: Draw<Part>, mark: Part): (string | Part)[] => [
    strong('Draft.'),
    ' No build holds this page until ',
    mark,
    ' is taken out of its file.',
  ],
  corrected: <Part>(date: Part): (string | Part)[] => ['Corrected ', date],
  corrections: 'Corrections',
};

export const header = {
  navigation: 'Main',
  /** What the button of the settings looks like: letters, large and small. */
  settingsSign: 'Aa',
  settings: 'Reading settings',
  search: 'Search',
};

export const footer = {
  dates: <Part>(published: Part, changed: Part): (string | Part)[] => [
    'First published ',
    published,
    ', last changed ',
    changed,
    '.',
  ],
  licence: <Part>(name: Part): (string | Part)[] => ['Text and data ', name, '.'],
};

export const homePage = {
  /** @param title of the page that is read first */
  opening: (title: string, minutes: number): string => `${title}, ${minutes}\u00A0min`,
  chapters: (count: number, minutes: number): string =>
    `${count === 1 ? '1 chapter' : `${count} chapters`}, ${minutes}\u00A0min`,
  start: 'Start reading',
  claims: (count: number): string => (count === 1 ? '1 claim' : `${count} claims`),
  sources: (count: number): string => (count === 1 ? '1 source' : `${count} sources`),
  topics: (count: number): string => (count === 1 ? '1 topic' : `${count} topics`),
  search: 'Search everything',
};

export const searchPage = {
  withoutScript: <Part>(sources: Draw<Part>, claims: Draw<Part>): (string | Part)[] => [
    'Search runs in the browser and needs JavaScript. Without it, here is everything from A to Z; the ',
    sources('sources'),
    ' and ',
    claims('claims'),
    ' have lists of their own.',
  ],
};

export const missingPage = {
  lead: 'The line ends here: there is nothing at this address.',
  ways: <Part>(
    glossary: Draw<Part>,
    chapters: Draw<Part>,
    search: Draw<Part>,
  ): (string | Part)[] => [
    'The ',
    glossary('A–Z'),
    ' lists every topic and term, the ',
    chapters('chapters'),
    ' stand in order, and ',
    search('search'),
    ' looks through everything.',
  ],
};

/** Pages that moved or were withdrawn. */
export const gonePage = {
  moved: <Part>(place: Part): (string | Part)[] => ['It is now ', place, '.'],
  withdrawn: <Part>(glossary: Draw<Part>): (string | Part)[] => [
    'Its address is kept, so that links to it have an answer. The ',
    glossary('A–Z'),
    ' lists every topic and term.',
  ],
};

export const correctionsPage = {
  lead: 'What was wrong after it was published, when it was put right, and how the words changed.',
  rule: <Part>(ledger: Draw<Part>): (string | Part)[] => [
    'A published claim is not changed in silence. If it says something else than before, the site cannot be made until the change is entered here: what stood there, what stands there now, and what was wrong. The page itself shows the same, and each page has the day of its last change at its foot. New evidence for a claim is no correction, and neither is a claim that another claim shows to be wrong: both stay in the ',
    ledger('ledger'),
    ', each with its standing.',
  ],
};

export const glossaryPage = {
  lead: 'Terms in a sentence or two, and every topic, from A to Z.',
};

export const chaptersPage = {
  lead: 'Each asks one question and starts from one article.',
};

export const chapterPage = {
  minutes: (count: number): string => `${count === 1 ? '1 minute' : `${count} minutes`} to read`,
  toldAsOf: (date: string): string => `Told as of ${date}; what is later has its date`,
  notes: (count: number): string => `${count} notes`,
  claims: (count: number): string => `${count} claims:`,
  contents: 'Sections of this chapter',
  claimsEntry: (count: number): string => `Claims (${count})`,
  sourcesEntry: (count: number): string => `Sources (${count})`,
  claimsHeading: 'Claims of this chapter',
  claimsLead: 'In the order of the text. Each opens its evidence.',
  sourcesHeading: 'Sources of this chapter',
  /** @param source as the text calls it: `Gazette 1890` */
  startsFrom: (source: string): string => `The chapter starts from ${source}.`,
};

export const topicsPage = {
  lead: 'The systems, people and rules that the chapters speak of. Each page says what the sources say, and where they differ.',
  kinds: 'Kinds of topic',
};

export const topicPage = {
  parts: 'After the text',
  claimsEntry: 'Claims',
  chaptersEntry: 'In the chapters',
  topicsEntry: 'In other topics',
  claims: 'What the sources say',
  claimsLead: 'Claims of the ledger on this topic, newest first.',
  chapters: 'Where the chapters speak of it',
  topics: 'Where other topics speak of it',
  related: 'Related topics',
  aliases: 'Also called',
};

export const claimsPage = {
  /** @param count of claims; 0 before there is any */
  lead: (count: number): string =>
    `${count > 0 ? `${count === 1 ? '1 checkable statement' : `${count} checkable statements`}. ` : ''}A fixed rule sets how sure each is, from its evidence.`,
  all: 'all',
  showAll: 'Show all',
  total: (count: number): string => (count === 1 ? '1 claim' : `All ${count} claims`),
};

export const claimPage = {
  name: (id: string): string => `Claim ${id}`,
  /** What is copied with the address of the claim. */
  place: (id: string): string => `claim ${id}`,
  standing: 'Standing',
  independence: 'Independence',
  asOf: 'As of',
  kind: 'Kind',
  topics: 'Topics',
  note: 'Editor’s note',
  correctedBy: 'What holds instead',
  provenance: 'What it rests on',
  corrects: 'Corrects',
  series: 'The same quantity at other dates',
  seriesLead: 'Old values stay true for their date.',
  uses: 'Where it is used',
};

export const sourcesPage = {
  lead: 'Who says so. Each page holds our digest, how much was read, and what the source itself rests on. A title in brackets is ours.',
  kinds: 'Kinds of source',
  /** @param kind heading of a group, as "Reports" */
  letters: (kind: string): string => `Letters of ${kind.toLowerCase()}`,
};

export const sourcePage = {
  unlinked: (url: string): string =>
    `${url} (a copy on another site, or no longer there: not linked)`,
  archive: 'archived copy',
  provenance: 'What it rests on',
  originsUnknown: 'Through whom it has what it says is not known.',
  /** @param unknown claims of which it is not known, 0 for none */
  origins: (unknown: number): string =>
    `The origins through which it has what it says, as far as they are known.${
      unknown > 0
        ? ` For ${unknown === 1 ? 'one claim' : `${unknown} claims`} that is not known.`
        : ''
    }`,
  digest: 'What it says',
  digestOfAll: 'Our digest of every paragraph, in our own words.',
  digestOfPart: 'Our digest, in our own words. Places are counted in the part that was read.',
  digestOfUsed: 'Our digest of the paragraphs that are used, in our own words.',
  /** @param place of the source, as "¶ 7" */
  linkTo: (place: string): string => `Link to ${place}`,
  citations: 'Where it is cited',
};

/** Sources beside one in the order of publication, and beside one that has no place in it. */
export const nearInTime = {
  dated: {
    heading: 'Published at about the same time',
    lead: 'The nearest sources of this record before and after it, by date of publication.',
  },
  undated: {
    heading: 'Also without a date',
    lead: 'No date of publication was found for these either, so they have no place among the others.',
  },
};

export const figureIndex = {
  lead: 'What prose cannot show. Every mark leads to its evidence. A model can be tried, and says which of its numbers are ours.',
  figures: 'To read',
  models: 'To try',
};

export const figurePage = { files: 'The same as a file:' };

/** What stands around a drawing. */
export const figureFrame = {
  skip: 'Skip the marks of the figure',
  table: 'The same as a table',
  link: 'Link to this figure',
  /** What is copied with the address of the figure. */
  place: (title: string): string => `figure: ${title}`,
};

export const markKey = { label: 'Marks' };

export const seriesFigure = {
  opens: (values: number): string => `The ${values} values as a table`,
};

export const laneFigure = {
  opens: (marks: number, unit: 'reports' | 'claims'): string => `The ${marks} ${unit} as a table`,
  report: 'Report',
  claim: 'Claim',
};

export const amountsFigure = { amount: 'Amount', scale: 'On a logarithmic scale' };

export const mapDrawing = { kilometres: (count: number): string => `${count} km` };

export const eventList = {
  filter: 'Kinds of events that are shown',
  years: 'Years',
  evidence: (standing: string): string => `Evidence: ${standing}`,
};

export const originsFigure = {
  caption: (facts: number): string =>
    `How many of ${facts} statements of fact these origins support, and how many of these nothing else known supports`,
  drawn: 'Drawn',
  alone: 'Alone',
  bar: (name: string, supports: number, alone: number): string =>
    `${name}: supports ${supports}, ${alone} of them alone`,
  key: 'The filled part of a bar is what the origin carries alone; the outline is all that it supports. Each bar leads to these claims in the ledger.',
};

/** What the forms of a drawing of what rests on what mean. */
export const provenanceForms = {
  heavy: 'independent of each other',
  voice: 'several origins, one voice',
  'heavy-voice': 'several origins, one voice',
  open: 'not known through whom',
  against: 'against',
  beside: 'context, not counted',
};

/** The form and the table of a model that decides by rules. */
export const caseTable = {
  choose: 'Choose a case',
  /** What is copied with the address of a case. */
  place: (choices: string): string => `case: ${choices}`,
  link: 'Link to this case',
  oneOf: (count: number): string =>
    `One of ${count} cases; the others stand at the address of this page.`,
  all: (count: number): string => `All ${count} cases, with the years in which each holds`,
  outcome: 'Outcome',
  why: 'Why',
  restsOn: 'Rests on',
};

/** The form and the table of a gate that checks signed files. */
export const gateForm = {
  choose: 'Choose a case',
  file: 'File',
  device: 'Device',
  text: 'Text of the file: change it after it was signed',
  run: 'Run the check',
  alter: 'Change one byte',
  restore: 'Restore',
  noKeys:
    'This browser makes no keys on a page that was not sent over an encrypted connection. The case below and the table were worked out when the page was made.',
  documented: 'Documented:',
  undocumented: 'Nothing that was read says how.',
  ours: 'Our simplification:',
  all: 'Every file on every device',
  becomes: 'What becomes of it',
  inSources: 'Such files in the sources',
  inSourcesLead: 'Where a file of this kind is told of.',
};

export const calculationModel = {
  case: 'Case',
  reset: 'Back to the sources’ ranges',
  heldAgainst: 'Held against:',
  inputs: 'What goes in',
  fixed: 'Fixed numbers',
  steps: 'How it is worked out',
  cases: 'Every case',
};

export const quantityList = {
  insteadOf: (amount: string): string => `in this case, instead of ${amount}`,
  ours: 'Ours.',
  own: 'Your own value',
  ownOf: (label: string, unit: string): string => `Your own value: ${label}, ${unit}`,
};

export const chapterList = {
  minutes: (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`),
};

/** The way through the book. */
export const readingNav = {
  label: 'Reading order',
  before: 'Before',
  next: 'Next',
  end: 'The end',
  contents: 'All chapters',
};

export const noLongerHere = {
  heading: 'No longer here',
  moved: <Part>(what: string, address: Part, place: Part): (string | Part)[] => [
    `${what}, `,
    address,
    ', now stands at ',
    place,
    '.',
  ],
  withdrawn: <Part>(what: string, address: Part, reason: string): (string | Part)[] => [
    `${what}, `,
    address,
    `, was withdrawn: ${reason}`,
  ],
};

export const pageHistory = {
  heading: 'How this page changed',
  noWords: 'No words changed: references, links or the form did.',
};

/** For those who listen: what is around words that were taken out or put in. */
export const wordDiff = {
  removed: ' [taken out: ',
  added: ' [put in: ',
  end: '] ',
};

export const citeBox = {
  heading: (kind: 'chapter' | 'topic' | 'claim'): string => `Cite this ${kind}`,
  files: 'For a reference manager:',
  dated:
    'The date is that of the last change of this page. Where your style asks for it, add the day on which you read it.',
  undated:
    'The page has no date of publication. Where your style asks for one, add the day on which you read it.',
};

export const claimLinks = {
  evidence: (claims: number): string =>
    `Evidence for ${claims === 1 ? '1 claim' : `${claims} claims`}`,
};

export const correctionList = { withdrawn: 'on a page that was withdrawn since' };

export const originList = {
  claims: (count: number): string => (count === 1 ? '1 claim here' : `${count} claims here`),
  noOther: 'no other source on this origin',
  others: 'on the same origin:',
  /** @param count more than fit in the open */
  manyOthers: (count: number): string => `On the same origin: ${count} other sources`,
};

export const glossaryList = {
  letters: 'Letters',
  see: <Part>(topic: Part): (string | Part)[] => ['See ', topic],
};

export const claimPreview = {
  asOf: <Part>(date: Part): (string | Part)[] => ['As of ', date],
};

export const claimMark = { label: (standing: string): string => `Claim, ${standing}` };

export const claimEntry = { corrected: (date: string): string => `corrected ${date}` };

export const keptList = {
  holds: (what: string): string => `Holds: ${what}.`,
  kept: (when: string): string => `Kept: ${when}.`,
};

/** How much of the ledger rests on how few. */
export const howWeKnowBox = {
  label: 'How we know, in numbers',
  /** @param count of claims; the others are opinions and forecasts */
  total: <Part>(
    ledger: Draw<Part>,
    bold: Draw<Part>,
    count: number,
    facts: number,
  ): (string | Part)[] => [
    'The ',
    ledger('ledger'),
    ` holds ${count === 1 ? '1 claim' : `${count} claims`}: `,
    bold(String(facts)),
    ` ${facts === 1 ? 'statement' : 'statements'} of fact, and ${count - facts} opinions and forecasts. Of the statements of fact`,
  ],
  share: (percent: number): string => `${percent} %`,
  independent: 'rest on two or more origins with nothing known in common',
  oneRoot: 'rest on one origin',
  noKnownRoot: 'rest on none that is known',
  oneSpeaker: <Part>(
    bold: Draw<Part>,
    count: number,
    share: string,
    origins: number,
  ): (string | Part)[] => [
    'For ',
    bold(String(count)),
    ` of them (${share}) all that is known leads back to one speaker. The record names ${origins === 1 ? '1 origin' : `${origins} origins`}. These carry most:`,
  ],
  alone: 'Of these alone',
};

// What page data puts into words: counts, dates, standings, sources, figures.

/** Dates that are not single and certain. */
export const dateWords = {
  about: (date: string): string => `about ${date}`,
  perhaps: (date: string): string => `perhaps ${date}`,
  perhapsAbout: (date: string): string => `perhaps about ${date}`,
  since: (date: string): string => `since ${date}`,
  until: (date: string): string => `until ${date}`,
  /** The date of a statement in its line. */
  asOf: (date: string): string => `as of ${date}`,
  during: (dates: string): string => `for ${dates}`,
};

/** Two ends of a range of dates or numbers. */
export const fromTo = (from: string, to: string): string => `${from} to ${to}`;

export const standingWords = {
  corroborated: {
    word: 'corroborated',
    meaning: 'at least two pieces of evidence have known origins, and none of these in common',
  },
  'single-source': {
    word: 'single source',
    meaning: 'all known reports go back to one origin, or the origin is not known',
  },
  disputed: { word: 'disputed', meaning: 'at least one piece of evidence speaks against it' },
  corrected: {
    word: 'corrected',
    meaning: 'shown to be wrong, or withdrawn; another claim says what holds',
  },
  attributed: {
    word: 'attributed',
    meaning: 'an opinion or a forecast: somebody’s, and shown as such',
  },
};

/** How many origins there are that count as one voice each. */
const countOrigins = (origins: number): string =>
  origins === 0 ? 'no known origin' : origins === 1 ? '1 origin' : `${origins} independent origins`;

export const originCounts = {
  inSupport: (origins: number): string => `${countOrigins(origins)} in support`,
  onBothSides: (supporting: number, disputing: number): string =>
    `${countOrigins(supporting)} in support, ${countOrigins(disputing)} against`,
};

/** Kinds of claim. */
export const claimKinds = {
  figure: 'figure',
  event: 'event',
  rule: 'rule',
  mechanism: 'mechanism',
  testimony: 'testimony',
  forecast: 'forecast',
  opinion: 'opinion',
};

/** Kinds of origin. */
export const originKinds = {
  agency: 'agency',
  briefing: 'briefing',
  dataset: 'dataset',
  document: 'document',
  interviews: 'interviews',
  newsletter: 'newsletter',
  'official-notice': 'official notice',
  'operator-statement': 'operator statement',
  'own-reporting': 'own reporting',
  speaker: 'speaker',
};

/** Kinds of topic, each as one and as many. */
export const topicKinds = {
  networks: { one: 'Network', many: 'Networks' },
  devices: { one: 'Device', many: 'Devices' },
  controls: { one: 'Control', many: 'Controls' },
  practices: { one: 'Practice', many: 'Practices' },
  laws: { one: 'Law', many: 'Laws' },
  people: { one: 'Person', many: 'People' },
  organisations: { one: 'Organisation', many: 'Organisations' },
  places: { one: 'Place', many: 'Places' },
  events: { one: 'Event', many: 'Events' },
  concepts: { one: 'Concept', many: 'Concepts' },
};

/** Headings of a claim's page, and through whom a source has something. */
export const claimWords = {
  supports: 'Sources that say so',
  disputes: 'Sources that say otherwise',
  context: 'For context',
  earlier: 'Earlier values',
  sameDate: 'Values of the same date',
  later: 'Later values',
  through: (origins: string): string => `Through: ${origins}`,
  throughUnknown: 'Through whom it has this is not known.',
};

/** Fields by which the ledger is filtered. */
export const claimFilters = {
  topic: 'Topic',
  standing: 'Standing',
  kind: 'Kind',
  facts: 'statements of fact',
  year: 'Year',
  origin: 'Supported by',
};

/** Which pieces of evidence are independent of each other, in sentences. */
export const independenceWords = {
  /** @param place undefined where no other piece is of the same source */
  way: (source: string, place: string | undefined, origins: string): string =>
    `${source}${place === undefined ? '' : `, ${place}`} (through ${origins})`,
  support: {
    unknown: 'It is not known through whom.',
    independent: (ways: string): string => `Independent of each other: ${ways}.`,
    onlyPiece: (origins: string): string =>
      `It rests on one piece of evidence, through ${origins}.`,
    onlyKnown: (origins: string): string => `The one way that is known leads through ${origins}.`,
    overlapping: 'Any two of those that are known share an origin.',
    sameOrigins: (number: number, origins: string): string =>
      `All known ways lead back to ${number === 1 ? 'one origin' : 'the same origins'}: ${origins}.`,
  },
  against: {
    unknown: 'Against it, it is not known through whom.',
    independent: (ways: string): string => `Against it, independent of each other: ${ways}.`,
    onlyPiece: (origins: string): string =>
      `Against it, there is one piece of evidence, through ${origins}.`,
    onlyKnown: (origins: string): string =>
      `Against it, the one way that is known leads through ${origins}.`,
    overlapping: 'Against it, any two of those that are known share an origin.',
    sameOrigins: (number: number, origins: string): string =>
      `Against it, all known ways lead back to ${number === 1 ? 'one origin' : 'the same origins'}: ${origins}.`,
  },
  unknownOnBothSides: 'It is not known through whom, on either side.',
  furtherUnknown: (pieces: number): string =>
    pieces === 1
      ? 'Of one more piece of evidence it is not known through whom.'
      : `Of ${pieces} more pieces of evidence it is not known through whom.`,
  sharedBySides: (origins: string): string =>
    `Both sides have something through the same: ${origins}.`,
};

/** A number of claims that stays on one line with its word. */
const countClaims = (claims: number): string =>
  claims === 1 ? '1\u00a0claim' : `${claims}\u00a0claims`;

/** The pictures of what rests on what. */
export const provenanceWords = {
  origins: 'Origins',
  ofClaim: {
    title: 'Picture of what the claim rests on',
    description:
      'From the origins through the sources to the claim. The evidence below says the same in words.',
    sources: 'Sources',
    claim: 'The claim',
    /** A source whose origin is not known. */
    open: (source: string): string => `${source} (origin\u00a0not\u00a0known)`,
    supports: (origins: number): string => `in support: ${countOrigins(origins)}`,
    disputes: (origins: number): string => `against: ${countOrigins(origins)}`,
    context: 'for context',
  },
  ofSource: {
    title: 'Picture of what the source rests on',
    description:
      'From the origins through this source to the claims that lean on it. The lists on this page say the same in words.',
    source: 'This source',
    ledger: 'The ledger',
    origin: (name: string, claims: number): string => `${name}: ${countClaims(claims)}`,
    unknown: (claims: number): string => `not known through whom: ${countClaims(claims)}`,
    supports: (claims: number): string => `supports ${countClaims(claims)}`,
    disputes: (claims: number): string => `speaks against ${countClaims(claims)}`,
    context: (claims: number): string => `context for ${countClaims(claims)}`,
  },
};

/** Sources: their dates, how much of them was read, and the headings of their lists. */
export const sourceWords = {
  undated: 'undated',
  inferred: (date: string): string => `${date} (date inferred)`,
  read: {
    full: 'Read in full.',
    opening: 'Only the opening was read (about 2,000 characters).',
    abstract: 'Only the abstract was read.',
    data: 'The rows of data that are cited were read.',
  },
  checked: 'Checked on the publisher’s own site.',
  copyOnly: 'Seen in a copy only.',
  inLanguage: (source: string, language: string): string => `${source}, in ${language}`,
  uses: {
    supports: 'Claims it supports',
    disputes: 'Claims it speaks against',
    context: 'Claims it gives context to',
  },
  tiers: {
    article: {
      heading: 'The articles',
      lead: 'Chapters start from these. Each of their paragraphs has its place in our digest.',
    },
    core: {
      heading: 'Core sources',
      lead: 'Cited first: nearest to where the information entered the record.',
    },
    supporting: {
      heading: 'Supporting sources',
      lead: 'Context, doubles, and values for other dates.',
    },
  },
};

/** What differs between a published page and the same page corrected. */
export const correctionWords = {
  date: 'date',
  kind: 'kind',
  value: 'value',
  noValue: 'none',
  /** Beside the paragraph that was corrected. */
  corrected: (day: string): string => `Corrected ${day}`,
};

/** Names of places of the site, as links and copied addresses call them. */
export const placeWords = {
  home: 'Home',
  note: (number: number): string => `note ${number}`,
  heading: (words: string): string => `“${words}”`,
  figure: (title: string): string => `figure: ${title}`,
  /** @param part a place on the page; empty for the page itself */
  onPage: (page: string, part: string): string => `“${page}”${part && `, ${part}`}`,
};

/** What stood at a place that is gone. */
export const goneWords = {
  paragraph: 'A paragraph',
  note: 'A note',
  figure: 'A figure',
  term: 'A term',
};

/** What stands in place of what was taken out. */
export const redactionWords = {
  tombstone: (day: string, reason: string | undefined): string =>
    `Withdrawn on ${day}.${reason === undefined ? '' : ` ${reason}`}`,
  /** Where a link gave no words of its own. */
  topic: '[withdrawn]',
  source: 'withdrawn source',
};

/** How a page is cited. */
export const citationWords = {
  styles: {
    apa: 'APA, 7th edition',
    mla: 'MLA, 9th edition',
    chicago: 'Chicago, author–date, 17th edition',
  },
  /** The statement of a claim is the sources': cited alone it would read as the publication's own. */
  claim: (id: string, standing: string, statement: string): string =>
    `Claim ${id}, ${standing}: ${statement}`,
  /** The opening of a citation, before the place and the address. */
  page: (site: string, title: string): string => `${site}, “${title}”`,
};

/** Figures and models. */
export const figureWords = {
  figure: (number: number): string => `Figure ${number}`,
  model: (number: number): string => `Model ${number}`,
  unknownOrigin: 'Origin not known',
  /** A statement over the lines of its reports. */
  reported: (statement: string, reports: number, origins: number): string =>
    `${statement}: ${count(reports, 'report')}, ${origins === 0 ? 'no known origin' : count(origins, 'origin')}`,
  mostRepeated: 'The statements that most reports repeat',
  /** @param parallels in degrees, those south of the equator negative */
  projection: ([south, north]: readonly [number, number]): string => {
    const letter = (degrees: number): string => (degrees < 0 ? 'S' : 'N');
    const first = `${Math.abs(south)}°${letter(south) === letter(north) ? '' : ` ${letter(south)}`}`;
    return `Conic equal-area projection, standard parallels ${first} and ${Math.abs(north)}° ${letter(north)}.`;
  },
};

/** What stands beside and behind a paragraph, for those who listen; `shown` is what is seen. */
export const annotationWords = {
  source: (letter: string, name: string): string => `Source ${letter}: ${name}`,
  claims: 'Claims of this paragraph',
  sources: 'Sources of this paragraph',
  corrections: 'Corrections of this paragraph',
  note: (number: number): string => `Note ${number}`,
  linkToNote: (number: number): string => `Link to note ${number}`,
  linkToParagraph: (number: number): string => `Link to paragraph ${number}`,
  /** What a copied address calls a note. */
  notePlace: (number: number): string => `note ${number}`,
  backToText: (note: number): string => `Back to the text from note ${note}`,
  backToCall: (call: number, note: number): string => `Back to call ${call} of note ${note}`,
  /** Places in a source as they are read aloud; numbers such as "2–3, 7" come after the word. */
  units: {
    paragraph: { one: 'paragraph', many: 'paragraphs' },
    section: { one: 'section', many: 'sections' },
    page: { one: 'page', many: 'pages' },
    highlight: { one: 'highlight', many: 'highlights' },
  },
};

/** The arithmetic of a calculation. The page says it at build, its script says it anew. */
export const arithmeticWords = {
  less: (amount: string): string => `, less ${amount} per cent`,
  atMost: (arithmetic: string, limit: number): string => `${arithmetic}, at most ${limit}`,
};

/** What a check of a file does and finds. The page says it at build, its script says it anew. */
export const gateWords = {
  /** @param outcome the content's word for it */
  outcome: (outcome: string, reason: string): string => `${outcome}: ${reason}.`,
  reasons: {
    unchecked: 'this device checks nothing',
    noSignature: 'the file has no signature',
    noKeyFits: 'the signature fits none of the keys that the device accepts',
    /** @param signer whose key it is; undefined where that is not known */
    keyFits: (signer: string | undefined): string => `the signature fits ${signer ?? 'a key'}`,
  },
  signed: (signer: string): string => `Signed with ${signer}.`,
  signedAndChanged: (signer: string): string => `Signed with ${signer}, and changed afterwards.`,
  unsigned: 'Not signed.',
  unsignedAndChanged: 'Not signed, and changed afterwards.',
  skipped: {
    findUnchecked: 'It looks for no signature.',
    keyUnchecked: 'It holds no key.',
    keyUnsigned: 'It takes none: there is no signature.',
    verifyUnchecked: 'It checks nothing.',
    verifyUnsigned: 'There is nothing to check.',
  },
  reads: (bytes: number): string =>
    `It reads ${bytes} bytes and works out their digest, a number that any change of a byte changes.`,
  findsNone: 'It finds no signature.',
  finds: (bytes: number): string => `It finds a signature of ${bytes} bytes.`,
  takes: (signers: string): string => `It takes ${signers}.`,
  fits: (signer: string): string => `The signature fits these bytes by ${signer}.`,
  fitsNone:
    'By none of these keys does the signature fit these bytes. Another key made it, or the file was changed: the device cannot tell which.',
};

// Scripts in the browser.

export const calculationWords = {
  inThisCase: (source: string): string => `in this case, instead of ${source}`,
  yourValue: (source: string): string => `your value, instead of ${source}`,
  /** Read aloud after a change. */
  result: (label: string, amount: string): string => `${label}: ${amount}.`,
};

export const claimFilterWords = {
  all: (total: number): string => `All ${total} claims`,
  some: (shown: number, total: number): string => `${shown} of ${total} claims`,
};

export const copyWords = {
  menu: (place: string): string => `Copy the address: ${place}`,
  link: 'Copy link',
  citation: 'Copy citation',
  copied: 'Copied',
  refused: 'The browser does not let the page copy. Copy it here:',
  text: 'Text to copy',
};

/** What may be kept on a reader's device, for the page on privacy. */
export const keptWords = {
  settings: {
    what: 'Reading settings',
    holds:
      'theme, text size, line length, text with or without notes, previews, single-key shortcuts',
    written: 'when you change one; what stands at its default is not kept',
  },
  places: {
    what: 'Where you stopped',
    holds: 'for each chapter its title, the paragraph and its address',
    written: 'when you leave a chapter that you have begun and not finished',
  },
};

export const keptOnDeviceWords = {
  now: (kept: string): string => `On this device now: ${kept}`,
  nothing: 'nothing',
  setting: (name: string, choice: string): string => `${name}: ${choice}`,
  place: (title: string, place: string): string => `${title}, ${place}`,
  forget: 'Delete everything that is kept',
  forgotten: 'Deleted: nothing is kept on this device now.',
};

export const previewWords = {
  label: (title: string): string => `Preview: ${title}`,
  close: 'Close',
  off: 'No more previews',
  key: 'Esc closes',
};

export const readingBarWords = {
  label: 'Where you are',
  contents: 'Contents: ',
  showNotes: 'Show notes',
  hideNotes: 'Text alone',
  settings: 'Reading settings',
  left: (minutes: number): string => (minutes === 0 ? 'the end' : `${minutes} min left`),
};

export const resumeWords = {
  offer: (place: string): string => `Continue at ${place}`,
  dismiss: 'Dismiss',
  /** Before the link to the last chapter. */
  last: 'Continue ',
  place: (title: string, place: string): string => `${title}, ${place}`,
};

export const searchDialogWords = { label: 'Search' };

export const searchFormWords = {
  label: 'Search the site',
  placeholder: 'Search',
  close: 'Close',
  types: 'Show',
  all: 'Everything',
  chapter: 'Chapters',
  topic: 'Topics',
  source: 'Sources',
  claim: 'Claims',
  figure: 'Figures',
  more: 'More results',
  keys: 'Open search with the / key, and use other single keys',
};

export const searchPanelWords = {
  none: (query: string): string => `Nothing found for “${query}”.`,
  found: (results: number, query: string): string => `${count(results, 'result')} for “${query}”`,
  failed: 'Search could not be loaded. The glossary lists every topic and term from A to Z.',
};

/** What a search result is. */
export const searchTypes = {
  chapter: 'Chapter',
  topic: 'Topic',
  source: 'Source',
  claim: 'Claim',
  figure: 'Figure',
  page: 'Page',
};

export const settingsWords = {
  heading: 'Reading',
  close: 'Close',
  view: { legend: 'Show', labels: { notes: 'text with notes', text: 'text alone' } },
  theme: {
    legend: 'Theme',
    labels: { system: 'as the device', light: 'light', dark: 'dark' },
  },
  size: {
    legend: 'Text size',
    labels: { small: 'small', normal: 'normal', large: 'large', largest: 'largest' },
  },
  width: {
    legend: 'Line length',
    labels: { narrow: 'short', normal: 'normal', wide: 'long' },
  },
  previews: 'Previews of links',
  keys: 'Single-key shortcuts',
  nextNote: 'next note',
  previousNote: 'previous note',
  contents: 'contents of the chapter',
  changeView: 'text with notes, or text alone',
  search: 'search',
  settings: 'these settings',
  escape: 'from a note or source back to its mark; closes what is open',
  kept: 'Kept on this device only.',
};
