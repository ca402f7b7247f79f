/**
 * Places in a source. Pandoc writes locators as free text after the key ("Citation syntax" in its
 * manual); ours are few: paragraphs (¶), sections (§), pages (p.), highlights (h), or a named part.
 */
import { annotationWords } from '#interface';

export interface NumberedLocator {
  unit: '¶' | '§' | 'p.' | 'h';
  /** Inclusive spans of numbers, in the order written. */
  spans: [from: number, to: number][];
  /** What stands after the numbers: `item 2`. */
  rest: string;
}

export interface NamedLocator {
  /** As written; case makes no difference. */
  name: string;
}

export type Locator = NumberedLocator | NamedLocator;

const UNITS: [RegExp, NumberedLocator['unit']][] = [
  [/^(?:¶¶?|paras?\.?|paragraphs?)\s*(?=\d)/iu, '¶'],
  [/^(?:§§?|sections?|sect?s?\.)\s*(?=\d)/iu, '§'],
  [/^(?:pp?\.|pages?)\s*(?=\d)/iu, 'p.'],
  [/^h(?=\d)/iu, 'h'],
];
const SPANS =
  /^(\d{1,5}(?:\s*[-–—]\s*\d{1,5})?(?:\s*,\s*\d{1,5}(?:\s*[-–—]\s*\d{1,5})?)*)(?:[\s,]+(\D.*))?$/u;

/** @returns the place, or undefined where a unit is followed by something that is no number. */
export function parseLocator(text: string): Locator | undefined {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (trimmed === '') return undefined;
  for (const [pattern, unit] of UNITS) {
    const match = pattern.exec(trimmed);
    if (!match) continue;
    const numbers = SPANS.exec(trimmed.slice(match[0].length));
    if (!numbers?.[1]) return undefined;
    const spans = numbers[1].split(',').map((span): [number, number] => {
      const [from = '', to = from] = span.trim().split(/\s*[-–—]\s*/u);
      return [Number(from), Number(to)];
    });
    if (spans.some(([from, to]) => to < from || from === 0)) return undefined;
    return { unit, spans, rest: numbers[2]?.trim() ?? '' };
  }
  return /^[¶§]/u.test(trimmed) ? undefined : { name: trimmed };
}

/** The one way in which a place is written: `¶ 9`, `¶¶ 2–3`, `§ 1 item 2`, `pp. 4–5`, `h2`. */
export function formatLocator(locator: Locator): string {
  if ('name' in locator) return locator.name;
  const { unit, spans, rest } = locator;
  const numbers = spans
    .map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
    .join(', ');
  const several = spans.length > 1 || spans.some(([from, to]) => from !== to);
  const sign = several ? { '¶': '¶¶', '§': '§§', 'p.': 'pp.', h: 'h' }[unit] : unit;
  return `${sign}${unit === 'h' ? '' : ' '}${numbers}${rest && ` ${rest}`}`;
}

/** The one spelling of a place; as written where it cannot be read. */
export const tidyLocator = (text: string): string => {
  const locator = parseLocator(text);
  return locator ? formatLocator(locator) : text;
};

const UNIT_NAMES = { '¶': 'paragraph', '§': 'section', 'p.': 'page', h: 'highlight' } as const;

/** Spoken form for the names of links: "paragraphs 2–3". */
export function speakLocator(locator: Locator, units = annotationWords.units): string {
  if ('name' in locator) return locator.name;
  const words = units[UNIT_NAMES[locator.unit]];
  const several = locator.spans.length > 1 || locator.spans.some(([from, to]) => from !== to);
  const numbers = locator.spans
    .map(([from, to]) => (from === to ? String(from) : `${from}–${to}`))
    .join(', ');
  return `${several ? words.many : words.one} ${numbers}${locator.rest && ` ${locator.rest}`}`;
}

/** True where two named parts are the same. */
export const isSameName = (a: NamedLocator, b: NamedLocator): boolean =>
  a.name.toLowerCase() === b.name.toLowerCase();

/** True where the items together hold every number (and the rest, if there is one) of the wanted place. */
export function isCovered(wanted: Locator, items: readonly Locator[]): boolean {
  if ('name' in wanted) return items.some((item) => 'name' in item && isSameName(item, wanted));
  const alike = items.filter(
    (item): item is NumberedLocator =>
      'unit' in item &&
      item.unit === wanted.unit &&
      (wanted.rest === '' || item.rest === wanted.rest),
  );
  const spans = alike.flatMap((item) => item.spans).sort(([a], [b]) => a - b);
  return wanted.spans.every(([from, to]) => {
    let next = from;
    for (const [start, end] of spans) if (start <= next && end >= next) next = end + 1;
    return next > to;
  });
}

/** An id for a digest item in a page: `p9`, `p2-3`, `s1-item-2`, `abstract`. */
export function toFragment(locator: Locator): string {
  const text =
    'name' in locator
      ? locator.name
      : { '¶': 'p', '§': 's', 'p.': 'page-', h: 'h' }[locator.unit] +
        locator.spans
          .map(([from, to]) => (from === to ? String(from) : `${from}-${to}`))
          .join('-') +
        (locator.rest && `-${locator.rest}`);
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
