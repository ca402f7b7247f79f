/** Numbers of a model in words: three significant digits, since what goes in has no more. */
import { fromTo } from '#interface';
import type { Range } from './calculation.ts';

const DIGITS = 3;

/** @returns `0.0125`, `4,530`, `6.5 million`: as the locale writes it */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    maximumSignificantDigits: DIGITS,
    ...(value >= 1_000_000 && { notation: 'compact', compactDisplay: 'long' }),
  }).format(value);
}

/** @returns `3.25 million to 3.5 million`, or one number where both ends read the same */
export function formatRange([low, high]: Range, locale: string): string {
  const [from, to] = [formatNumber(low, locale), formatNumber(high, locale)];
  return from === to ? from : fromTo(from, to);
}
