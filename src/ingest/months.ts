/** Months as German, French and Spanish pages write them → English, which dates are read in. */
// cspell:disable
const MONTHS: [RegExp, string][] = [
  [/(?<!\p{L})(?:januar|jänner|janvier|janv|enero|ene)(?!\p{L})\.?/giu, 'January'],
  [/(?<!\p{L})(?:februar|février|févr|febrero)(?!\p{L})\.?/giu, 'February'],
  [/(?<!\p{L})(?:märz|mars|marzo)(?!\p{L})\.?/giu, 'March'],
  [/(?<!\p{L})(?:avril|avr|abril|abr)(?!\p{L})\.?/giu, 'April'],
  [/(?<!\p{L})(?:mai|mayo)(?!\p{L})/giu, 'May'],
  [/(?<!\p{L})(?:juni|juin|junio)(?!\p{L})/giu, 'June'],
  [/(?<!\p{L})(?:juli|juillet|juil|julio)(?!\p{L})\.?/giu, 'July'],
  [/(?<!\p{L})(?:août|agosto|ago)(?!\p{L})\.?(?=,? (?:de(?:l)? )?\d{4})/giu, 'August'],
  [/(?<!\p{L})(?:septembre|septiembre)(?!\p{L})/giu, 'September'],
  [/(?<!\p{L})(?:oktober|okt|octobre|octubre)(?!\p{L})\.?/giu, 'October'],
  [/(?<!\p{L})(?:novembre|noviembre)(?!\p{L})/giu, 'November'],
  [/(?<!\p{L})(?:dezember|dez|décembre|déc|diciembre|dic)(?!\p{L})\.?/giu, 'December'],
];

/** The text with its months in English, and days and months with nothing but a space between them. */
export function toEnglishMonths(text: string): string {
  let written = text;
  for (const [pattern, month] of MONTHS) written = written.replace(pattern, month);
  if (written === text) return text;
  return written
    .replace(/(?<=\d)(?:er|\.)? (?:de )?(?=\p{Lu}\p{L}+)/gu, ' ')
    .replace(/(?<=\p{L}) del? (?=\d{4})/gu, ' ');
}
