/** Where an article names what the content already has: topics and glossary terms, by title and alias. */
import leven from 'leven';
import type { Corpus } from '../corpus/corpus.ts';
import type { Article } from './article.ts';

export interface KnownName {
  type: 'topic' | 'glossary';
  id: string;
  title: string;
  /** Every spelling that leads to it. */
  spellings: string[];
}

export interface Mention {
  known: KnownName;
  /** The spelling that was met. */
  spelling: string;
  at: string;
  start: number;
  end: number;
}

export interface NearMatch {
  known: KnownName;
  /** The spelling that the content does not have. */
  spelling: string;
  /** The spelling of the content that it is near to. */
  near: string;
  places: string[];
}

/** @returns topics first, so that they are meant where a term has the same name */
export function listKnownNames(corpus: Corpus): KnownName[] {
  return [
    ...corpus.topics.map(({ id, data }): KnownName => ({
      type: 'topic',
      id,
      title: data.title,
      spellings: [data.title, ...data.aliases, ...(data.nativeName ? [data.nativeName] : [])],
    })),
    ...corpus.glossary.map(({ id, data }): KnownName => ({
      type: 'glossary',
      id,
      title: data.term,
      spellings: [data.term, ...data.aliases],
    })),
  ];
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** Words with any white space and apostrophe between them; a plural is the same name. */
function toPattern(spelling: string): RegExp {
  const body = escapeRegExp(spelling.normalize('NFC'))
    .replace(/\s+/gu, '\\s+')
    .replace(/['’]/gu, "['’]");
  const isWord =
    /^[\p{Script=Latin}\p{N}]/u.test(spelling) && /[\p{Script=Latin}\p{N}]$/u.test(spelling);
  // Short names and abbreviations are other words in another case.
  const flags = spelling.length <= 4 || spelling === spelling.toUpperCase() ? 'gu' : 'giu';
  return new RegExp(isWord ? `(?<![\\p{L}\\p{N}])${body}(?:s|es)?(?![\\p{L}\\p{N}])` : body, flags);
}

/** @returns mentions in the order of the text; where names overlap, the longest */
export function findMentions(article: Article, names: readonly KnownName[]): Mention[] {
  const patterns = names
    .flatMap((known) =>
      [...new Set(known.spellings)].map((spelling) => ({
        known,
        spelling,
        pattern: toPattern(spelling),
      })),
    )
    .sort((a, b) => b.spelling.length - a.spelling.length);
  return article.parts.flatMap(({ at, text }) => {
    const found: Mention[] = [];
    const whole = text.normalize('NFC');
    for (const { known, spelling, pattern } of patterns)
      for (const match of whole.matchAll(pattern)) {
        const mention = {
          known,
          spelling,
          at,
          start: match.index,
          end: match.index + match[0].length,
        };
        const isFree = found.every(
          ({ start, end }) => mention.end <= start || mention.start >= end,
        );
        if (isFree) found.push(mention);
      }
    return found.sort((a, b) => a.start - b.start);
  });
}

/** One form for spellings that differ in marks, hyphens and case. */
const toBareForm = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const isNear = (name: string, spelling: string): boolean => {
  const [a, b] = [toBareForm(name), toBareForm(spelling)];
  if (a === b) return name !== spelling;
  const length = Math.min(a.length, b.length);
  if (length < 6 || Math.abs(a.length - b.length) > 2) return false;
  // Another number is another thing.
  if (a.replace(/\D/gu, '') !== b.replace(/\D/gu, '')) return false;
  // North and South are as near as any slip of the pen: a slip leaves the first letter.
  return b.startsWith(a.charAt(0)) && leven(a, b, { maxDistance: 3 }) <= (length < 9 ? 1 : 2);
};

/**
 * @param candidates names of the article that are no known spelling, each with its places
 * @returns those that are a known spelling but for a letter or two
 */
export function findNearMatches(
  candidates: readonly { name: string; places: string[] }[],
  names: readonly KnownName[],
): NearMatch[] {
  return candidates.flatMap(({ name, places }): NearMatch[] => {
    for (const known of names) {
      if (known.spellings.some((spelling) => spelling.toLowerCase() === name.toLowerCase()))
        return [];
      const near = known.spellings.find((spelling) => isNear(name, spelling));
      if (near !== undefined) return [{ known, spelling: name, near, places }];
    }
    return [];
  });
}
