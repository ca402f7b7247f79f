/** EDTF level 1 (ISO 8601-2:2019) in words. */

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
  const prefix = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }[qualifier] ?? '';
  return prefix + words;
};

/** `2011-04` → "April 2011", `2013~` → "about 2013", `2009/2015` → "2009 to 2015", `..2014-07` → "until July 2014". */
export function formatDate(edtf: string, locale = 'en-GB'): string {
  if (edtf.startsWith('..') && !edtf.includes('/'))
    return `until ${formatOne(edtf.slice(2), locale)}`;
  if (edtf.endsWith('..') && !edtf.includes('/'))
    return `since ${formatOne(edtf.slice(0, -2), locale)}`;
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return formatOne(from, locale);
  if (to === '..') return `since ${formatOne(from, locale)}`;
  if (from === '..') return `until ${formatOne(to, locale)}`;
  return `${formatOne(from, locale)} to ${formatOne(to, locale)}`;
}

/** The years that a date touches, earliest and latest; an open end is left out. */
export function findYears(edtf: string): number[] {
  return [...edtf.matchAll(/\d{4}/gu)].map(([year]) => Number(year));
}

/** A key that sorts dates from old to new. */
export const toDateKey = (edtf: string): string => edtf.replace(/^\.\.\/?/u, '').slice(0, 10);

/** The date of a statement in its line: "as of April 2011", "since 2014", "for 2020 to 2022". */
export function formatAsOf(edtf: string, locale = 'en-GB'): string {
  const words = formatDate(edtf, locale);
  if (/^(?:since|until) /u.test(words)) return words;
  return edtf.includes('/') ? `for ${words}` : `as of ${words}`;
}
