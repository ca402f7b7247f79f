/** Dates as publishers write them → EDTF. No clock is asked: a date without a year is none. */
import { parse as parseEnglish, type ParsedResult } from 'chrono-node/en';
import { toEnglishMonths } from './months.ts';

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d))?(?=$|[T\s+Z])/u;
const SLASHED = /\b(\d{1,4})[/.](\d{1,2})[/.](\d{2,4})\b/u;
const EAST_ASIAN = /(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})/u;

const pad = (number: number): string => String(number).padStart(2, '0');

/** A reference far from every date that is read, so that what chrono fills in shows. */
const NOWHERE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

/** @returns the date with as many parts as are certain; undefined where the year is not */
function toEdtf({ start }: ParsedResult): string | undefined {
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (!start.isCertain('year') || year === null || year < 1000) return undefined;
  if (!start.isCertain('month') || month === null) return String(year);
  if (!start.isCertain('day') || day === null) return `${year}-${pad(month)}`;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Numbers alone do not say which is the month; where both could be, only the year is certain. */
function readSlashed(text: string): string | undefined {
  const [, a = '', b = '', c = ''] = SLASHED.exec(text) ?? [];
  if (a.length === 4) return `${a}-${pad(Number(b))}-${pad(Number(c))}`;
  if (c.length !== 4) return undefined;
  const [first, second] = [Number(a), Number(b)];
  if (first > 12 && second <= 12) return `${c}-${pad(second)}-${pad(first)}`;
  if (second > 12 && first <= 12) return `${c}-${pad(first)}-${pad(second)}`;
  return first === second ? `${c}-${pad(first)}-${pad(first)}` : c;
}

/** @returns the first date of a text as EDTF, undefined where it has none with a year */
export function parseDate(original: string): string | undefined {
  const text = toEnglishMonths(original);
  if (/^\d{4}$/u.test(text.trim())) return text.trim();
  const iso = ISO.exec(text.trim());
  if (iso) return [iso[1], iso[2], iso[3]].filter(Boolean).join('-');
  const eastern = EAST_ASIAN.exec(text);
  if (eastern) return `${eastern[1]}-${pad(Number(eastern[2]))}-${pad(Number(eastern[3]))}`;
  if (SLASHED.test(text)) return readSlashed(text);
  for (const result of parseEnglish(text, NOWHERE)) {
    // "Two hours ago" gives chrono a year; to us it gives none.
    if (!/\d{4}/u.test(result.text)) continue;
    const date = toEdtf(result);
    if (date !== undefined) return date;
  }
  return undefined;
}

export interface MentionedDate {
  edtf: string;
  start: number;
  end: number;
  /** True where the words name no year, and the date of the article gave it. */
  isInferred: boolean;
}

const YEAR =
  /\b(1[5-9]\d\d|20\d\d)(?:s\b)?(?:[-–](\d{2,4}))?\b(?!\s*(?:%|per cent|percent|km|miles|people|\p{Sc}))/gu;

/** What chrono reads as a date and no reader would enter as one. */
const VAGUE =
  /^(?:(?:right )?now|today|tonight|yesterday|tomorrow|this \w+|at .*|.*\b(?:hours?|minutes?|seconds?|morning|night|noon|midnight)\b.*|in \d.*|(?:for|within) .*|may|mar|sat|sun)$/iu;

/** Words of a sentence that speaks of what is to come. */
const AHEAD =
  /\b(?:will|shall|next|coming|upcoming|due|expect(?:s|ed)?|plans?|planned|scheduled|(?:until|by) (?=the end|early|late|mid|\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\b)|set to|going to|hopes?|opens|closes|begins|starts|ends|takes effect)\b/iu;

/**
 * Dates inside a text.
 *
 * @param published EDTF date of the article: "in March" is the last March before it, and the next one
 *   where the text speaks of what is to come
 */
export function findDates(text: string, published: string | undefined): MentionedDate[] {
  const [year, month = '01', day = '01'] = (published ?? '').split('-');
  const isDated = published !== undefined && /^\d{4}(?:-\d\d){0,2}$/u.test(published);
  const reference = isDated
    ? { instant: new Date(`${year}-${month}-${day}T12:00:00Z`), timezone: 0 }
    : NOWHERE;
  const found = parseEnglish(text, reference).flatMap((result) => {
    if (VAGUE.test(result.text) || (!isDated && !/\d{4}/u.test(result.text))) return [];
    const { index, text: words } = result;
    const isInferred = !/\d{4}/u.test(words);
    const edtf =
      toEdtf(result) ?? (isDated ? inferDate(result, published, AHEAD.test(text)) : undefined);
    if (edtf === undefined) return [];
    return [{ edtf, start: index, end: index + words.length, isInferred }];
  });
  const years = [...text.matchAll(YEAR)].flatMap((match): MentionedDate[] => {
    const { index } = match;
    const end = index + match[0].length;
    if (found.some((date) => index < date.end && end > date.start)) return [];
    const [written, first = ''] = match;
    if (written.endsWith('s'))
      return [{ edtf: `${first}/${Number(first) + 9}`, start: index, end, isInferred: false }];
    return [{ edtf: first, start: index, end, isInferred: false }];
  });
  return [...found, ...years].sort((a, b) => a.start - b.start);
}

/** A month or day without a year, in an article that has a date: the last before it, or the next after it. */
function inferDate(
  { start }: ParsedResult,
  published: string,
  isAhead: boolean,
): string | undefined {
  const [year, month, day] = [Number(published.slice(0, 4)), start.get('month'), start.get('day')];
  if (month === null || !start.isCertain('month')) return undefined;
  const isDay = start.isCertain('day') && day !== null;
  const dates = [year - 1, year, year + 1].map((of) =>
    isDay ? `${of}-${pad(month)}-${pad(day)}` : `${of}-${pad(month)}`,
  );
  // Only so much of each as both have: "in May" in an article of 3 May is that May.
  const compare = (date: string): number => {
    const length = Math.min(date.length, published.length);
    return date.slice(0, length).localeCompare(published.slice(0, length));
  };
  return isAhead
    ? dates.find((date) => compare(date) >= 0)
    : dates.findLast((date) => compare(date) <= 0);
}
