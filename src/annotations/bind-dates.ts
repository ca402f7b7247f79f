/** Dates whose parts stay on one line: `14 March 2016`, `March 2016`, `14 March`. */
const patterns = new Map<string, RegExp>();

/** The names of the months in a language, in their forms with and without a day. */
function listMonths(language: string): string[] {
  const forms = [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const;
  return forms.flatMap((form) =>
    Array.from({ length: 12 }, (_, month) => {
      const parts = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).formatToParts(
        Date.UTC(2000, month, 1),
      );
      return parts.find(({ type }) => type === 'month')?.value ?? '';
    }),
  );
}

function getPattern(language: string): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const months = [...new Set(listMonths(language))].join('|');
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:\d{1,2} (?:${months})(?: \d{4})?|(?:${months}) \d{4})(?!\d)`,
    'gu',
  );
  patterns.set(language, pattern);
  return pattern;
}

/** @param language BCP 47 tag of the text */
export const bindDates = (text: string, language: string): string =>
  text.replace(getPattern(language), (date) => date.replaceAll(' ', '\u00A0'));
