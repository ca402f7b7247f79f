/** What in an article can be checked: sentences with a figure, a date, a rule, or somebody's word. */
import type { ClaimKind } from '../schemas/claim.ts';
import type { Article, Part } from './article.ts';
import { findDates } from './parse-date.ts';
import { splitSentences } from './split-sentences.ts';
import {
  ATTRIBUTION,
  COMPARISON,
  EVENT,
  FORECAST,
  IN_DIGITS,
  IN_WORDS,
  MECHANISM,
  MEASURED,
  NUMBERED_NAME,
  OPINION,
  QUOTED,
  RULE,
  SCARE_QUOTED,
  SHARE,
  SMALL,
} from './statement-signs.ts';

export interface Statement {
  at: string;
  kind: ClaimKind;
  /** EDTF date that the sentence names, undefined where it names none. */
  asOf: string | undefined;
  /** True where the sentence names no year, and the date is worked out from that of the article. */
  isInferred: boolean;
  /** At most six words of the sentence, by which the editor finds it. */
  words: string;
  /** What made it a statement, in the order of weight: `figure`, `date`, `attribution`. */
  signs: string[];
  sentence: string;
}

/** An article has no more statements than these; those with the fewest signs go first. */
const MOST = 40;
/** Signs that weigh less make no statement of a sentence. */
const ENOUGH = 2;
/** A paragraph of so many words says something that can be checked. */
const LONG = 15;

interface Sign {
  name: string;
  weight: number;
  /** Where in the sentence it stands. */
  start: number;
}

const findSign = (text: string, pattern: RegExp, name: string, weight: number): Sign[] => {
  const match = pattern.exec(text);
  return match ? [{ name, weight, start: match.index }] : [];
};

/** Figures that are no part of a date or a name. "Two" and "ten" stand everywhere, and weigh little. */
function findFigures(
  text: string,
  dates: readonly { start: number; end: number }[],
  names: ReadonlySet<string>,
): Sign[] {
  const isFree = (index: number, words: string): boolean => {
    const end = index + words.length;
    const isDate = dates.some((date) => index < date.end && end > date.start);
    const isName = [...names].some((name) => text.startsWith(name, index));
    return !isDate && !isName && !/^(?:19|20)\d\d$/u.test(words.trim());
  };
  const isSmall = new RegExp(`^(?:${SMALL})$`, 'iu');
  return [
    ...findSign(text, MEASURED, 'figure', 3),
    ...findSign(text, SHARE, 'figure', 2),
    ...[...text.matchAll(IN_DIGITS)]
      .filter(({ index, 0: words }) => isFree(index, words))
      .map(({ index }) => ({ name: 'figure', weight: 4, start: index })),
    ...[...text.matchAll(IN_WORDS)]
      .filter(({ index, 0: words }) => isFree(index, words))
      .map(({ index, 0: words }) =>
        isSmall.test(words.trim())
          ? { name: 'number', weight: 1, start: index }
          : { name: 'figure', weight: 3, start: index },
      ),
  ];
}

/** Numbers with a capital after them that the article repeats: they are called so. */
function findNumberedNames(text: string): Set<string> {
  const counts = new Map<string, number>();
  for (const [name] of text.matchAll(NUMBERED_NAME)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

function guessKind(names: ReadonlySet<string>, text: string): ClaimKind {
  if (names.has('forecast')) return 'forecast';
  if (names.has('figure')) return 'figure';
  if (names.has('rule')) return 'rule';
  if (OPINION.test(text)) return 'opinion';
  if (names.has('attribution') || names.has('quotation')) return 'testimony';
  if (names.has('date') || names.has('event')) return 'event';
  return 'mechanism';
}

/** Six words at most, from one word before the sign on, so that the editor sees what it is about. */
export function cutWords(text: string, start: number): string {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const found = words.findIndex(({ index, 0: word }) => index + word.length > start);
  const sign = found < 0 ? words.length - 1 : found;
  const from = Math.max(0, Math.min(sign - 1, words.length - 6));
  const first = words[from];
  const last = words[Math.min(from + 5, words.length - 1)];
  if (!first || !last) return '';
  // A unit of money or of share belongs to its number.
  const begin = /\p{Sc}$/u.test(text.slice(0, first.index)) ? first.index - 1 : first.index;
  const unit = /^%/u.exec(text.slice(last.index + last[0].length))?.[0] ?? '';
  return `${text.slice(begin, last.index + last[0].length)}${unit}`
    .replace(/["“”\\]/gu, '')
    .replace(/\s+/gu, ' ');
}

interface Weighed extends Statement {
  weight: number;
}

/** True where a quotation that began earlier goes on after these words. */
function isQuoting(before: string): boolean {
  const opened = before.match(/“/gu)?.length ?? 0;
  const closed = before.match(/”/gu)?.length ?? 0;
  return opened > closed || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}

function weighSentence(
  text: string,
  { at, text: whole }: Part,
  start: number,
  published: string | undefined,
  numbered: ReadonlySet<string>,
): Weighed | undefined {
  const dates = findDates(text, published);
  const isInside = isQuoting(whole.slice(0, start));
  const signs = [
    ...findFigures(text, dates, numbered),
    ...dates.slice(0, 1).map(({ start: at }): Sign => ({ name: 'date', weight: 3, start: at })),
    ...findSign(text, ATTRIBUTION, 'attribution', 2),
    ...findSign(text, QUOTED, 'quotation', 2),
    ...findSign(text, SCARE_QUOTED, 'quotation', 1),
    ...(isInside ? [{ name: 'quotation', weight: 1, start: 0 }] : []),
    ...findSign(text, FORECAST, 'forecast', 2),
    ...findSign(text, RULE, 'rule', 2),
    ...findSign(text, EVENT, 'event', 1),
    ...findSign(text, MECHANISM, 'mechanism', 1),
    ...findSign(text, COMPARISON, 'comparison', 1),
  ].sort((a, b) => b.weight - a.weight);
  const [main] = signs;
  if (!main || text.split(/\s+/u).length < 4) return undefined;
  const names = [...new Set(signs.map(({ name }) => name))];
  return {
    at,
    kind: guessKind(new Set(names), text),
    asOf: dates[0]?.edtf,
    isInferred: dates[0]?.isInferred ?? false,
    words: cutWords(text, main.start),
    signs: names,
    sentence: text,
    weight: signs.reduce((sum, sign) => sum + sign.weight, 0),
  };
}

/** The sentences of a part that can be checked; of a paragraph with little in it, the one with most. */
function readPart(
  part: Part,
  published: string | undefined,
  language: string | undefined,
  numbered: ReadonlySet<string>,
): Statement[] {
  const weighed = splitSentences(part.text, language).flatMap(
    ({ text, start }) => weighSentence(text, part, start, published, numbered) ?? [],
  );
  const heavy = weighed.filter(({ weight }) => weight >= ENOUGH);
  const [best] = weighed.toSorted((a, b) => b.weight - a.weight);
  const isLong = part.text.split(/\s+/u).length >= LONG;
  const kept = heavy.length === 0 && isLong && best ? [best] : heavy;
  return kept.map(({ weight: _, ...statement }) => statement);
}

const WEIGHTS: Record<string, number> = {
  figure: 4,
  date: 3,
  attribution: 2,
  rule: 2,
  forecast: 2,
};

const weigh = ({ signs }: Statement): number =>
  signs.reduce((sum, sign) => sum + (WEIGHTS[sign] ?? 1), 0);

/** @returns the statements of an article in the order of its text, one a sentence */
export function findStatements(article: Article): Statement[] {
  const published = article.facts.date?.value;
  const language = article.facts.language?.value;
  const numbered = findNumberedNames(article.parts.map(({ text }) => text).join('\n'));
  const seen = new Set<string>();
  const found = article.parts.flatMap((part) =>
    readPart(part, published, language, numbered).filter(({ sentence }) => {
      const isNew = !seen.has(sentence);
      seen.add(sentence);
      return isNew;
    }),
  );
  if (found.length <= MOST) return found;
  const heavy = new Set(found.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MOST));
  return found.filter((statement) => heavy.has(statement));
}
