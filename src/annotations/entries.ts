/** What is entered after a block while it is rendered. */
import type { MdastNode } from 'satteri';
import type { CitedWork } from './inline.ts';

/** One entry in the list of claims beside a block. */
export interface ClaimEntry {
  claim: string;
  /** Id of the entry in the page. */
  id: string;
}

/** One entry in the list of sources beside a block. */
export interface CitationEntry extends CitedWork {
  letter: string;
}

/** A note that has been called. */
export interface NoteEntry {
  /** Id in the page, from the name that the author gave: it stays when notes before it come or go. */
  id: string;
  number: number;
  definition: MdastNode;
  calls: number;
}

/** The mark of the nth source of a block, from 0: a to z, then aa. */
export const toLetter = (index: number): string =>
  (index >= 26 ? toLetter(Math.floor(index / 26) - 1) : '') +
  String.fromCodePoint(97 + (index % 26));
