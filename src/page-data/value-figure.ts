/** A figure of values over time: its drawings and its rows. */
import { drawValues, type Side, type ValueChart } from '../figures/value-chart.ts';
import type { Graph } from '../graph/model.ts';
import { toTimeSpan } from '../graph/time-span.ts';
import type { FigureOf } from '../schemas/figure.ts';
import { formatNumber, listFigureRows, type FigureRow } from './figure-rows.ts';

type ValuesEntry = FigureOf<'values'>;

export interface ValueFigure {
  title: string;
  caption: string;
  unit: string;
  groups: ValuesEntry['groups'];
  rows: FigureRow[];
  /** One for pages with a margin column, one for those without, one for narrow screens. */
  wide: ValueChart;
  middle: ValueChart;
  narrow: ValueChart;
}

/** A moment as a decimal year. */
function toDecimalYear(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (time - start) / (Date.UTC(year + 1, 0, 1) - start);
}

export function getValueFigure(graph: Graph, figure: ValuesEntry): ValueFigure {
  const rows = listFigureRows(graph, figure);
  const indexOf = (id: string): number => rows.findIndex((row) => row.id === id);
  const draw = (width: number, height: number, text: number, isNarrow = false): ValueChart =>
    drawValues(
      {
        points: rows.map(({ edtf, low = 0, high = low, group }) => {
          const { from, to } = toTimeSpan(edtf);
          return { year: toDecimalYear((from + to) / 2), low, high, group };
        }),
        joined: figure.groups.filter(({ joined }) => joined).map(({ id }) => id),
        names: figure.names
          .map(({ row, text: words, side, narrow }) => ({
            point: indexOf(row),
            text: words,
            side: (isNarrow ? (narrow ?? side) : side) satisfies Side,
          }))
          .filter(({ point }) => point >= 0),
        jumps: figure.jumps
          .map(({ from, to, label }) => ({ from: indexOf(from), to: indexOf(to), text: label }))
          .filter(({ from, to }) => from >= 0 && to >= 0),
        spans: figure.spans,
        format: (value) => formatNumber(value),
      },
      { width, height, text, step: isNarrow ? 5 : 4 },
    );
  return {
    title: figure.title,
    caption: figure.caption,
    unit: figure.unit,
    groups: figure.groups,
    rows,
    wide: draw(936, 420, 13),
    middle: draw(620, 380, 13),
    narrow: draw(284, 340, 12.5, true),
  };
}
