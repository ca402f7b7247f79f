/** EDTF level 1 (ISO 8601-2:2019) in words. */
import { dateWords, fromTo, locale as own } from '#interface';

const formatOne = (edtf: string, locale: string): string => {
  const [, date = '', qualifier = ''] = /^(.*?)([~?%]?)$/u.exec(edtf) ?? [];
  const [year = 1, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  };
  const words = new Intl.DateTimeFormat(locale, options).format(
    new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)),
  );
  const qualify = {
    '~': dateWords.about,
    '?': dateWords.perhaps,
    '%': dateWords.perhapsAbout,
  }[qualifier];
  return qualify?.(words) ?? words;
};

/** `2011-04` → "April 2011", `2013~` → "about 2013", `2009/2015` → "2009 to 2015", `..2014-07` → "until July 2014". */
export function formatDate(edtf: string, locale = own): string {
  if (edtf.startsWith('..') && !edtf.includes('/'))
    return dateWords.until(formatOne(edtf.slice(2), locale));
  if (edtf.endsWith('..') && !edtf.includes('/'))
    return dateWords.since(formatOne(edtf.slice(0, -2), locale));
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatOne(from, locale);
  if (to === '..') return dateWords.since(formatOne(from, locale));
  if (from === '..') return dateWords.until(formatOne(to, locale));
  return fromTo(formatOne(from, locale), formatOne(to, locale));
}

/** The years that a date touches, earliest and latest; an open end is left out. */
export function findYears(edtf: string): number[] {
  return [...edtf.matchAll(/\d{4}/gu)].map(([year]) => Number(year));
}

/** A key that sorts dates from old to new. */
export const toDateKey = (edtf: string): string => edtf.replace(/^\.\.\/?/u, '').slice(0, 10);

/** The date of a statement in its line: "as of April 2011", "since 2014", "for 2020 to 2022". */
export function formatAsOf(edtf: string, locale = own): string {
  const words = formatDate(edtf, locale);
  if (edtf.startsWith('..') || edtf.endsWith('..')) return words;
  return edtf.includes('/') ? dateWords.during(words) : dateWords.asOf(words);
}
