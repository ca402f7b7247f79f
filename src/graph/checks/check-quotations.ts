/** A quotation is a few words: what is longer belongs to its author. Titles are given as they are. */
import { countWords, findQuotations } from '../../annotations/quotations.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Graph } from '../model.ts';
import { listOwnProse, type OwnText } from '../own-prose.ts';

const MOST_WORDS = 6;
/** Words of a quotation that the message repeats: enough to find it. */
const SHOWN_WORDS = 4;

/** One form for words that differ in case, marks and spacing only, with a space at both ends. */
const normalise = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Titles of works and of our own pages, each on a line. */
const listTitles = ({ sources, essays, pages }: Corpus): string =>
  [
    ...sources.flatMap(({ data }) => [data.title, data['container-title'] ?? '']),
    ...[...essays, ...pages].map(({ data }) => data.title),
  ]
    .map(normalise)
    .join('\n');

const ofBodies = ({ essays, topics, sources, pages }: Corpus): OwnText[] =>
  [...essays, ...topics, ...sources, ...pages].flatMap(({ outline }) =>
    [...outline.blocks, ...outline.notes].map(({ text, place }) => ({ text, where: () => place })),
  );

export function checkQuotations({ corpus }: Graph): Problem[] {
  const titles = listTitles(corpus);
  return [...ofBodies(corpus), ...listOwnProse(corpus)].flatMap(({ text, where }) =>
    findQuotations(text).flatMap((quotation): Problem[] => {
      const words = countWords(quotation);
      if (words <= MOST_WORDS || titles.includes(normalise(quotation))) return [];
      const start = quotation.split(/\s+/u).slice(0, SHOWN_WORDS).join(' ');
      const message = `the quotation that begins "${start} …" has ${words} words; at most ${MOST_WORDS} may be quoted`;
      return [{ code: 'long-quotation', message, ...where() }];
    }),
  );
}
