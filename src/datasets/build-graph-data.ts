import type { Graph } from '../graph/model.ts';
import { buildOrigins } from './build-origins.ts';
import { createAbsolute } from './file-head.ts';
import type { GraphEdge, GraphNode } from './graph-schema.ts';
import { listEdges } from './list-edges.ts';

function listNodes(graph: Graph, origin: URL | undefined): GraphNode[] {
  const { corpus, paths, claims } = graph;
  const toAbsolute = createAbsolute(graph, origin);
  const toNode = (type: GraphNode['type'], id: string, label: string, path: string): GraphNode => ({
    id: `${type}:${id}`,
    type,
    label,
    url: toAbsolute(path),
  });
  return [
    ...corpus.essays.map(({ id, data }) => toNode('chapter', id, data.title, paths.essay(id))),
    ...corpus.topics.map(({ id, data }) => toNode('topic', id, data.title, paths.topic(id))),
    ...corpus.sources.map(({ id, data }) => toNode('source', id, data.label, paths.source(id))),
    ...[...claims.values()].map(({ entry: { id, data } }) =>
      toNode('claim', id, data.statement, paths.claim(id)),
    ),
    ...buildOrigins(graph, origin).map(({ id, name, url }) => toNode('origin', id, name, url)),
    ...corpus.figures.map(({ id, data }) => toNode('figure', id, data.title, paths.figure(id))),
  ];
}

/** The record as nodes and edges. @param origin canonical origin of the site */
export function buildGraphData(
  graph: Graph,
  origin: URL | undefined,
): { nodes: GraphNode[]; edges: GraphEdge[] } {
  const nodes = listNodes(graph, origin);
  return { nodes, edges: listEdges(graph, new Set(nodes.map(({ id }) => id))) };
}
