/** Content folder → graph and problems: what the build, the checks and the pages all start from. */
import { withoutDrafts } from '../corpus/drafts.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { planRedactions } from '../corpus/plan-redactions.ts';
import { parseCorpus, type CorpusOptions } from '../corpus/parse-corpus.ts';
import { readFiles, toRootName, type ContentFile } from '../corpus/read-files.ts';
import { PROBLEMS, toPlaceKey, type Problem } from '../problems/problem.ts';
import { PLACED_COMPONENTS } from '../schemas/placed-components.ts';
import { buildGraph } from './build-graph.ts';
import { checkGraph } from './check-graph.ts';
import { checkCards } from './checks/check-cards.ts';
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
  /** True where the graph holds also what redactions take out: problems are those of what is written either way. */
  asWritten?: boolean;
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

/** The corpus without what redactions take out: its texts are read once more, so that nothing of them is left. */
function readRedacted(
  files: readonly ContentFile[],
  written: Corpus,
  options: CorpusOptions,
  drafts: boolean,
): Corpus {
  const { corpus } = parseCorpus(files, { ...options, plan: planRedactions(written) });
  if (!corpus) throw new Error('site.yaml was read before');
  return drafts ? corpus : withoutDrafts(corpus);
}

/** @returns every problem; no graph where `site.yaml` cannot be read */
export function parseGraph(
  files: readonly ContentFile[],
  {
    root,
    base = '/',
    drafts = false,
    figures = PLACED_COMPONENTS,
    asWritten = false,
  }: GraphOptions,
): { graph?: Graph; problems: Problem[] } {
  const { corpus, problems } = parseCorpus(files, { root, figures });
  if (!corpus) return { problems };
  const published = withoutDrafts(corpus);
  const graph = buildGraph(published, base);
  const found = checkGraph(graph);
  const whole = published === corpus ? graph : buildGraph(corpus, base);
  // What only a draft uses is not unused.
  const unused = checkUses(whole);
  const isRedacted = corpus.redactions.length > 0;
  const redact = (shown: Corpus, withDrafts: boolean): Graph =>
    buildGraph(readRedacted(files, shown, { root, figures }, withDrafts), base);
  // Pictures are of what readers see, which is not always what is written.
  const seen = isRedacted ? redact(published, false) : graph;
  const cards = checkCards(seen);
  const written = drafts ? whole : graph;
  const result = asWritten || !isRedacted ? written : drafts ? redact(corpus, true) : seen;
  if (whole === graph)
    return { graph: result, problems: [...problems, ...found, ...unused, ...cards] };
  return {
    graph: result,
    problems: [
      ...problems,
      ...found,
      ...unused,
      ...cards,
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
  if (!corpus) return undefined;
  const shown = drafts ? corpus : withoutDrafts(corpus);
  return buildGraph(
    corpus.redactions.length > 0 ? readRedacted(readFiles(root), shown, options, drafts) : shown,
    base,
  );
}
