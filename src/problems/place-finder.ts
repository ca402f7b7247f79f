/** Offsets in a text → lines and columns. */
import type { Place } from './problem.ts';

/**
 * The lines of the text are counted once, at the first question: a file with many problems is not
 * read again for each of them.
 *
 * @returns the place of an offset in UTF-16 units from 0; line and column count from 1
 */
export function createPlaceFinder(text: string, file: string): (offset: number) => Place {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
    // The last line that starts at the offset or before it, by halving.
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = (line + after) >> 1;
      if ((starts[middle] ?? Infinity) <= offset) line = middle;
      else after = middle;
    }
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
