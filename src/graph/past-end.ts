/** Paragraphs that a source does not have. */
import type { Locator } from '../annotations/locator.ts';
import type { Source } from '../schemas/source.ts';

/** @returns the last paragraph of the place where it stands after the end of the source; undefined where it does not, or the end is not known */
export function findPastEnd(
  { paragraphs }: Pick<Source, 'paragraphs'>,
  place: Locator,
): number | undefined {
  if (paragraphs === undefined || 'name' in place || place.unit !== '¶') return undefined;
  const last = Math.max(...place.spans.map(([, to]) => to));
  return last > paragraphs ? last : undefined;
}

/** Goes after the id of the source. */
export const describePastEnd = ({ paragraphs }: Pick<Source, 'paragraphs'>, at: number): string =>
  `has ${paragraphs} paragraph${paragraphs === 1 ? '' : 's'}: there is no ¶ ${at} in it`;
