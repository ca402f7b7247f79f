/**
 * How much room words take in a drawing, before a browser has set them. The interface's face is that of the
 * reader's own system, so the widths are those of a wide one.
 */

const WIDTHS: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ijl|!.,:;'’‘\s]/u, 0.33],
  [/[ft]/u, 0.4],
  [/[rI()[\]“”-]/u, 0.45],
  [/[csz]/u, 0.56],
  [/[mwMW@%—…]/u, 1],
  [/[A-Z&]/u, 0.72],
  [/[0-9¶]/u, 0.64],
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

/**
 * A text in as few lines as the width allows, broken at the spaces that may be broken at. A word that is wider
 * than a line stands on one of its own.
 */
export function breakText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/u).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && measureText(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same words in as many lines, but none much longer than the others: no date is left alone on the last one. */
export function balanceText(text: string, size: number, width: number): string[] {
  const lines = breakText(text, size, width);
  if (lines.length < 2) return lines;
  const measure = (each: readonly string[]): number =>
    Math.max(...each.map((line) => measureText(line, size)));
  let balanced = lines;
  let narrow = measure(lines);
  for (;;) {
    narrow -= 1;
    const closer = breakText(text, size, narrow);
    if (closer.length > lines.length || measure(closer) > narrow) return balanced;
    balanced = closer;
    narrow = measure(closer);
  }
}
