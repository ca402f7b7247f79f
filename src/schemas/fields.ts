/** Field types that several schemas share. */
import { z } from 'astro/zod';

/** Lower-case words and numbers joined by hyphens: the only form of an id or slug. */
export const IdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is made of lower-case letters, digits and hyphens');

const YEAR_OR_LATER = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?[~?%]?`;
const EDTF = new RegExp(
  String.raw`^(${YEAR_OR_LATER}|(\.\.|${YEAR_OR_LATER})\/(\.\.|${YEAR_OR_LATER})|\.\.${YEAR_OR_LATER}|${YEAR_OR_LATER}\.\.)$`,
);

const NO_DATE = 'a date is written as in EDTF: 2011-04, 2013~, 2009/2015, ..2014-07';

/** The first day of a date, in milliseconds; undefined for a day that no calendar has. */
function findStart(date: string): number | undefined {
  const [year = 0, month = 1, day = 1] = date
    .replace(/[~?%]$/u, '')
    .split('-')
    .map(Number);
  const start = new Date(Date.UTC(year, month - 1, day));
  const isReal = year >= 1000 && start.getUTCMonth() === month - 1 && start.getUTCDate() === day;
  return isReal ? start.getTime() : undefined;
}

/** False for 30 February, for years before 1000, and for spans that are open on both sides or run backwards. */
function isRealSpan(edtf: string): boolean {
  const ends = edtf.replace(/^\.\.(?!\/)|(?<!\/)\.\.$/gu, '').split('/');
  const dates = ends.filter((end) => end !== '..').map(findStart);
  if (dates.length === 0 || dates.includes(undefined)) return false;
  const [from = 0, to = from] = dates;
  return dates.length < 2 || from <= to;
}

/**
 * A date, or a span of dates, in the Extended Date/Time Format (ISO 8601-2:2019, EDTF level 1):
 * `2011-04`, `2013~` (about), `2009/2015`, `2014/..` (open), and `..2014-07` (up to).
 */
export const EdtfSchema = z
  .union([z.string(), z.number().int().transform(String)], { error: NO_DATE })
  .pipe(
    z
      .string()
      .regex(EDTF, { error: NO_DATE, abort: true })
      .refine(isRealSpan, 'no such date, or a span that ends before it begins'),
  );

/** A day as ISO 8601-1:2019, 5.2.2, writes it: `2026-11-25`. */
export const DaySchema = z
  .string({ error: 'a day is written 2026-11-25' })
  .regex(/^\d{4}-\d\d-\d\d$/, { error: 'a day is written 2026-11-25', abort: true })
  .refine(isRealSpan, 'no such day');

/** True for what is still being written: `npm run dev` shows it, a build leaves it out. */
export const DraftSchema = z.boolean().default(false);

/** A short single-line text. */
export const LineSchema = z
  .string()
  .trim()
  .min(1, 'the text is empty')
  .refine((text) => !text.includes('\n'), 'the text must stand on one line');

/** Words of `nameLanguage` in Latin letters, as they stand in texts. */
export const RomanisedSchema = z
  .array(
    LineSchema.refine(
      (word) => /^\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d'’ʼ -]*[\p{Script=Latin}\p{M}])?$/u.test(word),
      'a romanised word is made of Latin letters',
    ),
  )
  .default([]);

/** Text of one or more sentences; block scalars end in a line break, which is dropped. */
export const ProseSchema = z
  .string()
  .trim()
  .min(1, 'the text is empty')
  .transform((text) => text.replace(/(?<!\s)\s*\n\s*/g, ' '));

/** A web address; nothing but http and https, so that no link can run code. */
export const WebAddressSchema = z.url({
  protocol: /^https?$/,
  error: 'a web address starts with https:// or http://',
});

/** A language or locale, as BCP 47 writes it. */
export const LanguageSchema = LineSchema.refine((tag) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}, 'a language is a BCP 47 tag such as en or pt-BR');
