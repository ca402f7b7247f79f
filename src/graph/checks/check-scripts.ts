/**
 * Words in another script are read rightly only where their language is marked (WCAG 2.2, 3.1.2): the
 * renderer marks those of `nameLanguage` in texts and aliases, and nothing anywhere else.
 */
import { findUnmarkedWord } from '../../annotations/script-runs.ts';
import { listWritten } from '../../corpus/list-written.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { listNames } from '../drawn-texts.ts';
import type { Graph } from '../model.ts';
import { listOwnProse } from '../own-prose.ts';

export function checkScripts({ corpus }: Graph): Problem[] {
  const { site, topics, sources, glossary } = corpus;
  const problems: Problem[] = [];
  const report = (message: string, where: () => Place): void => {
    problems.push({ code: 'unmarked-script', message, ...where() });
  };
  /** Words that are drawn as they are written. */
  const check = (text: string, where: () => Place): void => {
    const word = findUnmarkedWord(text, [site.language]);
    if (word !== undefined) report(`"${word}" stands where no language can be marked`, where);
  };
  /** Words in which names of `nameLanguage` are marked. */
  const checkMarked = (text: string, where: () => Place): void => {
    const word = findUnmarkedWord(text, [site.language], site.nameLanguage);
    if (word === undefined) return;
    const names =
      site.nameLanguage === undefined
        ? 'there is no nameLanguage'
        : `nameLanguage is ${site.nameLanguage}`;
    report(`"${word}" is in a script that is not marked here: ${names}`, where);
  };

  for (const { text, where } of [...listOwnProse(corpus), ...listNames(corpus)]) check(text, where);
  for (const { outline } of listWritten(corpus)) {
    // A heading is repeated in lists of sections, results of search and the bar over a chapter.
    for (const { text, place } of outline.headings) check(text, () => place);
    const texts = outline.blocks.filter(({ kind }) => kind !== 'heading');
    for (const { text, place } of [...texts, ...outline.notes]) checkMarked(text, () => place);
  }
  for (const { data, placeOf } of [...topics, ...glossary])
    data.aliases.forEach((alias, index) => {
      checkMarked(alias, () => placeOf(['aliases', index]));
    });
  for (const { data, placeOf } of topics)
    checkMarked(data.nativeName ?? '', () => placeOf(['nativeName']));
  for (const { data, placeOf } of sources) {
    const where = (): Place => placeOf(['title']);
    if (data.titleIsDescriptive) {
      check(data.title, where);
      continue;
    }
    // Names in the Latin script stand in titles of any language.
    const word = findUnmarkedWord(data.title, [data.language, 'en']);
    if (word !== undefined)
      report(`"${word}" in the title is not written as ${data.language}, its language, is`, where);
  }
  return problems;
}
