/** What a figure shows as a plain table, for those who reckon with it: columns and rows, as CSV and JSON. */
import { stringify } from 'csv-stringify/sync';
import type { FigureEntry } from '../corpus/corpus.ts';
import type { Graph } from '../graph/model.ts';
import { listCaseData } from './decision-table.ts';
import { findDrawnFigure } from './drawn-figure.ts';
import { listFigureRows } from './figure-rows.ts';
import { getOriginFigure } from './origin-figure.ts';

type Cell = string | number | undefined;
/** Keys are the names of the columns; a row that has nothing in a column leaves it out. */
export type FigureData = Readonly<Record<string, Cell>>[];

/** @returns undefined for a figure of a kind that has no table of its own */
export function getFigureData(graph: Graph, { data }: FigureEntry): FigureData | undefined {
  switch (data.kind) {
    case 'values':
    case 'amounts':
    case 'events':
    case 'map':
      return listFigureRows(graph, data).map((row) => ({
        id: row.id,
        date: row.edtf,
        group: row.group,
        label: row.label,
        value: row.low,
        high: row.high === row.low ? undefined : row.high,
        qualifier: row.qualifier,
        unit: row.unit === '' ? undefined : row.unit,
        latitude: row.latitude,
        longitude: row.longitude,
        area: row.area,
        source: row.source.id,
        at: row.source.at,
        claim: row.claim?.id,
        standing: row.claim?.standing,
        note: row.note,
      }));
    case 'drawn':
      return findDrawnFigure(graph, data.of)?.data;
    case 'origins':
      return getOriginFigure(graph, data).data;
    case 'decision-table':
      return listCaseData(data);
    case 'calculation':
    case 'signature-gate':
      return undefined;
  }
}

/** The columns that any row fills, in their order. */
export const listColumns = (rows: FigureData): string[] =>
  [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) =>
    rows.some((row) => row[column] !== undefined),
  );

/**
 * As RFC 4180 has it, with the names of the columns first. A text that a spreadsheet would run as a formula begins
 * with an apostrophe (OWASP, CSV Injection); numbers stay as they are.
 */
export const formatRows = (
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string | number | boolean | undefined>>[],
): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    escape_formulas: true,
    cast: { boolean: String },
  });

/** The table of a figure; columns that no row fills are left out. */
export const formatCsv = (rows: FigureData): string => formatRows(listColumns(rows), rows);
