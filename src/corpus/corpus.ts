/** The content folder as typed records, each with the place it comes from. */
import type { Outline } from '../annotations/outline.ts';
import type { Place } from '../problems/problem.ts';
import type { Card } from '../schemas/card.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Correction } from '../schemas/correction.ts';
import type { DataRow } from '../schemas/dataset.ts';
import type { Essay } from '../schemas/essay.ts';
import type { Figure } from '../schemas/figure.ts';
import type { GlossaryEntry } from '../schemas/glossary.ts';
import type { Moved } from '../schemas/moved.ts';
import type { History } from '../schemas/history.ts';
import type { Lineage } from '../schemas/lineage.ts';
import type { Page } from '../schemas/page.ts';
import type { Origin } from '../schemas/origin.ts';
import type { Redaction } from '../schemas/redaction.ts';
import type { Series } from '../schemas/series.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { Timeline } from '../schemas/timeline.ts';
import type { Topic, TopicKind } from '../schemas/topic.ts';
import type { DatedPage } from './dates-file.ts';
import type { RedactionPlan } from './plan-redactions.ts';
import type { ListedAddress } from './manifest.ts';
import type { Topology } from './outlines-file.ts';
import type { PictureSize } from './picture.ts';

export interface Entry<Data> {
  id: string;
  data: Data;
  /** The same as the file has it, before the schema put in what is left out. */
  raw?: unknown;
  file: string;
  /** Place of a value inside the entry's YAML. */
  placeOf: (path: readonly (string | number)[]) => Place;
}

export interface Written {
  outline: Outline;
  /** The text as it is written, below the front matter. */
  body: string;
  hasBody: boolean;
}

export type EssayEntry = Entry<Essay> & Written;
export type TopicEntry = Entry<Topic> & Written & { kind: TopicKind };
export type SourceEntry = Entry<Source> & Written;
export type PageEntry = Entry<Page> & Written;
export type FigureEntry = Entry<Figure> & Written;
export type OriginEntry = Entry<Origin>;
/** What is said of the pictures that links are shown with, and the pictures, by their names without `.png`. */
export interface Cards {
  entries: Entry<Card>[];
  pictures: ReadonlyMap<string, { file: string; size: PictureSize | undefined }>;
}
/** `owner` is the slug of the topic whose file holds the claim. */
export type ClaimEntry = Entry<Claim> & { owner: string };
export type SeriesEntry = Entry<Series>;
/** Its id is the address that is gone. */
export type MovedEntry = Entry<Moved>;
/** `page` is the address of the page that changed. */
export type HistoryEntry = Entry<History> & { page: string };
/** Its id is the address. */
export type RedactionEntry = Entry<Redaction>;
export type CorrectionEntry = Entry<Correction>;
export type TimelineEntry = Entry<Timeline>;
export type LineageEntry = Entry<Lineage>;
export type GlossaryRecord = Entry<GlossaryEntry>;
/** A row of a data file: its place is that of a cell, by the name of the column. */
export type DataRowEntry = Entry<DataRow>;
/** A file of `content/data/` that figures are drawn from; its id is the file's name. */
export interface Dataset {
  id: string;
  file: string;
  rows: DataRowEntry[];
}

export interface Corpus {
  site: Site;
  /** Place of a value in site.yaml. */
  placeInSite: Entry<Site>['placeOf'];
  /** In the order of their numbers. */
  essays: EssayEntry[];
  /** In the order of their titles. */
  topics: TopicEntry[];
  sources: SourceEntry[];
  origins: OriginEntry[];
  claims: ClaimEntry[];
  glossary: GlossaryRecord[];
  series: SeriesEntry[];
  /** Addresses that were published; undefined where the content keeps no list of them. */
  manifest: ListedAddress[] | undefined;
  moved: MovedEntry[];
  /** When pages were published and changed; undefined where the content keeps no dates. */
  dates: DatedPage[] | undefined;
  /** What was wrong in published pages, in the order of the file. */
  corrections: CorrectionEntry[];
  redactions: RedactionEntry[];
  /** What redactions took out of this corpus; undefined where it is as it is written. */
  plan: RedactionPlan | undefined;
  /** How pages changed, the oldest first; the id is the day. */
  history: HistoryEntry[];
  /** Undefined where the content keeps none. */
  cards: Cards | undefined;
  /** False where a file or an entry was left out for its faults, and its addresses with it. */
  isWhole: boolean;
  timelines: TimelineEntry[];
  lineages: LineageEntry[];
  /** Ids of entries that were left out for their faults: what uses them is not at fault itself. */
  faulty: ReadonlySet<string>;
  /** Paths inside the content folder of files of which nothing could be read. */
  unread: ReadonlySet<string>;
  /** The same without drafts. */
  faultyPublished: ReadonlySet<string>;
  /** Drafts by kind and name, faulty ones too: keys that `toDraftKey` makes. */
  drafts: ReadonlySet<string>;
  /** Places of empty texts in drafts, as `toPlaceKey` writes them. */
  blanks: ReadonlySet<string>;
  /** Pages about the publication itself. */
  pages: PageEntry[];
  /** Figures and models with a page of their own, in the order of their numbers. */
  figures: FigureEntry[];
  datasets: Dataset[];
  /** Outlines of areas as TopoJSON, by the name of their file. */
  outlines: ReadonlyMap<string, Topology>;
}
