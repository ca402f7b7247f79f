const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2026-12-01` → "1 December 2026", whatever the time zone of the machine. */
export const formatDay = (day: string): string => FORMAT.format(new Date(day));
