import { fromTo, locale as own } from '#interface';
import { drawSeries, type SeriesChart, type SeriesSize } from '../figures/series-chart.ts';
import type { Graph } from '../graph/model.ts';
import { toClaimLine, type ClaimLine } from './claim.ts';

export interface SeriesFigure {
  id: string;
  title: string;
  caption: string;
  unit: string;
  joinedLabel: string;
  othersLabel: string;
  /** One drawing for pages with a margin column, one for those without, one for narrow screens. */
  wide: SeriesChart;
  middle: SeriesChart;
  thumbnail: SeriesChart;
  narrow: SeriesChart;
  /** Names of points, by their place among the points; the first is set in bold. */
  names: { index: number; text: string }[];
  /** The same values as a table, old to new. */
  rows: { date: string; value: string; isJoined: boolean; claim: ClaimLine }[];
}

/** Room over the points, and under the line for the years. */
const EDGES = { top: 28, bottom: 30 };

/** `2019` → 2019.5, `2013-05` → the middle of May, `2008-12-31` → that day; the first year of a span. */
function toDecimalYear(edtf: string): number {
  const [year = 0, month, day] =
    edtf.replace(/^\.\./u, '').split('/')[0]?.replace(/[~?%]/gu, '').split('-').map(Number) ?? [];
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

const formatValue = (value: number | readonly [number, number], locale: string): string => {
  const format = (number: number): string =>
    number < 1_000_000
      ? new Intl.NumberFormat(locale).format(number)
      : new Intl.NumberFormat(locale, {
          notation: 'compact',
          compactDisplay: 'long',
          maximumFractionDigits: 2,
        }).format(number);
  return typeof value === 'number' ? format(value) : fromTo(format(value[0]), format(value[1]));
};

/** @returns undefined where no claim gives the series a value */
export function findSeriesFigure(graph: Graph, id: string, locale = own): SeriesFigure | undefined {
  const series = graph.corpus.series.find((entry) => entry.id === id)?.data;
  if (!series) return undefined;
  const values = [...graph.claims.values()]
    .flatMap((claim) => {
      const { value, asOf } = claim.entry.data;
      if (claim.entry.data.series !== id || value === undefined) return [];
      const [low, high] = typeof value === 'number' ? [value, value] : value;
      const origins = claim.evidence
        .filter(({ stance }) => stance === 'supports')
        .flatMap(({ via }) => via);
      const isJoined = origins.some((origin) => {
        const kind = graph.origins.get(origin)?.data.kind;
        return kind !== undefined && series.joined.origins.includes(kind);
      });
      return [
        {
          point: { year: toDecimalYear(asOf), low, high, isJoined },
          value,
          claim: toClaimLine(graph, claim),
        },
      ];
    })
    .sort((a, b) => a.point.year - b.point.year);
  if (values.length === 0) return undefined;
  const points = values.map(({ point }) => point);
  const draw = (size: SeriesSize): SeriesChart => drawSeries(points, series.spans, size);
  return {
    id,
    title: series.title,
    caption: series.caption,
    unit: series.unit,
    joinedLabel: series.joined.label,
    othersLabel: series.others,
    wide: draw({ width: 936, height: 300, ...EDGES, left: 6, right: 112, step: 4 }),
    middle: draw({ width: 620, height: 300, ...EDGES, left: 6, right: 100, step: 4 }),
    narrow: draw({ width: 284, height: 290, ...EDGES, left: 6, right: 24, step: 5 }),
    thumbnail: draw({ width: 256, height: 84, top: 6, bottom: 4, left: 4, right: 12, step: 0 }),
    names: series.names.flatMap(({ claim, text }) => {
      const index = values.findIndex((value) => value.claim.id === claim);
      return index < 0 ? [] : [{ index, text }];
    }),
    rows: values.map(({ point, value, claim }) => ({
      date: claim.asOf,
      value: formatValue(value, locale),
      isJoined: point.isJoined,
      claim,
    })),
  };
}
