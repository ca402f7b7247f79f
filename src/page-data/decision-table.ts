/** A decision table as its page shows it: the case that it opens with, and every case with its reasons. */
import { fromTo } from '#interface';
import type { Graph } from '../graph/model.ts';
import { listCases, normalise, type DecidedCase } from '../models/decision-table.ts';
import type { Outcome } from '../schemas/decision-table.ts';
import type { FigureOf } from '../schemas/figure.ts';
import { toClaimLine, type ClaimLine } from './claim.ts';

export interface CaseRow {
  /** The chosen options as the address has them: `who=visitor&boat=ferry`. */
  query: string;
  /** Words of the options, in the order of the inputs. */
  labels: string[];
  from: number;
  to: number;
  /** "1880 to 1883", "1884". */
  period: string;
  outcome: Outcome;
  outcomeWord: string;
  says: string;
  claims: ClaimLine[];
}

export interface DecisionTableModel {
  title: string;
  caption: string;
  /** What is chosen, with the words of what the page opens with. */
  inputs: {
    id: string;
    label: string;
    options: { id: string; label: string }[];
    opening: string;
    openingLabel: string;
  }[];
  years: { label: string; from: number; to: number; opening: number };
  /** Every case, by its option of the first input. */
  groups: { label: string; rows: CaseRow[] }[];
  total: number;
  /** The case that the page opens with. */
  opening: CaseRow;
}

type Table = FigureOf<'decision-table'>;

const formatPeriod = (from: number, to: number): string =>
  from === to ? `${from}` : fromTo(String(from), String(to));

function toCaseRow(graph: Graph, table: Table, decided: DecidedCase): CaseRow {
  const { options, from, to, outcome, says, claims } = decided;
  return {
    query: new URLSearchParams(options).toString(),
    labels: table.inputs.map(
      (input) => input.options.find(({ id }) => id === options[input.id])?.label ?? '',
    ),
    from,
    to,
    period: formatPeriod(from, to),
    outcome,
    outcomeWord: table.outcomes[outcome],
    says,
    claims: claims.flatMap((id) => {
      const claim = graph.claims.get(id);
      return claim ? [toClaimLine(graph, claim)] : [];
    }),
  };
}

/** @throws where no case of the table can be chosen */
export function getDecisionTable(graph: Graph, table: Table): DecisionTableModel {
  const rows = listCases(table).map((decided) => toCaseRow(graph, table, decided));
  const { options, year } = normalise(table, table.opening);
  const query = new URLSearchParams(options).toString();
  const opening = rows.find((row) => row.query === query && row.from <= year && year <= row.to);
  if (!opening) throw new Error(`no case for ${query} in ${year}`);
  return {
    title: table.title,
    caption: table.caption,
    inputs: table.inputs.map((input, index) => ({
      id: input.id,
      label: input.label,
      options: input.options.map(({ id, label }) => ({ id, label })),
      opening: options[input.id] ?? '',
      openingLabel: opening.labels[index] ?? '',
    })),
    years: { ...table.years, opening: year },
    groups: [...Map.groupBy(rows, ({ labels }) => labels[0] ?? '')].map(([label, of]) => ({
      label,
      rows: of,
    })),
    total: rows.length,
    opening,
  };
}

/** Every case as a row of plain values. */
export const listCaseData = (table: Table): Record<string, string | number | undefined>[] =>
  listCases(table).map(({ options, from, to, outcome, rule, says, claims }) => ({
    ...options,
    from,
    to,
    outcome,
    rule,
    says,
    claims: claims.length > 0 ? claims.join(' ') : undefined,
  }));
