/** A series, timeline or lineage of the ledger as a figure with a page of its own. */
import type { Graph } from '../graph/model.ts';
import { findCover, type Cover } from './cover.ts';
import type { FigureData } from './figure-data.ts';

/** @returns undefined where nothing of it can be drawn */
export function findDrawnFigure(
  graph: Graph,
  id: string,
): { cover: Cover; data: FigureData } | undefined {
  const cover = findCover(graph, id);
  if (!cover) return undefined;
  const data =
    cover.kind === 'series'
      ? cover.figure.rows.map(({ date, value, claim }) => ({
          date,
          value,
          claim: claim.id,
          statement: claim.statement,
          standing: claim.standing,
        }))
      : cover.figure.table.flatMap(({ label, rows }) =>
          rows.map(({ date, link, standing }) => ({
            date,
            line: label,
            statement: link.text,
            standing,
          })),
        );
  return { cover, data };
}
