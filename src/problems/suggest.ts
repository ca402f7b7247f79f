import leven from 'leven';

/** @returns ` Did you mean "x"?` for the nearest candidate within a third of the word's length, or two letters of a longer word; else nothing. */
export function suggest(word: string, candidates: Iterable<string>): string {
  let best = '';
  let distance = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = leven(word.toLowerCase(), candidate.toLowerCase());
    if (d < distance) [best, distance] = [candidate, d];
  }
  return best === '' ? '' : ` Did you mean "${best}"?`;
}
