/**
 * Whether what stands in the margin of a block is taller than the block, by the letters that fit on a
 * line there. It only decides where things stand: a wrong guess costs room and covers nothing.
 */

/** What an estimate needs to know of a row. */
export interface RowContent {
  /** Letters of the block. */
  block: number;
  /** Letters of each note. */
  notes: readonly number[];
  claims: number;
  sources: number;
}

/** Letters on a line, and the height of a line in rem, of the text and of a note. */
const TEXT = { letters: 68, line: 1.9 };
const NOTE = { letters: 48, line: 1.31 };
/** Height in rem of a line of claims or sources; of two sources one often shares a line. */
const LIST_LINE = 1.5;
const SOURCES_A_LINE = 1.4;
/** Rem that a margin may go on below its block before anything is done. */
const ALLOWED = 3;

const heightOf = (letters: number, { letters: width, line }: typeof TEXT): number =>
  Math.ceil(letters / width) * line;

/** True where the lists had better stand under the block, and the notes alone beside it. */
export function isTall({ block, notes, claims, sources }: RowContent): boolean {
  if (notes.length === 0) return false;
  const beside =
    notes.reduce((sum, letters) => sum + heightOf(letters, NOTE) + 0.8, 0) +
    claims * LIST_LINE +
    (sources / SOURCES_A_LINE) * LIST_LINE;
  return beside > heightOf(block, TEXT) + ALLOWED;
}
