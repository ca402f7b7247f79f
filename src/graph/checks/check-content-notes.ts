/** A chapter that speaks of what some readers will not want to meet unprepared says so before its text. */
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

/** Finds a word that starts as one of these, whatever its case; spaces stand for any white space. */
export function toWordPattern(beginnings: readonly string[]): RegExp {
  const escaped = beginnings.map((word) =>
    RegExp.escape(word).replaceAll(/(?:\\x20| )+/gu, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})[\\p{L}\\p{N}]*`, 'iu');
}

export function checkContentNotes({ corpus }: Graph): Problem[] {
  const { contentNoteWords } = corpus.site;
  if (contentNoteWords.length === 0) return [];
  const pattern = toWordPattern(contentNoteWords);
  return corpus.essays.flatMap(({ data, outline }): Problem[] => {
    if (data.contentNote !== undefined) return [];
    const found = [...outline.blocks, ...outline.notes].flatMap(({ text, place }) => {
      const [word] = pattern.exec(text) ?? [];
      return word === undefined ? [] : [{ word, place }];
    });
    const [first] = found;
    if (!first) return [];
    const others = found.length > 1 ? ' and further on' : '';
    const message = `the text says "${first.word}" here${others}, and no contentNote stands before it`;
    return [{ code: 'missing-content-note', message, ...first.place }];
  });
}
