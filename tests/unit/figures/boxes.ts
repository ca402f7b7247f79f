/** Boxes that words and marks of a drawing take up. */
import { measureText } from '../../../src/figures/label.ts';

export interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Of a line of words: from the height of a capital to the depth of a g. */
export function toBox(
  text: string,
  x: number,
  y: number,
  size: number,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Box {
  const width = measureText(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { name: text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
}

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
