/** What happened when: the drawings, and the same as a list by year. */
import { drawEvents, type EventChart } from '../figures/event-chart.ts';
import type { Graph } from '../graph/model.ts';
import { toTimeSpan } from '../graph/time-span.ts';
import type { FigureOf } from '../schemas/figure.ts';
import { listFigureRows, type FigureRow } from './figure-rows.ts';
import { findYears } from './format-date.ts';

type EventsEntry = FigureOf<'events'>;

export interface EventFigure {
  title: string;
  caption: string;
  groups: (EventsEntry['groups'][number] & {
    /** How many rows it has. */
    count: number;
  })[];
  rows: FigureRow[];
  /** Old to new, each with its rows; a span of years stands in its first. */
  years: { id: string; year: string; rows: FigureRow[] }[];
  /** One for pages with a margin column, one for those without, one for narrow screens. */
  wide: EventChart;
  middle: EventChart;
  narrow: EventChart;
}

/** A span of years is drawn where it begins. */
export function getEventFigure(graph: Graph, figure: EventsEntry): EventFigure {
  const rows = listFigureRows(graph, figure);
  const events = rows.map(({ id, group, edtf }) => ({ id, group, time: toTimeSpan(edtf).from }));
  const draw = (width: number, text: number, radius: number): EventChart =>
    drawEvents(figure.groups, events, { width, text, radius });
  const byYear = Map.groupBy(rows, ({ edtf }) => String(findYears(edtf)[0]));
  return {
    title: figure.title,
    caption: figure.caption,
    groups: figure.groups.map((group) => ({
      ...group,
      count: rows.filter((row) => row.group === group.id).length,
    })),
    rows,
    years: [...byYear].map(([year, of]) => ({ id: `year-${year}`, year, rows: of })),
    wide: draw(936, 13, 6),
    middle: draw(620, 13, 5.5),
    narrow: draw(284, 12.5, 5),
  };
}
