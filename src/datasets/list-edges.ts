/** What joins the entries of the record, each relation once. */
import type { Outline } from '../annotations/outline.ts';
import { tidyLocator } from '../annotations/locator.ts';
import { listDrawnRows } from '../graph/drawn-rows.ts';
import { listFigureClaims } from '../graph/figure-claims.ts';
import { findTarget } from '../graph/find-target.ts';
import type { Graph } from '../graph/model.ts';
import { listSupportingOrigins } from '../graph/reliance.ts';
import { listSourcesByOrigin } from '../page-data/evidence.ts';
import type { EdgeType, GraphEdge } from './graph-schema.ts';

/** An edge before those that say the same are made one. */
interface Joint extends Pick<GraphEdge, 'type' | 'from' | 'to' | 'stance'> {
  at?: string | undefined;
}

/** What a text points at. */
function listMentions({ names }: Graph, from: string, { blocks, notes }: Outline): Joint[] {
  return [...blocks, ...notes].flatMap(({ mentions }) =>
    mentions.flatMap((mention): Joint[] => {
      const to = findTarget(mention, names);
      if (to === undefined || to === from) return [];
      switch (mention.kind) {
        case 'topic':
          return [{ type: 'mentions', from, to }];
        case 'source':
          return [{ type: 'cites', from, to, at: tidyLocator(mention.locator) }];
        case 'claim':
          return [{ type: 'marks', from, to }];
      }
    }),
  );
}

/** Ids of the claims that a series, timeline or lineage draws. */
function listClaimsOf({ corpus }: Graph, drawn: string): string[] {
  const { claims, timelines, lineages } = corpus;
  return [
    ...claims.flatMap(({ id, data }) =>
      data.series === drawn && data.value !== undefined ? [id] : [],
    ),
    ...timelines.flatMap(({ id, data }) =>
      id === drawn ? data.lanes.flatMap(({ marks }) => marks.map(({ claim }) => claim)) : [],
    ),
    ...lineages.flatMap(({ id, data }) =>
      id === drawn ? data.statements.map(({ claim }) => claim) : [],
    ),
  ];
}

function listOfFigures(graph: Graph): Joint[] {
  return graph.corpus.figures.flatMap(({ id, data, outline }): Joint[] => {
    const from = `figure:${id}`;
    const rows = listDrawnRows(graph.corpus, data).map((row) => row.data);
    const claims = [
      ...listFigureClaims(data).map((named) => named.id),
      ...rows.flatMap(({ claim }) => claim ?? []),
      ...(data.kind === 'drawn' ? listClaimsOf(graph, data.of) : []),
    ];
    return [
      ...listMentions(graph, from, outline),
      ...claims.map((claim): Joint => ({ type: 'draws', from, to: `claim:${claim}` })),
      ...rows.map(({ source, at }): Joint => ({
        type: 'cites',
        from,
        to: `source:${source}`,
        at: tidyLocator(at),
      })),
    ];
  });
}

function listOfClaims({ claims }: Graph): Joint[] {
  return [...claims.values()].flatMap((claim): Joint[] => {
    const from = `claim:${claim.entry.id}`;
    const to = (type: EdgeType, kind: string, ids: readonly string[]): Joint[] =>
      ids.map((id) => ({ type, from, to: `${kind}:${id}` }));
    return [
      ...to('about', 'topic', claim.topics),
      ...claim.evidence.map(({ source, stance, at }): Joint => ({
        type: 'evidence',
        from,
        to: `source:${source}`,
        stance,
        at,
      })),
      ...to('rests-on', 'origin', listSupportingOrigins(claim)),
      ...to('corrects', 'claim', claim.entry.data.corrects),
    ];
  });
}

function listJoints(graph: Graph): Joint[] {
  const { corpus, related } = graph;
  return [
    ...corpus.essays.flatMap(({ id, data, outline }): Joint[] => [
      { type: 'starts-from', from: `chapter:${id}`, to: `source:${data.startsFrom}` },
      ...listMentions(graph, `chapter:${id}`, outline),
    ]),
    ...corpus.topics.flatMap(({ id, outline }) => [
      ...listMentions(graph, `topic:${id}`, outline),
      ...(related.get(id) ?? []).map((other): Joint => ({
        type: 'related',
        from: `topic:${id}`,
        to: `topic:${other}`,
      })),
    ]),
    ...corpus.sources.flatMap(({ id, outline }) => listMentions(graph, `source:${id}`, outline)),
    ...[...listSourcesByOrigin(graph)].flatMap(([origin, sources]) =>
      [...sources].map((source): Joint => ({
        type: 'rests-on',
        from: `source:${source}`,
        to: `origin:${origin}`,
      })),
    ),
    ...listOfClaims(graph),
    ...listOfFigures(graph),
  ];
}

/**
 * Joints that say the same become one edge with all their places; what leads to or from no node is left out.
 *
 * @param nodes ids of the nodes
 */
export function listEdges(graph: Graph, nodes: ReadonlySet<string>): GraphEdge[] {
  const groups = Map.groupBy(
    listJoints(graph).filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
    ({ type, from, to, stance = '' }) => [type, from, to, stance].join(' '),
  );
  return [...groups.values()].flatMap((joints): GraphEdge[] => {
    const [first] = joints;
    if (!first) return [];
    const { type, from, to, stance } = first;
    const at = [...new Set(joints.flatMap(({ at: place = '' }) => (place === '' ? [] : place)))];
    return [{ type, from, to, ...(stance && { stance }), ...(at.length > 0 && { at }) }];
  });
}
