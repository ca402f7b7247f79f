/** Who has a statement from whom: reports by their date, on the line of the origin that they share. */
import { figureWords } from '#interface';
import type { AssessedClaim, Graph } from '../graph/model.ts';
import { toTimeSpan, type TimeSpan } from '../graph/time-span.ts';
import type { Lineage } from '../schemas/lineage.ts';
import { toClaimLine, type Link } from './claim.ts';
import { formatIssued } from './format-source.ts';
import { drawAll, type LaneFigure } from './lane-figure.ts';

interface Report extends TimeSpan {
  text: string;
  link: Link;
  date: string;
}

/**
 * The dated reports that support a claim, by the origins through which they have it. A report stands
 * once on each set of origins, however often the evidence names it.
 */
function groupReports(graph: Graph, { evidence }: AssessedClaim): Map<string, Report[]> {
  const groups = new Map<string, Map<string, Report>>();
  for (const { source, stance, via } of evidence) {
    const data = graph.sources.get(source)?.data;
    if (stance !== 'supports' || data?.issued === undefined) continue;
    const names = via.map((id) => graph.origins.get(id)?.data.name ?? id);
    const key = names.length === 0 ? figureWords.unknownOrigin : names.join('; ');
    const reports = groups.get(key) ?? new Map<string, Report>();
    reports.set(source, {
      ...toTimeSpan(data.issued),
      text: data.label,
      link: { href: graph.paths.source(source), text: data.label },
      date: formatIssued(data),
    });
    groups.set(key, reports);
  }
  const sorted = [...groups].map(
    ([origin, reports]) => [origin, [...reports.values()].sort((a, b) => a.from - b.from)] as const,
  );
  return new Map(sorted.sort(([, a], [, b]) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0)));
}

/** @returns undefined where there is no such lineage */
export function findLineageFigure(graph: Graph, id: string): LaneFigure | undefined {
  const lineage = graph.corpus.lineages.find((entry) => entry.id === id)?.data;
  return lineage && drawLineage(graph, lineage);
}

/** @returns undefined where no report of any statement has a date */
export function drawLineage(graph: Graph, lineage: Lineage): LaneFigure | undefined {
  const lanes = lineage.statements.flatMap(({ claim: claimId, text }) => {
    const claim = graph.claims.get(claimId);
    if (!claim) return [];
    const line = toClaimLine(graph, claim);
    const groups = [...groupReports(graph, claim)];
    const reports = new Set(groups.flatMap(([, of]) => of.map(({ text: label }) => label)));
    return groups.map(([origin, marks], index) => ({
      group: index === 0 ? figureWords.reported(text, reports.size, claim.supporting) : '',
      label: origin,
      marks,
      spans: [],
      endsAtLast: true,
      claim: { href: line.href, text: line.statement, standing: line.standing },
    }));
  });
  if (lanes.length === 0) return undefined;
  return {
    id: lineage.id,
    title: lineage.title,
    caption: lineage.caption,
    unit: 'reports',
    ...drawAll(lanes),
    shapes: lanes.map(({ marks }) => marks.map(() => undefined)),
    table: lanes.map(({ label, marks, claim }) => ({
      label,
      claim,
      rows: marks.map(({ date, link }) => ({ date, link, standing: undefined })),
    })),
  };
}
