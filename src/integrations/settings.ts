/** What a build is told from outside, read in one place. */
import { loadGraph } from '../graph/load-graph.ts';
import type { Graph } from '../graph/model.ts';

export interface Settings {
  graph: Graph;
  /** Canonical origin: SITE_URL, else the address in site.yaml. */
  site: string;
  /** Path the site is served under: BASE_PATH, else `/`. */
  base: string;
  outDir: string;
}

/** @throws where site.yaml cannot be read */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const base = env.BASE_PATH ?? '/';
  const { graph } = loadGraph(env.CONTENT_DIR ?? 'content', base);
  if (!graph) throw new Error('The content cannot be read: run `npm run check` for its problems.');
  return {
    graph,
    base,
    site: env.SITE_URL ?? graph.corpus.site.url,
    outDir: env.OUT_DIR ?? 'dist',
  };
}
