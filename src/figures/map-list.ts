/** The labels of a map that has no room for them at its marks: a list under it. */
import { balanceText, measureText } from './label.ts';
import type { PlacedWords } from './map-band.ts';

export interface ListSize {
  width: number;
  text: number;
  leading: number;
}

/** Between two labels. */
const BETWEEN = 8;

/** Labels one under the other, with room for their numbers before them; the list ends at `end`. */
export function listLabels(
  labels: readonly string[],
  top: number,
  { width, text, leading }: ListSize,
): { words: PlacedWords[]; end: number } {
  const indent = measureText('00', text) + 6;
  let y = top + leading;
  const words = labels.map((label): PlacedWords => {
    const lines = balanceText(label, text, width - indent);
    const first = y;
    y += lines.length * leading + BETWEEN;
    return { x: indent, y: first, lines, anchor: 'start' };
  });
  return { words, end: y - leading - BETWEEN + text * 0.4 };
}
