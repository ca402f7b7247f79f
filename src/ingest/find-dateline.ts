/** The label before the first words of a report: place, date and agency. */

/** `Holm, 3 March (Agency) —`: place, date and agency before the first words. */
const DATELINES = [
  /^\((?<agency>\p{Lu}[\p{L}\d .&/-]{1,30})\)\s*(?:--|—|–|-)\s*/u,
  /^(?<place>\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|de |la |of |on )[\p{L}.'’-]*){0,4}(?:, \p{Lu}[\p{L} .]{1,30}?)?)(?:[,/]\s*(?<date>(?:\p{Lu}[\p{L}]{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:,? \d{4})?))?\s*\((?<agency>\p{Lu}[\p{L}\d .&/=-]{1,30})\)\s*(?:--|—|–|-|:)\s*/u,
  /^(?<place>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,20}?)?)(?:, (?<date>(?:\p{Lu}[\p{L}]{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:,? \d{4})?))?\s*(?:--|—|–| -)\s+/u,
  /^(?<place>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’-]+){0,2}), (?<date>(?:\p{Lu}[\p{L}]{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:,? \d{4})?)\s*(?:--|—|–|-|:)\s+/u,
];

export interface Dateline {
  label: string;
  agency: string | undefined;
  date: string | undefined;
}

/** @returns the label at the beginning of a paragraph, undefined where there is none */
export function findDateline(text: string): Dateline | undefined {
  for (const pattern of DATELINES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { agency, date } = match.groups ?? {};
    return { label: match[0], agency, date };
  }
  return undefined;
}

/** True for a line that is such a label and nothing else: `Holm, Apr 24 (TIDE).-`. */
export const isDatelineAlone = (text: string): boolean =>
  /^\p{Lu}[\p{L}.'’ -]{1,40}[,/] ?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}\.? (?:de )?\p{L}{3,10})(?:,? \d{4})?\s*(?:\(\p{Lu}[\p{L}\d .&/=-]{1,30}\))?[\s.:–—-]*$/u.test(
    text,
  ) || /^\p{Lu}[\p{L}.'’ ,-]{1,40}\(\p{Lu}[\p{L}\d .&/=-]{1,30}\)[\s.:–—-]*$/u.test(text);
