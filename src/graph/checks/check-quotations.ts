/** A quotation is a few words: what is longer belongs to its author. Titles are given as they are. */
import { countWords, findQuotations } from '../../annotations/quotations.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { listWritten } from '../../corpus/list-written.ts';
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
const listTitles = ({ sources, essays, pages, figures }: Corpus): string =>
  [
    ...sources.flatMap(({ data }) => [data.title, data['container-title'] ?? '']),
    ...[...essays, ...pages, ...figures].map(({ data }) => data.title),
  ]
    .map(normalise)
    .join('\n');

interface Quotation {
  words: string;
  /** Works the place out, which is only done for a fault. */
  where: () => Place;
}

const inText = ({ text, where }: OwnText): Quotation[] =>
  findQuotations(text).map((words) => ({ words, where }));

/** What is set off as a quotation is one, with marks or without. */
const inBodies = (corpus: Corpus): Quotation[] =>
  listWritten(corpus).flatMap(({ outline: { blocks, notes } }) =>
    [...blocks, ...notes].flatMap((passage) => {
      const where = (): Place => passage.place;
      const isSetOff = 'kind' in passage && passage.kind === 'blockquote';
      return isSetOff ? [{ words: passage.text, where }] : inText({ text: passage.text, where });
    }),
  );

export function checkQuotations({ corpus }: Graph): Problem[] {
  const titles = listTitles(corpus);
  return [...inBodies(corpus), ...listOwnProse(corpus).flatMap(inText)].flatMap(
    ({ words, where }): Problem[] => {
      const count = countWords(words);
      if (count <= MOST_WORDS || titles.includes(normalise(words))) return [];
      const start = words.split(/\s+/u).slice(0, SHOWN_WORDS).join(' ');
      const message = `the quotation that begins "${start} …" has ${count} words; at most ${MOST_WORDS} may be quoted`;
      return [{ code: 'long-quotation', message, ...where() }];
    },
  );
}
