import { locale as own } from '#interface';

/** `2026-12-01` → "1 December 2026", whatever the time zone of the machine. */
export const formatDay = (day: string, locale = own): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
