/** The face of the graph for pages: the graph of this build, made once. The development server shows drafts
 * too, and has the module made anew when the content changes. */
import { readGraph } from './load-graph.ts';
import type { Graph } from './model.ts';

let graph: Graph | undefined;

/** @throws where the content cannot be read; the build checks it before any page is made */
export function getGraph(): Graph {
  graph ??= readGraph(
    process.env.CONTENT_DIR ?? 'content',
    import.meta.env.BASE_URL,
    import.meta.env.DEV,
  );
  if (!graph) throw new Error('The content cannot be read: run `npm run check` for its problems.');
  return graph;
}
