/** Ids in the reviews of essays: `docs/review/<essay>.tsv` names paragraphs, sources and claims in its columns. */
import type { TextFile } from './content.ts';
import type { Defined } from './entries.ts';
import type { Span } from './find-span.ts';

/** Columns of a review, from 0. */
const PLACE = 1;
const SUPPORT = 3;

/** An id that might be an ordinary word is left alone. */
const isUnmistakable = (id: string): boolean => /[0-9-]/u.test(id);

/** The slug of the essay that a review is about. */
export const reviewedEssay = (file: string): string =>
  (file.split(/[/\\]/u).at(-1) ?? '').replace(/\.tsv$/u, '');

/** @returns where a review names the entry: a paragraph of its essay as a place, a source or claim as support */
export function findInReview({ file, text }: TextFile, { kind, id, on }: Defined): Span[] {
  const [slug, fragment] = id.split('#');
  const isPlace = kind === 'place' && on?.kind === 'essay' && slug === reviewedEssay(file);
  const isSupport = (kind === 'source' || kind === 'claim') && isUnmistakable(id);
  if (!isPlace && !isSupport) return [];
  const name = fragment ?? id;
  const word = new RegExp(`(?<![a-z0-9-])${name}(?![a-z0-9-])`, 'gu');
  const spans: Span[] = [];
  let line = 0;
  for (const row of text.split('\n')) {
    let cell = line;
    for (const [column, value] of row.split('\t').entries()) {
      const start = cell;
      if (isPlace && column === PLACE && value === name)
        spans.push({ start, end: start + name.length });
      if (isSupport && column >= SUPPORT)
        for (const { index } of value.matchAll(word))
          spans.push({ start: start + index, end: start + index + name.length });
      cell += value.length + 1;
    }
    line += row.length + 1;
  }
  return spans;
}
