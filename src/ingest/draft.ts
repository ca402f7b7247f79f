/** All that is known of an article and of the content it comes to: what each draft file is written from. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Article } from './article.ts';
import { findNames, findSpeakers, findTerms, type NameCandidate } from './find-names.ts';
import { findStatements, type Statement } from './find-statements.ts';
import {
  findMentions,
  findNearMatches,
  listKnownNames,
  type Mention,
  type NearMatch,
} from './match-topics.ts';

export interface Draft {
  id: string;
  article: Article;
  /** Ids of the statements are those of the claims. */
  statements: (Statement & { id: string; topics: string[] })[];
  mentions: Mention[];
  nearMatches: NearMatch[];
  candidates: NameCandidate[];
  terms: ReturnType<typeof findTerms>;
  speakers: ReturnType<typeof findSpeakers>;
  /** Number that the essay takes in the book. */
  number: number;
}

/** `¶ 4` → `p4`, `h1` → `h1`: part of an id. */
const toIdPart = (at: string): string => at.replace('¶ ', 'p');

/** @param number place in the book that is free */
export function buildDraft(id: string, article: Article, corpus: Corpus, number: number): Draft {
  const names = listKnownNames(corpus);
  const mentions = findMentions(article, names);
  const found = findNames(article);
  const nearMatches = findNearMatches(found, names);
  const isKnown = (name: string): boolean =>
    nearMatches.some(({ spelling }) => spelling === name) ||
    mentions.some(({ spelling }) => spelling.toLowerCase() === name.toLowerCase());
  const counts = new Map<string, number>();
  const statements = findStatements(article).map((statement) => {
    const part = toIdPart(statement.at);
    const count = (counts.get(part) ?? 0) + 1;
    counts.set(part, count);
    const near = findMentions(
      { ...article, parts: [{ at: statement.at, text: statement.sentence, line: 0 }] },
      names.filter(({ type }) => type === 'topic'),
    );
    const topics = [...new Set(near.map(({ known }) => known.id))];
    return { ...statement, id: `${id}-${part}-${count}`, topics };
  });
  return {
    id,
    article,
    statements,
    mentions,
    nearMatches,
    candidates: found.filter(({ name }) => !isKnown(name)),
    terms: findTerms(article).filter(({ name }) => !isKnown(name)),
    speakers: findSpeakers(article),
    number,
  };
}
