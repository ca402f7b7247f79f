/** What the editing commands work on: the files of a content, its graph, and the reviews beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseCorpus } from '../corpus/parse-corpus.ts';
import { readFiles, type ContentFile } from '../corpus/read-files.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { checkGraph } from '../graph/check-graph.ts';
import type { Graph } from '../graph/model.ts';
import type { Problem } from '../problems/problem.ts';
import { PLACED_COMPONENTS } from '../schemas/placed-components.ts';

/** A text file by the name that problems and changes give it: `content/essays/x.mdx`, `docs/review/x.tsv`. */
export interface TextFile {
  file: string;
  text: string;
}

export interface Content {
  /** Name of the content folder, without a slash at its end. */
  root: string;
  files: readonly TextFile[];
  /** The reviews of essays, in the folder `docs/review` beside the content. */
  reviews: readonly TextFile[];
  /** With drafts; undefined where site.yaml cannot be read. */
  graph: Graph | undefined;
  problems: readonly Problem[];
}

/** Joins files that are in memory to a content, with everything that a check would say of it. */
export function parseContent(
  root: string,
  files: readonly TextFile[],
  reviews: readonly TextFile[] = [],
): Content {
  const inside = files
    .map(({ file, text }): ContentFile => ({ path: file.slice(root.length + 1), text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const { corpus, problems } = parseCorpus(inside, { root, figures: PLACED_COMPONENTS });
  if (!corpus) return { root, files, reviews, graph: undefined, problems };
  const graph = buildGraph(corpus);
  return { root, files, reviews, graph, problems: [...problems, ...checkGraph(graph)] };
}

/** The folder that holds the reviews of a content: `docs/review` beside it. */
export const toReviewFolder = (root: string): string => join(dirname(root), 'docs', 'review');

/** @param folder the content folder, which is there */
export function openContent(folder: string): Content {
  const root = folder.replace(/(?<=.)\/+$/u, '');
  const reviews = toReviewFolder(root);
  const files = readFiles(root).map(({ path, text }) => ({ file: `${root}/${path}`, text }));
  const names = existsSync(reviews) ? readdirSync(reviews).sort() : [];
  return parseContent(
    root,
    files,
    names
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => join(reviews, name))
      .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
  );
}
