/** What the most repeated claims rest on, and how much of the ledger rests on how few. */
import { figureWords, originKinds } from '#interface';
import type { AssessedClaim, Graph } from '../graph/model.ts';
import { isFact, measureReliance } from '../graph/reliance.ts';
import type { FigureOf } from '../schemas/figure.ts';
import type { FigureData } from './figure-data.ts';
import type { LaneFigure } from './lane-figure.ts';
import { drawLineage } from './lineage.ts';

export interface OriginBar {
  name: string;
  kind: string;
  supports: number;
  alone: number;
  /** Both as shares of the longest bar, 0 to 100. */
  supportsShare: number;
  aloneShare: number;
  /** The ledger, with the claims that it supports. */
  href: string;
}

export interface OriginFigure {
  facts: number;
  /** Statements of fact that the origins shown support alone, each counted once by its origin. */
  bars: OriginBar[];
  /** Undefined where no report of them has a date. */
  lanes: LaneFigure | undefined;
  data: FigureData;
}

/** Sources that support a claim. */
const countReports = ({ evidence }: AssessedClaim): number =>
  new Set(evidence.flatMap(({ stance, source }) => (stance === 'supports' ? [source] : []))).size;

const round = (share: number): number => Math.round(share * 10) / 10;

export function getOriginFigure(graph: Graph, figure: FigureOf<'origins'>): OriginFigure {
  const { facts, origins } = measureReliance(graph);
  const longest = Math.max(1, ...origins.map(({ supports }) => supports));
  const bars = origins.slice(0, figure.origins).flatMap(({ id, supports, alone }): OriginBar[] => {
    const origin = graph.origins.get(id)?.data;
    if (!origin) return [];
    return [
      {
        name: origin.name,
        kind: originKinds[origin.kind],
        supports,
        alone,
        supportsShare: round((100 * supports) / longest),
        aloneShare: round((100 * alone) / longest),
        href: `${graph.paths.claims}?origin=${id}&kind=fact`,
      },
    ];
  });
  const repeated = [...graph.claims.values()]
    .filter(isFact)
    .sort((a, b) => countReports(b) - countReports(a) || a.entry.id.localeCompare(b.entry.id, 'en'))
    .slice(0, figure.claims)
    .map(({ entry }) => ({ claim: entry.id, text: entry.data.statement.replace(/\.$/u, '') }));
  return {
    facts,
    bars,
    lanes: drawLineage(graph, {
      id: 'repeated',
      title: figureWords.mostRepeated,
      caption: figure.caption,
      statements: repeated,
    }),
    data: bars.map(({ name, kind, supports, alone }) => ({ origin: name, kind, supports, alone })),
  };
}
