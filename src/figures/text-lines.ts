/**
 * How wide words are in the interface's face. That face is the reader's own system's, so this is an
 * estimate, on the wide side.
 */
const WIDTHS: [RegExp, number][] = [
  [/[ijl|'’‘.,:;()[\]ft ]/u, 0.36],
  [/[mwMW@%—…]/u, 0.95],
  [/[A-Z&]/u, 0.7],
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]/u, 1],
];
const OTHER = 0.6;

/** @param size of the type; the width comes in the same unit */
export const estimateWidth = (text: string, size: number): number =>
  Array.from(text).reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
    0,
  ) * size;

/**
 * A text in as few lines as the width allows, broken at
 * spaces that may be broken at. A word that is wider than a line
 * stands on one of its own.
 */
export function breakLines(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/u).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && estimateWidth(longer, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
