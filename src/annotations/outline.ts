/** What a document says to the rest of the corpus: its headings, blocks, notes and mentions. */
import type { Place } from '../problems/problem.ts';
import type { CitedWork } from './inline.ts';

interface MentionBase {
  place: Place;
  /** The sentence around it, as plain text. */
  sentence: string;
}

/** One place in a text that points at something in the corpus. */
export type Mention = MentionBase &
  (
    | { kind: 'topic'; target: string }
    | ({ kind: 'source' } & CitedWork)
    | { kind: 'claim'; id: string; words: string }
  );

export interface Heading {
  depth: number;
  text: string;
  /** Id of the heading in the page, as github-slugger makes it. */
  slug: string;
  place: Place;
}

/** A text with what it mentions: a paragraph, list, table, quotation, heading or note. */
export interface Passage {
  text: string;
  sentences: string[];
  mentions: Mention[];
  /** Names of the notes called, in order. */
  calls: { name: string; place: Place }[];
  place: Place;
}

export interface Block extends Passage {
  kind: 'paragraph' | 'list' | 'table' | 'blockquote' | 'heading';
  /** Id in the page: the address that the author gave it, else `p-<number>`; a heading's slug. */
  id: string;
  /** True where the author gave the address. */
  addressed: boolean;
  /** Place in the document from 1; 0 for headings. */
  number: number;
  /** Offset in the file, in UTF-16 units, where an address can be written; undefined where it has no place for one. */
  end: number | undefined;
}

/** Id of a note in the page; GFM reads names without regard to case. */
export const toNoteId = (name: string): string => `note-${name.toLowerCase()}`;

export interface Note extends Passage {
  name: string;
  /** In the order of first calls, from 1; 0 for a note that is never called. */
  number: number;
  /** Id of the block that calls it first. */
  block: string | undefined;
}

export interface Outline {
  headings: Heading[];
  blocks: Block[];
  notes: Note[];
  /** Names of the figure components used. */
  components: { name: string; attributes: Record<string, string>; place: Place }[];
  /** Links to an address on the same page, without the `#`. */
  anchors: { fragment: string; place: Place }[];
  /** Words of the blocks, notes left out. */
  words: number;
}
