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

// Pages and components.

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
  kicker: (label: string): string => `Source · ${label}`,
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

// Scripts in the browser.
