/** What in an article can be checked: sentences with a figure, a date, a rule, or somebody's word. */
// Parts of words in patterns. cspell:ignore licen ment
import type { ClaimKind } from '../schemas/claim.ts';
import type { Article, Part } from './article.ts';
import { findDates } from './parse-date.ts';
import { splitSentences } from './split-sentences.ts';

export interface Statement {
  at: string;
  kind: ClaimKind;
  /** EDTF date that the sentence names, undefined where it names none. */
  asOf: string | undefined;
  /** At most six words of the sentence, by which the editor finds it. */
  words: string;
  /** What made it a statement, in the order of weight: `figure`, `date`, `attribution`. */
  signs: string[];
  sentence: string;
}

/** An article has no more statements than these; those with the fewest signs go first. */
const MOST = 40;

const SMALL = 'two|three|four|five|six|seven|eight|nine|ten';
const LARGE =
  'eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|third|quarter|fifth|tenth';
const IN_WORDS = new RegExp(String.raw`\b(?:(?:${SMALL}|${LARGE})\b[- ]?(?:and )?)+`, 'giu');
const IN_DIGITS =
  /(?:\p{Sc}\s?)?(?<![\p{L}\d.-])\d[\d,.]*(?:\s?(?:%|per cent|percent|million|billion|thousand|\p{Sc}))?(?!\p{L})|\d[\d,.]*(?:km|kg|cm|mm|ft|lb|kW|MW|GB|MB|Hz)\b/gu;
/** A number that is part of a name: `Channel 4`, `47 North`. */
const NUMBERED_NAME = /\d+ \p{Lu}\p{L}+(?<!s)\b/gu;
const ATTRIBUTION =
  /\b(?:said|says|told|reported|reports|according to|claims?|claimed|stated|states|announced|announces|warned|warns|estimates?|estimated|wrote|writes|added|adds|explained|explains|argues?|argued|believes?|believed|denied|denies|admitted|confirmed|confirms|recalled|recalls|testified|alleged|allegedly|reportedly|suggests?|suggested|found that|shows? that|citing|quoted|insists?|insisted|notes?|noted)\b/iu;
const QUOTED = /["“][^"”]{3,}/u;
const FORECAST =
  /\b(?:will|plans? to|planned to|is expected|are expected|expects?|forecasts?|by (?:20[3-9]\d)|is due to|are due to|set to|hopes? to|aims? to|going to|predicts?|predicted|next (?:year|month|week|spring|summer|autumn|winter))\b/iu;
const RULE =
  /\b(?:laws?|illegal|banned?|bans|prohibit(?:s|ed)?|forbid(?:s|den)?|must|required to|requires?|fined|(?:a|the) fines? of|fines of|licen[cs]es?|permits?|regulations?|decree|punish(?:ed|ment|able)?|not allowed|allowed to|mandatory|compulsory|registered|court|sentenced)\b/iu;
const OPINION =
  /\b(?:should|ought to|in my (?:view|opinion)|I (?:think|believe|feel)|perhaps|arguably|unfortunately|best|worst|wonderful|terrible)\b/iu;
const MECHANISM =
  /\b(?:works? by|consists? of|is made (?:of|from)|allows?|enables?|means that|so that|by means of|connects?|measures?|converts?|because)\b/iu;
const EVENT =
  /\b(?:began|begun|started|opened|closed|launched|founded|signed|arrested|killed|died|built|was born|were born|moved|introduced|ended|sold|bought|won|lost|joined|elected|appointed|published|released|destroyed|sank|burned|burnt|arrived|visited|fell|rose|met|stopped)\b/iu;

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
  if (names.has('attribution')) return 'testimony';
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

function readSentence(
  text: string,
  part: Part,
  published: string | undefined,
  numbered: ReadonlySet<string>,
): Statement[] {
  const dates = findDates(text, published);
  const signs = [
    ...findFigures(text, dates, numbered),
    ...dates.slice(0, 1).map(({ start }): Sign => ({ name: 'date', weight: 3, start })),
    ...findSign(text, ATTRIBUTION, 'attribution', 2),
    ...findSign(text, QUOTED, 'quotation', 1),
    ...findSign(text, FORECAST, 'forecast', 2),
    ...findSign(text, RULE, 'rule', 2),
    ...findSign(text, EVENT, 'event', 1),
    ...findSign(text, MECHANISM, 'mechanism', 1),
  ].sort((a, b) => b.weight - a.weight);
  const [main] = signs;
  const names = [...new Set(signs.map(({ name }) => name))];
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0);
  if (!main || weight < 2 || text.split(/\s+/u).length < 4) return [];
  return [
    {
      at: part.at,
      kind: guessKind(new Set(names), text),
      asOf: dates[0]?.edtf,
      words: cutWords(text, main.start),
      signs: names,
      sentence: text,
    },
  ];
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
    splitSentences(part.text, language).flatMap(({ text }) =>
      readSentence(text, part, published, numbered).filter(({ sentence }) => {
        const isNew = !seen.has(sentence);
        seen.add(sentence);
        return isNew;
      }),
    ),
  );
  if (found.length <= MOST) return found;
  const heavy = new Set(found.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, MOST));
  return found.filter((statement) => heavy.has(statement));
}
