import { isCovered, isSameName, parseLocator } from '../annotations/locator.ts';
import type { DigestItem } from '../schemas/source.ts';

/**
 * The digest item that a citation leads to: the first one that holds the beginning of the cited place.
 *
 * @returns the place of that item as the digest writes it, empty where there is none
 */
export function findDigestPlace(digest: readonly DigestItem[], locator: string): string {
  const wanted = parseLocator(locator);
  if (!wanted) return '';
  const start =
    'name' in wanted
      ? wanted
      : {
          ...wanted,
          spans: wanted.spans.slice(0, 1).map(([from]): [number, number] => [from, from]),
        };
  const item = digest.find(({ at }) => {
    const place = parseLocator(at);
    return place !== undefined && isCovered(start, [place]);
  });
  return item?.at ?? '';
}

/** Every digest item that holds a part of the given place. */
export function findDigestItems(digest: readonly DigestItem[], locator: string): DigestItem[] {
  const wanted = parseLocator(locator);
  if (!wanted) return [];
  return digest.filter(({ at }) => {
    const place = parseLocator(at);
    if (!place) return false;
    if ('name' in wanted || 'name' in place)
      return 'name' in wanted && 'name' in place && isSameName(wanted, place);
    return (
      place.unit === wanted.unit &&
      (wanted.rest === '' || wanted.rest === place.rest) &&
      place.spans.some(([from, to]) =>
        wanted.spans.some(([start, end]) => from <= end && to >= start),
      )
    );
  });
}
