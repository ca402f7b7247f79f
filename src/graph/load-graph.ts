/** Content folder → graph and problems: what the build, the checks and the pages all start from. */
import { withoutDrafts } from '../corpus/drafts.ts';
import { parseCorpus, type CorpusOptions } from '../corpus/parse-corpus.ts';
import { readFiles, toRootName, type ContentFile } from '../corpus/read-files.ts';
import { PROBLEMS, toPlaceKey, type Problem } from '../problems/problem.ts';
import { PLACED_COMPONENTS } from '../schemas/placed-components.ts';
import { buildGraph } from './build-graph.ts';
import { checkGraph } from './check-graph.ts';
import { checkUses } from './checks/check-uses.ts';
import type { Graph } from './model.ts';

export interface GraphOptions {
  /** Name of the content folder as problems print it. */
  root: string;
  /** Path that the site is served under. */
  base?: string;
  /** True where the graph holds drafts; problems are the same either way. */
  drafts?: boolean;
  /** The components that essays and pages may place, each with the attributes that it takes. */
  figures?: CorpusOptions['figures'];
}

/**
 * What is wrong only where the drafts are there comes of them. What stands for an empty text is told as
 * empty and as nothing else, and that a draft is not entered as published is as it should be.
 */
function listDraftProblems(
  whole: readonly Problem[],
  published: readonly Problem[],
  blanks: ReadonlySet<string>,
): Problem[] {
  // One fault may be told in other words where there are more names to choose from.
  const toKey = (problem: Problem): string => `${problem.code} ${toPlaceKey(problem)}`;
  const known = new Set(published.map(toKey));
  return whole
    .filter(
      (problem) =>
        PROBLEMS[problem.code].atPublication !== true &&
        !known.has(toKey(problem)) &&
        !blanks.has(toPlaceKey(problem)),
    )
    .map((problem) => ({ ...problem, inDraft: true }));
}

/** @returns every problem; no graph where `site.yaml` cannot be read */
export function parseGraph(
  files: readonly ContentFile[],
  { root, base = '/', drafts = false, figures = PLACED_COMPONENTS }: GraphOptions,
): { graph?: Graph; problems: Problem[] } {
  const { corpus, problems } = parseCorpus(files, { root, figures });
  if (!corpus) return { problems };
  const published = withoutDrafts(corpus);
  const graph = buildGraph(published, base);
  const found = checkGraph(graph);
  const whole = published === corpus ? graph : buildGraph(corpus, base);
  // What only a draft uses is not unused.
  const unused = checkUses(whole);
  if (whole === graph) return { graph, problems: [...problems, ...found, ...unused] };
  return {
    graph: drafts ? whole : graph,
    problems: [
      ...problems,
      ...found,
      ...unused,
      ...listDraftProblems(checkGraph(whole), found, corpus.blanks),
    ],
  };
}

/**
 * @param root folder that holds the content
 * @param base path that the site is served under
 */
export const loadGraph = (
  root: string,
  base = '/',
  drafts = false,
): ReturnType<typeof parseGraph> =>
  parseGraph(readFiles(root), { root: toRootName(root), base, drafts });

/**
 * The graph alone, of a content that was checked before: for each module that pages are made by.
 *
 * @returns undefined where `site.yaml` cannot be read
 */
export function readGraph(root: string, base = '/', drafts = false): Graph | undefined {
  const options = { root: toRootName(root), figures: PLACED_COMPONENTS };
  const { corpus } = parseCorpus(readFiles(root), options);
  return corpus && buildGraph(drafts ? corpus : withoutDrafts(corpus), base);
}
