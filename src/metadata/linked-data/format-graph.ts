/** All that a page says of itself to programs, as JSON-LD 1.1 in the vocabulary of schema.org. */
import type { Graph, Thing } from 'schema-dts';
import type { Chapter } from './chapter.ts';

/** schema-dts has no node of several types in its `Thing`. */
export type LinkedNode = Thing | Chapter;

type LinkedGraph = Pick<Graph, '@context'> & { '@graph': readonly LinkedNode[] };

/** @returns JSON that may stand in a `script` element: no character in it can close the element (HTML, 4.12.1.3) */
export function formatGraph(nodes: readonly LinkedNode[]): string {
  const graph: LinkedGraph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', String.raw`\u003c`);
}
