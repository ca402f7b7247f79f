/** The corpus as one graph: what pages ask for, worked out once. */
import type { Mention } from '../annotations/outline.ts';
import type { ClaimEntry, Corpus, EssayEntry, FigureEntry, TopicEntry } from '../corpus/corpus.ts';
import type { Names } from '../corpus/names.ts';
import type { Gone } from './moves.ts';
import type { PageRecords } from './page-records.ts';
import type { Paths } from './paths.ts';
import type { SitePlace } from './places.ts';
import type { Assessment } from './standing.ts';

/** What a mention can point at. */
export type TargetKey =
  | `topic:${string}`
  | `glossary:${string}`
  | `page:${string}`
  | `figure:${string}`
  | `source:${string}`
  | `claim:${string}`;

/** One mention seen from what it points at. */
export interface Backlink {
  from: { type: 'essay' | 'topic'; id: string; title: string; number: number | undefined };
  /** Address of the block, or of the note, that holds the mention. */
  href: string;
  sentence: string;
  mention: Mention;
}

export interface AssessedEvidence {
  source: string;
  /** Place as it is written everywhere: `¶¶ 2–3`. */
  at: string;
  stance: 'supports' | 'disputes' | 'context';
  /** Ids of the origins; empty where they are not known. */
  via: string[];
  note: string | undefined;
}

export interface AssessedClaim extends Assessment {
  entry: ClaimEntry;
  evidence: AssessedEvidence[];
  /** Slugs of its topics, the owner first. */
  topics: string[];
  /** Ids of claims that show it to be wrong. */
  correctedBy: string[];
}

/** A picture that links to pages are shown with. */
export interface CardPicture {
  /** Its name without `.png`. */
  id: string;
  file: string;
  /** The words on it, in their order. */
  words: string[];
  /** Title of the figure that is drawn on it. */
  figure: string | undefined;
}

export interface Graph {
  corpus: Corpus;
  names: Names;
  paths: Paths;
  essays: Map<string, EssayEntry>;
  topics: Map<string, TopicEntry>;
  sources: Map<string, Corpus['sources'][number]>;
  origins: Map<string, Corpus['origins'][number]>;
  figures: Map<string, FigureEntry>;
  /** In the order of their ids. */
  claims: Map<string, AssessedClaim>;
  backlinks: Map<TargetKey, Backlink[]>;
  /** For each topic the slugs of the topics that belong with it, nearest first. */
  related: Map<string, string[]>;
  /** Every place that a link can lead to, by its address without the base. */
  places: Map<string, SitePlace>;
  /** Dates, history and corrections of each page. */
  records: PageRecords;
  /** Cards that show what the site says, by their names. */
  cards: ReadonlyMap<string, CardPicture>;
  /** Addresses that the site no longer has and that moved.yaml explains. */
  gone: Gone[];
}
