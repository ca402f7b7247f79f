/** A text that is shown in part: the words that are seen, and the rest, which is only heard. */
export interface Shortened {
  shown: string;
  rest: string;
}

/**
 * Cuts a text after a whole word.
 *
 * @param length letters that are shown at most; a text that is a little longer is left whole
 */
export function shorten(text: string, length: number): Shortened {
  if (text.length <= length * 1.2) return { shown: text, rest: '' };
  // A stop after the last word is not one of the letters.
  const end = text.lastIndexOf(' ', length + 1);
  const shown = text.slice(0, end < 0 ? length : end).replace(/[,;:.–—\s]+$/u, '');
  return { shown, rest: text.slice(shown.length) };
}
