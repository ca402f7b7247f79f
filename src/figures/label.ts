/** How much room words take in a drawing, before a browser has set them: estimated for a wide sans. */

const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ijl|!.,:;'’‘ ]/u, 0.33],
  [/[ftrI()[\]“”-]/u, 0.45],
  [/[mwMW@%—…]/u, 1],
  [/[A-Z0-9&¶]/u, 0.72],
  [/\p{Script=Hangul}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, 1],
];
const OTHER = 0.63;

/** Width of words in the unit of the size; on the wide side of what system faces need. */
export function measureText(text: string, size: number): number {
  const em = Array.from(text).reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER),
    0,
  );
  return Math.ceil(em * size);
}

/** Lines no wider than `width`, broken between words; a single word may be wider. */
export function breakText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measureText(longer, size) > width) lines.push(word);
    else lines[Math.max(0, lines.length - 1)] = longer;
  }
  return lines;
}
