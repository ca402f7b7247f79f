/** A figure or model as its page and the list of figures show it. */
import { figureWords } from '#interface';
import type { FigureEntry } from '../corpus/corpus.ts';
import { listDrawnRows } from '../graph/drawn-rows.ts';
import type { Graph } from '../graph/model.ts';
import type { Figure } from '../schemas/figure.ts';
import { getAmountFigure, type AmountFigure } from './amount-figure.ts';
import { getCalculationPage, type CalculationPage } from './calculation.ts';
import type { Cover } from './cover.ts';
import { getDecisionTable, type DecisionTableModel } from './decision-table.ts';
import { findDrawnFigure } from './drawn-figure.ts';
import { getEventFigure, type EventFigure } from './event-figure.ts';
import { getFigureData } from './figure-data.ts';
import { getMapFigure, type MapFigure } from './map-figure.ts';
import { getOriginFigure, type OriginFigure } from './origin-figure.ts';
import { getSignatureGate, type SignatureGateView } from './signature-gate.ts';
import { getValueFigure, type ValueFigure } from './value-figure.ts';

export type FigureView =
  | { kind: 'values'; figure: ValueFigure }
  | { kind: 'amounts'; figure: AmountFigure }
  | { kind: 'events'; figure: EventFigure }
  | { kind: 'map'; figure: MapFigure }
  | { kind: 'drawn'; figure: Cover }
  | { kind: 'origins'; figure: OriginFigure }
  // The check of a file by Web Cryptography takes its time.
  | { kind: 'signature-gate'; figure: Promise<SignatureGateView> }
  | { kind: 'calculation'; figure: CalculationPage }
  | { kind: 'decision-table'; figure: DecisionTableModel };

export interface FigureLine {
  id: string;
  href: string;
  /** "Figure 3", "Model 8". */
  name: string;
  isModel: boolean;
  title: string;
  summary: string;
}

export interface FigureFile {
  format: string;
  mediaType: string;
  href: string;
}

export interface FigurePage extends FigureLine {
  view: FigureView | undefined;
  /** The same as files; none for what has no table. */
  files: FigureFile[];
}

/** Models are tried, figures are read. */
const MODELS: ReadonlySet<Figure['kind']> = new Set([
  'decision-table',
  'signature-gate',
  'calculation',
]);

/** Files beside the page of a figure, by their endings. */
export const DATA_FORMATS = ['csv', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
export const DATA_MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
} as const satisfies Record<DataFormat, string>;

export function toFigureLine(
  { paths }: Pick<Graph, 'paths'>,
  { id, data }: FigureEntry,
): FigureLine {
  const isModel = MODELS.has(data.kind);
  return {
    id,
    href: paths.figure(id),
    name: figureWords[isModel ? 'model' : 'figure'](data.number),
    isModel,
    title: data.title,
    summary: data.summary,
  };
}

/** The figure of a chapter under the title and caption that it has here. */
function rename(cover: Cover, { title, caption }: Pick<Figure, 'title' | 'caption'>): Cover {
  return cover.kind === 'series'
    ? { ...cover, figure: { ...cover.figure, title, caption } }
    : { ...cover, figure: { ...cover.figure, title, caption } };
}

/** @returns undefined where redactions have left nothing to draw */
function getView(graph: Graph, { data }: FigureEntry): FigureView | undefined {
  const isEmpty = 'data' in data && listDrawnRows(graph.corpus, data).length === 0;
  if (isEmpty && data.kind !== 'map') return undefined;
  switch (data.kind) {
    case 'values':
      return { kind: data.kind, figure: getValueFigure(graph, data) };
    case 'amounts':
      return { kind: data.kind, figure: getAmountFigure(graph, data) };
    case 'events':
      return { kind: data.kind, figure: getEventFigure(graph, data) };
    case 'map':
      return { kind: data.kind, figure: getMapFigure(graph, data) };
    case 'drawn': {
      const cover = findDrawnFigure(graph, data.of)?.cover;
      return cover && { kind: data.kind, figure: rename(cover, data) };
    }
    case 'origins':
      return { kind: data.kind, figure: getOriginFigure(graph, data) };
    case 'signature-gate':
      return { kind: data.kind, figure: getSignatureGate(graph, data) };
    case 'calculation':
      return { kind: data.kind, figure: getCalculationPage(graph, data) };
    case 'decision-table':
      return { kind: data.kind, figure: getDecisionTable(graph, data) };
  }
}

export const listFigureFiles = (graph: Graph, entry: FigureEntry): FigureFile[] =>
  getFigureData(graph, entry)
    ? DATA_FORMATS.map((format) => ({
        format: format.toUpperCase(),
        mediaType: DATA_MEDIA_TYPES[format],
        href: `${graph.paths.figure(entry.id)}data.${format}`,
      }))
    : [];

export const getFigurePage = (graph: Graph, entry: FigureEntry): FigurePage => ({
  ...toFigureLine(graph, entry),
  view: getView(graph, entry),
  files: listFigureFiles(graph, entry),
});
