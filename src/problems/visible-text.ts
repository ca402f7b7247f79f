/** Texts of others in a message: what cannot be seen, or would steer a terminal, is named; what is long is cut. */

/** Characters of a message that are shown. */
const MOST = 400;

/** Controls, formats, separators of lines, and what displays nothing (Unicode Standard, 4.5 and 5.21). */
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]--[\n\t]]/gv;

/** `U+202E`: a character as the Unicode Standard names code points. */
export const toCodePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** @returns the text with unseen characters as `<U+202E>`, and no longer than a reader needs */
export function toVisible(text: string): string {
  const shown =
    text.length > MOST ? `${text.slice(0, MOST).replace(/[\uD800-\uDBFF]$/u, '')} …` : text;
  return shown.replace(UNSEEN, (character) => `<${toCodePoint(character)}>`);
}
