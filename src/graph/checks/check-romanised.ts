/** Words that are listed as romanised: each once, each of a language that has romanisations, and none forgotten. */
import {
  findRomanisedWord,
  normaliseWord,
  splitWords,
  toRomanisedTag,
} from '../../languages/romanised-words.ts';
import type { Problem } from '../../problems/problem.ts';
import { listBodies, listDrawnTexts } from '../drawn-texts.ts';
import type { Graph } from '../model.ts';
import { listOwnProse } from '../own-prose.ts';
import { findRomanised, listRomanised } from '../romanised.ts';

export function checkRomanised({ corpus }: Graph): Problem[] {
  const { nameLanguage } = corpus.site;
  const tag = nameLanguage === undefined ? undefined : toRomanisedTag(nameLanguage);
  const listed = listRomanised(corpus);
  const problems: Problem[] = [];
  const first = new Map<string, (typeof listed)[number]>();
  for (const entry of listed) {
    const key = normaliseWord(entry.word);
    const earlier = first.get(key);
    if (earlier) {
      const { file, line } = earlier.where();
      problems.push({
        code: 'duplicate-romanised-word',
        message: `"${entry.word}" is listed already (${file}:${line})`,
        ...entry.where(),
      });
    } else if (tag === undefined)
      problems.push({
        code: 'missing-name-language',
        message:
          nameLanguage === undefined
            ? `"${entry.word}" is romanised, and there is no nameLanguage`
            : `"${entry.word}" is romanised, and nameLanguage is ${nameLanguage}, which is written in Latin letters`,
        ...entry.where(),
      });
    first.set(key, earlier ?? entry);
  }
  if (nameLanguage === undefined) return problems;
  const pattern = findRomanised(corpus)?.pattern;
  // Names of authors and publishers are English's own.
  for (const { text, where } of [...listOwnProse(corpus), ...listBodies(corpus)]) {
    const word = findRomanisedWord(text, nameLanguage, pattern);
    if (word !== undefined)
      problems.push({
        code: 'unlisted-romanised-word',
        message: `"${word}" has letters that only romanised words have, and is not listed as one`,
        ...where(),
      });
  }
  return problems;
}

/** @param graph with the drafts: what only they use is not unused */
export function checkUnusedRomanised({ corpus }: Graph): Problem[] {
  const pattern = findRomanised(corpus)?.pattern;
  if (!pattern) return [];
  const used = new Set(
    listDrawnTexts(corpus).flatMap(({ text }) =>
      splitWords(text, pattern)
        .filter(({ isWord }) => isWord)
        .map((part) => normaliseWord(part.text)),
    ),
  );
  return listRomanised(corpus).flatMap(({ word, where }): Problem[] =>
    used.has(normaliseWord(word))
      ? []
      : [
          {
            code: 'unused-romanised-word',
            message: `"${word}" is listed as romanised and stands in no text`,
            ...where(),
          },
        ],
  );
}
