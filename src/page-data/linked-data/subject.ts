/** What the linked data of a page is made of, and what is made for each kind of page. */
import type { IdReference } from 'schema-dts';
import type { Graph } from '../../graph/model.ts';
import { referToChapter } from '../../metadata/linked-data/chapter.ts';
import type { LinkedNode } from '../../metadata/linked-data/format-graph.ts';
import type { Publication } from '../../metadata/linked-data/publication.ts';
import type { WebPageFacts } from '../../metadata/linked-data/web-page.ts';

export interface LinkedContext {
  graph: Graph;
  publication: Publication;
  /** The page without what its subject adds. */
  page: Omit<WebPageFacts, 'isList' | 'breadcrumb' | 'mainEntity' | 'about'>;
  /** The address of a path, absolute. */
  toUrl: (path: string) => string;
}

/** What a page says beyond being a page. */
export interface LinkedSubject {
  mainEntity?: IdReference | undefined;
  about?: WebPageFacts['about'];
  nodes: LinkedNode[];
}

/** The chapters that mention something, each once. */
export function listChapters(
  { graph, toUrl }: LinkedContext,
  key: `topic:${string}` | `claim:${string}`,
): IdReference[] {
  const mentions = (graph.backlinks.get(key) ?? []).filter(({ from }) => from.type === 'essay');
  return [...new Set(mentions.map(({ from }) => from.id))].map((id) =>
    referToChapter(toUrl(graph.paths.essay(id))),
  );
}
