/** Content folder → graph and problems: what the build, the checks and the pages all start from. */
import { parseCorpus } from '../corpus/parse-corpus.ts';
import { readFiles } from '../corpus/read-files.ts';
import type { Problem } from '../problems/problem.ts';
import { PLACED_COMPONENTS } from '../schemas/placed-components.ts';
import { buildGraph } from './build-graph.ts';
import { checkGraph } from './check-graph.ts';
import type { Graph } from './model.ts';

/**
 * @param root folder that holds the content
 * @param base path that the site is served under
 * @returns every problem; no graph where `site.yaml` cannot be read
 */
export function loadGraph(root: string, base = '/'): { graph?: Graph; problems: Problem[] } {
  const { corpus, problems } = parseCorpus(readFiles(root), {
    root: root.replace(/\/$/u, ''),
    figures: PLACED_COMPONENTS,
  });
  if (!corpus) return { problems };
  const graph = buildGraph(corpus, base);
  return { graph, problems: [...problems, ...checkGraph(graph)] };
}
