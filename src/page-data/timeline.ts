import type { Graph } from '../graph/model.ts';
import { toTimeSpan } from '../graph/time-span.ts';
import { toClaimLine } from './claim.ts';
import { drawAll, type LaneFigure } from './lane-figure.ts';

/** @returns undefined where there is no such timeline, or none of its marks is left */
export function findTimelineFigure(graph: Graph, id: string): LaneFigure | undefined {
  const timeline = graph.corpus.timelines.find((entry) => entry.id === id)?.data;
  if (!timeline) return undefined;
  const lanes = timeline.lanes.map(({ label, marks, spans }) => {
    const standing = marks
      .flatMap(({ claim, text }) => {
        const found = graph.claims.get(claim);
        return found
          ? [{ line: toClaimLine(graph, found), text, ...toTimeSpan(found.entry.data.asOf) }]
          : [];
      })
      .sort((a, b) => a.from - b.from || a.to - b.to);
    const timeOf = (claim: string | undefined): number | undefined =>
      standing.find(({ line }) => line.id === claim)?.from;
    return {
      group: '',
      label,
      endsAtLast: false,
      marks: standing,
      spans: spans.flatMap(({ opens, closes }) => {
        const from = timeOf(opens);
        return from === undefined ? [] : [{ from, to: timeOf(closes) }];
      }),
    };
  });
  if (lanes.every(({ marks }) => marks.length === 0)) return undefined;
  return {
    id,
    title: timeline.title,
    caption: timeline.caption,
    unit: 'claims',
    ...drawAll(lanes),
    shapes: lanes.map(({ marks }) => marks.map(({ line }) => line.standing)),
    table: lanes.map(({ label, marks }) => ({
      label,
      claim: undefined,
      rows: marks.map(({ line }) => ({
        date: line.asOf,
        link: { href: line.href, text: line.statement },
        standing: line.standing,
      })),
    })),
  };
}
