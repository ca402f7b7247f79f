/** Two ranges beside each other on a logarithmic scale, in per cent of the width. */
import type { Range } from './calculation.ts';
import { formatNumber } from './format-range.ts';

export interface Bar {
  from: number;
  to: number;
}

export interface Tick {
  at: number;
  /** Empty where there is no room for all. */
  label: string;
}

export interface LogScale {
  /** One for each range, in their order. */
  bars: Bar[];
  /** The powers of ten. */
  ticks: Tick[];
}

/** What lies so many powers of ten under the greatest end is drawn at the left edge, as nothing is. */
const DECADES = 12;

/** As many labels stand side by side on the narrowest screen. */
const LABELS = 6;

/** A number of the size of a decimal power is not always that power to the last digit. */
const TINY = 1e-9;

const round = (number: number): number => Math.round(number * 100) / 100;

/**
 * @param ranges what is drawn
 * @param others what must have room on the same scale, so that it stays where it is from case to case
 */
export function drawLogScale(
  ranges: readonly Range[],
  others: readonly Range[],
  locale: string,
): LogScale {
  const ends = [...ranges, ...others].flat().filter((end) => end > 0);
  const top = Math.max(...ends, Number.MIN_VALUE);
  const last = Math.ceil(Math.log10(top) - TINY);
  const least = Math.min(...ends.filter((end) => Math.log10(end) > last - DECADES), top);
  const first = Math.min(Math.floor(Math.log10(least) + TINY), last - 1);
  const toPlace = (end: number): number =>
    end <= 0 ? 0 : round(Math.max(0, (100 * (Math.log10(end) - first)) / (last - first)));

  const every = Math.ceil((last - first) / (LABELS - 1));
  return {
    bars: ranges.map(([low, high]) => ({ from: toPlace(low), to: toPlace(high) })),
    ticks: Array.from({ length: last - first + 1 }, (_, index) => ({
      at: round((100 * index) / (last - first)),
      label: index % every === 0 ? formatNumber(10 ** (first + index), locale) : '',
    })),
  };
}
