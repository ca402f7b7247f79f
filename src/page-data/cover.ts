/** The figure at the head of a chapter, of whichever kind. */
import type { Graph } from '../graph/model.ts';
import type { LaneFigure } from './lane-figure.ts';
import { findLineageFigure } from './lineage.ts';
import { findSeriesFigure, type SeriesFigure } from './series.ts';
import { findTimelineFigure } from './timeline.ts';

export type Cover =
  { kind: 'series'; figure: SeriesFigure } | { kind: 'lanes'; figure: LaneFigure };

/** @returns undefined where the chapter has none, or where nothing of it can be drawn */
export function findCover(graph: Graph, id: string | undefined): Cover | undefined {
  if (id === undefined) return undefined;
  const series = findSeriesFigure(graph, id);
  if (series) return { kind: 'series', figure: series };
  const lanes = findTimelineFigure(graph, id) ?? findLineageFigure(graph, id);
  return lanes && { kind: 'lanes', figure: lanes };
}
