/** What a build is told from outside, read in one place. */
import { readGraph } from '../graph/load-graph.ts';
import type { Graph } from '../graph/model.ts';

export interface Settings {
  graph: Graph;
  /** Folder that holds the content: CONTENT_DIR, else `content`. */
  content: string;
  /** Canonical origin: SITE_URL, else the address in site.yaml. */
  site: string;
  /** Path the site is served under: BASE_PATH, else `/`. */
  base: string;
  outDir: string;
}

/** @throws where site.yaml cannot be read */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const base = env.BASE_PATH ?? '/';
  const content = env.CONTENT_DIR ?? 'content';
  const graph = readGraph(content, base);
  if (!graph) throw new Error('The content cannot be read: run `npm run check` for its problems.');
  return {
    graph,
    content,
    base,
    site: env.SITE_URL ?? graph.corpus.site.url,
    outDir: env.OUT_DIR ?? 'dist',
  };
}
