/** Amounts side by side: what is counted in different units stands in panels of its own, each with its scale. */
import { scaleLog } from 'd3-scale';
import type { Graph } from '../graph/model.ts';
import type { FigureOf } from '../schemas/figure.ts';
import { formatNumber, listFigureRows, type FigureRow } from './figure-rows.ts';

export interface AmountPanel {
  id: string;
  label: string;
  unit: string;
  form: FigureOf<'amounts'>['groups'][number]['form'];
  /** Round amounts under the panel, with their places in hundredths of its width. */
  ticks: { at: number; label: string }[];
  rows: (FigureRow & {
    /** Places of both ends in hundredths of the width; the same for a single amount. */
    from: number;
    to: number;
  })[];
}

export interface AmountFigure {
  title: string;
  caption: string;
  panels: AmountPanel[];
}

/** Hundredths of the width that stay free at both ends, so that no mark is cut off. */
const EDGE = 4;

const round = (value: number): number => Math.round(value * 10) / 10;

/** One step of a logarithmic scale is a factor: tenfold is as far everywhere. */
function drawPanel(
  { id, label, unit, form }: FigureOf<'amounts'>['groups'][number],
  rows: readonly FigureRow[],
): AmountPanel {
  const amounts = rows.flatMap(({ low = 1, high = low }) => [low, high]);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const scale = scaleLog()
    .domain([10 ** Math.floor(Math.log10(least)), 10 ** Math.ceil(Math.log10(most * 1.001))])
    .range([EDGE, 100 - EDGE]);
  const place = (amount: number): number => round(scale(amount));
  const [start = 1, end = 1] = scale.domain();
  const powers = Math.round(Math.log10(end / start));
  return {
    id,
    label,
    unit: unit ?? '',
    form,
    ticks: Array.from({ length: powers + 1 }, (_, power) => start * 10 ** power).map((amount) => ({
      at: place(amount),
      label: formatNumber(Number(amount.toPrecision(1))),
    })),
    rows: rows.map((row) => ({
      ...row,
      from: place(row.low ?? 1),
      to: place(row.high ?? row.low ?? 1),
    })),
  };
}

export function getAmountFigure(graph: Graph, figure: FigureOf<'amounts'>): AmountFigure {
  const rows = listFigureRows(graph, figure);
  return {
    title: figure.title,
    caption: figure.caption,
    panels: figure.groups.flatMap((group) => {
      const own = rows.filter((row) => row.group === group.id);
      return own.length > 0 ? [drawPanel(group, own)] : [];
    }),
  };
}
