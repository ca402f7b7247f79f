/** What an article is made of on its way from a file to drafts. */

/** Why an article cannot be taken in; the message is for the editor. */
export class IngestError extends Error {}

export type ArticleFormat = 'text' | 'markdown' | 'html';

/** A piece of the file that stands on its own: a paragraph, a heading, an item of a list, a label. */
export interface Block {
  /** One line, white space made single. */
  text: string;
  /** Line of the file where it begins, from 1. */
  line: number;
  kind: 'text' | 'heading' | 'item' | 'caption';
  /** Share of its letters that belong to links, 0 to 1; 0 where the format shows no links. */
  linkShare: number;
  /** Why the markup says that it is no part of the article: `navigation`, `footer` … */
  outside?: string;
  /** Why it may be no part of the article, though it stands among its paragraphs. */
  doubt?: string;
}

export const FACT_KEYS = [
  'title',
  'author',
  'publisher',
  'date',
  'updated',
  'language',
  'url',
] as const;
export type FactKey = (typeof FACT_KEYS)[number];

/** Something found about the article, with where it stood: `line 3`, `meta og:title`, `option`. */
export interface Fact {
  key: FactKey;
  value: string;
  where: string;
}

/** A file that was read: its blocks in order, and what its markup says of it. */
export interface Reading {
  format: ArticleFormat;
  encoding: string;
  blocks: Block[];
  /** What the markup says, the best first for each key. */
  facts: Fact[];
}

/** Something that stands in the file and not in the article. */
export interface Dropped {
  reason: string;
  line: number;
  /** At most six words. */
  opening: string;
}

/** A numbered part of an article. */
export interface Part {
  /** Its place as citations write it: `¶ 3`, `h1`, `subhead`. */
  at: string;
  text: string;
  line: number;
}

/** An article without what was around it. */
export interface Article {
  /** The best value of each key that was found. */
  facts: Partial<Record<FactKey, Fact>>;
  /** Names of authors, one by one. */
  authors: string[];
  /** Highlights and a line under the title, then the paragraphs. */
  parts: Part[];
  headings: { text: string; line: number; before: string }[];
  dropped: Dropped[];
  /** Kept, though they may be no part of the article. */
  doubtful: (Dropped & { at: string })[];
  format: ArticleFormat;
  encoding: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Words of a text, without the marks around them; a hyphenated word is one. */
export const listWords = (text: string): string[] => text.match(WORD) ?? [];

/** The first words of a text, six at most, for somebody who looks for the place. */
export function formatOpening(text: string): string {
  const matches = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const seventh = matches[6];
  return seventh ? `${text.slice(0, seventh.index).trim()} …` : text;
}

/** One line, with white space made single and signs that nobody sees taken out. */
export const tidyText = (text: string): string =>
  text
    .replace(/[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
