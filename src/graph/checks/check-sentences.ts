/** A sentence that is heard is over before its beginning is forgotten. */
import { countWords } from '../../annotations/quotations.ts';
import { listWritten } from '../../corpus/list-written.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

const MOST_WORDS = 40;
const SHOWN_WORDS = 5;

export function checkSentences({ corpus }: Graph): Problem[] {
  return listWritten(corpus).flatMap(({ outline }) =>
    [...outline.blocks.filter(({ kind }) => kind !== 'table'), ...outline.notes].flatMap(
      ({ sentences, place }) =>
        sentences.flatMap((sentence): Problem[] => {
          const words = countWords(sentence);
          if (words <= MOST_WORDS) return [];
          const start = sentence.split(/\s+/u).slice(0, SHOWN_WORDS).join(' ');
          const message = `the sentence that begins "${start} …" has ${words} words; ${MOST_WORDS} are enough`;
          return [{ code: 'long-sentence', message, ...place }];
        }),
    ),
  );
}
