/** Ids of sources: who, when, what, as `marlow-2014-lamp-oil`. */
import { basename, extname } from 'node:path';
import { toSlug } from '../editing/slug.ts';
import { listWords, type Article } from './article.ts';

const LITTLE_WORDS = new Set(
  'the a an and or of in on at to for from with by as is are was were be how why what who when where that this its it their his her not no new'.split(
    ' ',
  ),
);

/** @param file name of the file, taken where the article says nothing of itself */
export function makeId({ facts, authors }: Article, file: string): string {
  // "News Desk" is nobody's name.
  const family = /\b(?:desk|staff|team|editors?|reporters?)\b/iu.test(authors[0] ?? '')
    ? ''
    : (authors[0]?.split(' ').at(-1) ?? '');
  const publisher = facts.publisher?.value.replace(/^(?:the|a|an) /iu, '').split(' ')[0] ?? '';
  const who = toSlug(family) || toSlug(publisher);
  const year = facts.date?.value.slice(0, 4) ?? '';
  const words = listWords(facts.title?.value ?? '')
    .map(toSlug)
    .filter((word) => word.length > 2 && !LITTLE_WORDS.has(word))
    .slice(0, 2);
  const parts = [who, year, ...words].filter(Boolean);
  const name = file === '-' ? 'article' : toSlug(basename(file, extname(file)));
  return parts.length >= 2 ? parts.join('-') : name || 'article';
}

/** @returns the id, with a number after it where it is taken */
export function makeUnique(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
