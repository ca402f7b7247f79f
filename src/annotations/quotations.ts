/** Words in quotation marks, in the ways of several languages. Pure. */

/** Pairs of marks; `"` and `'` stand for themselves, the typographic single marks for `'`. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"',
  "'": "'",
};
const MARKS = /["'‘’“”„«»「」『』]/gu;
/** What begins with an apostrophe and no quotation. */
const ELIDED = /^(?:cause|em|n|til|tis|twas)(?!\p{L})/iu;
const LETTER = /[\p{L}\p{N}]/u;

interface Span {
  start: number;
  end: number;
}

/** Where a mark that looks the same on both sides, or as an apostrophe does, may open and close. */
function findSides(text: string, index: number): { opens: boolean; closes: boolean } {
  const [before = ' ', mark = '', after = ' '] = [text[index - 1], text[index], text[index + 1]];
  const closes = !/\s/u.test(before) && !LETTER.test(after) && mark !== '‘';
  if (mark === '"') return { opens: !LETTER.test(before) && !/\s/u.test(after), closes };
  const opens =
    mark !== '’' &&
    !LETTER.test(before) &&
    /\p{L}/u.test(after) &&
    !ELIDED.test(text.slice(index + 1, index + 7));
  return { opens, closes };
}

function findSpans(text: string): Span[] {
  const open: Record<string, number[]> = Object.fromEntries(
    Object.keys(CLOSING).map((mark) => [mark, []]),
  );
  const spans: Span[] = [];
  const close = (mark: string, end: number): boolean => {
    // Of two kinds that a mark closes, the one that was opened last.
    const [kind] = Object.keys(CLOSING)
      .filter((opening) => CLOSING[opening]?.includes(mark) && open[opening]?.length)
      .sort((a, b) => (open[b]?.at(-1) ?? 0) - (open[a]?.at(-1) ?? 0));
    const start = kind === undefined ? undefined : open[kind]?.pop();
    if (start === undefined) return false;
    spans.push({ start, end });
    return true;
  };
  for (const { 0: written, index } of text.matchAll(MARKS)) {
    const mark = /[‘’]/u.test(written) ? "'" : written;
    const isOneSided = mark !== '"' && mark !== "'";
    const { opens, closes } = isOneSided
      ? { opens: mark in CLOSING, closes: true }
      : findSides(text, index);
    if (closes && close(mark, index)) continue;
    if (opens) open[mark]?.push(index);
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** What stands between marks, the outermost where one quotation holds another, in reading order. */
export function findQuotations(text: string): string[] {
  let done = -1;
  return findSpans(text).flatMap(({ start, end }) => {
    if (start < done) return [];
    done = end;
    return [text.slice(start + 1, end).trim()];
  });
}

const words = new Intl.Segmenter('en', { granularity: 'word' });
/** Scripts that set no spaces between words. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words of a text: what stands between spaces and has a letter or digit; in scripts without spaces by the dictionary. */
export const countWords = (text: string): number =>
  text
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .reduce(
      (sum, word) =>
        sum +
        (WITHOUT_SPACES.test(word)
          ? [...words.segment(word)].filter(({ isWordLike }) => isWordLike).length
          : 1),
      0,
    );
