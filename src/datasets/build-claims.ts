import type { AssessedClaim, Graph } from '../graph/model.ts';
import type { ClaimItem } from './claims-schema.ts';
import { createAbsolute } from './file-head.ts';

/** What the values of each series are counted in, by its id. */
const listUnits = ({ corpus }: Graph): Map<string, string> =>
  new Map(corpus.series.map(({ id, data }) => [id, data.unit]));

/** What is withdrawn may still be named. */
const keepKnown = (ids: readonly string[], known: ReadonlyMap<string, unknown>): string[] =>
  ids.filter((id) => known.has(id));

function toItem(
  graph: Graph,
  claim: AssessedClaim,
  url: string,
  units: ReadonlyMap<string, string>,
): ClaimItem {
  const { entry, standing, supporting, disputing, topics, correctedBy, evidence } = claim;
  const { statement, asOf, kind, series, value, corrects, note } = entry.data;
  const unit = series !== undefined && value !== undefined ? units.get(series) : undefined;
  return {
    id: entry.id,
    url,
    statement,
    asOf,
    kind,
    standing,
    roots: { supporting, disputing },
    topics: keepKnown(topics, graph.topics),
    ...(series !== undefined && { series }),
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    corrects: keepKnown(corrects, graph.claims),
    correctedBy,
    evidence: evidence.map(({ source, at, stance, via, note: remark }) => ({
      source,
      at,
      stance,
      via: keepKnown(via, graph.origins),
      ...(remark !== undefined && { note: remark }),
    })),
    ...(note !== undefined && { note }),
  };
}

/** Every claim of the ledger, in its order. @param origin canonical origin of the site */
export function buildClaims(graph: Graph, origin: URL | undefined): ClaimItem[] {
  const toAbsolute = createAbsolute(graph, origin);
  const units = listUnits(graph);
  return [...graph.claims.values()].map((claim) =>
    toItem(graph, claim, toAbsolute(graph.paths.claim(claim.entry.id)), units),
  );
}
