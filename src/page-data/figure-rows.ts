/** The rows of data that a figure is drawn from, as its table and its files show them. */
import { fromTo, locale as own } from '#interface';
import { findDigestPlace } from '../graph/digest-places.ts';
import { listDrawnRows } from '../graph/drawn-rows.ts';
import type { Graph } from '../graph/model.ts';
import type { FigureOf } from '../schemas/figure.ts';
import { toClaimLine, type ClaimLine, type Link } from './claim.ts';
import { formatDate, toDateKey } from './format-date.ts';

export type DataFigure = FigureOf<'values' | 'amounts' | 'events' | 'map'>;

export interface FigureRow {
  /** Own name of the row; `row-<id>` on the page. */
  id: string;
  /** "April 2011". */
  date: string;
  edtf: string;
  /** Id and label of its group. */
  group: string;
  groupLabel: string;
  label: string;
  low: number | undefined;
  /** The same as `low` for a single value. */
  high: number | undefined;
  /** What the source says of the value: "about". */
  qualifier: string | undefined;
  /** Both with the qualifier: "about 1.5 million", "110 to 240"; empty where there is no value. */
  value: string;
  unit: string;
  latitude: number | undefined;
  longitude: number | undefined;
  area: string | undefined;
  note: string | undefined;
  /** Where a mark leads: the claim that says the same, else the digest item. */
  evidence: Link;
  /** The place in the source. */
  source: Link & { id: string; at: string };
  claim: ClaimLine | undefined;
}

/** `1694` → "1,694", `1500000` → "1.5 million". */
export function formatNumber(number: number, locale = own): string {
  if (number < 1_000_000) return new Intl.NumberFormat(locale).format(number);
  return new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  }).format(number);
}

/** "about 1.5 million", "110 to 240"; empty where there is no value. */
function formatValue(
  low: number | undefined,
  high: number | undefined,
  qualifier: string | undefined,
): string {
  if (low === undefined) return '';
  const range =
    high === undefined ? formatNumber(low) : fromTo(formatNumber(low), formatNumber(high));
  return [...(qualifier === undefined ? [] : [qualifier]), range].join(' ');
}

/** Old to new; rows of one date in the order of the file. */
export function listFigureRows(graph: Graph, figure: DataFigure): FigureRow[] {
  const groups = new Map(figure.groups.map((group) => [group.id, group]));
  return listDrawnRows(graph.corpus, figure)
    .map(({ data }): FigureRow => {
      const source = graph.sources.get(data.source);
      const found = data.claim === undefined ? undefined : graph.claims.get(data.claim);
      const claim = found && toClaimLine(graph, found);
      const place = {
        href: graph.paths.source(
          data.source,
          source ? findDigestPlace(source.data.digest, data.at) : '',
        ),
        text: source?.data.label ?? data.source,
      };
      const { id, date, group, label, value, high, qualifier } = data;
      return {
        id,
        date: formatDate(date),
        edtf: date,
        group,
        groupLabel: groups.get(group)?.label ?? group,
        label,
        low: value,
        high: high ?? value,
        qualifier,
        value: formatValue(value, high, qualifier),
        unit: groups.get(group)?.unit ?? ('unit' in figure ? figure.unit : ''),
        latitude: data.latitude,
        longitude: data.longitude,
        area: data.area,
        note: data.note,
        evidence: claim ? { href: claim.href, text: claim.statement } : place,
        source: { ...place, id: data.source, at: data.at },
        claim,
      };
    })
    .sort((a, b) => toDateKey(a.edtf).localeCompare(toDateKey(b.edtf)));
}
