/** The words that the editors have listed as romanised, and how they are marked. */
import type { Corpus } from '../corpus/corpus.ts';
import type { RomanisedWords } from '../languages/mark-romanised.ts';
import { compileWords, toRomanisedTag } from '../languages/romanised-words.ts';
import type { Place } from '../problems/problem.ts';

export interface ListedWord {
  word: string;
  where: () => Place;
}

/** In the order of the corpus: of the site, of topics, of the glossary. */
export const listRomanised = ({ site, placeInSite, topics, glossary }: Corpus): ListedWord[] => [
  ...site.romanised.map((word, index) => ({
    word,
    where: () => placeInSite(['romanised', index]),
  })),
  ...[...topics, ...glossary].flatMap(({ data, placeOf }) =>
    data.romanised.map((word, index) => ({ word, where: () => placeOf(['romanised', index]) })),
  ),
];

const compiled = new WeakMap<Corpus, RomanisedWords | undefined>();

/** @returns undefined where there is nothing to mark */
export function findRomanised(corpus: Corpus): RomanisedWords | undefined {
  if (!compiled.has(corpus)) compiled.set(corpus, compile(corpus));
  return compiled.get(corpus);
}

function compile(corpus: Corpus): RomanisedWords | undefined {
  const { language, nameLanguage } = corpus.site;
  const tag = nameLanguage === undefined ? undefined : toRomanisedTag(nameLanguage);
  const pattern = compileWords(listRomanised(corpus).map(({ word }) => word));
  return tag !== undefined && pattern ? { pattern, tag, language } : undefined;
}

/** A record as readers see it: in which language a word is said is no change of what is said. */
export function withoutRomanised(record: object): object {
  const { romanised: _, ...said } = record as { romanised?: unknown };
  return said;
}
