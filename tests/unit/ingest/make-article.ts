/** An article of given paragraphs. */
import type { Article, FactKey } from '../../../src/ingest/article.ts';

export const makeArticle = (
  texts: readonly string[],
  facts: Partial<Record<FactKey, string>> = {},
): Article => ({
  facts: Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      { key: key as FactKey, value, where: 'option' },
    ]),
  ),
  authors: facts.author === undefined ? [] : [facts.author],
  parts: texts.map((text, index) => ({ at: `¶ ${index + 1}`, text, line: index + 1 })),
  headings: [],
  dropped: [],
  doubtful: [],
  format: 'text',
  encoding: 'utf-8',
});
