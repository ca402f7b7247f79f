/** What the editing commands work on: the files of a content, its graph, and the reviews beside it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { readFiles, toRootName, type ContentFile } from '../corpus/read-files.ts';
import { parseGraph } from '../graph/load-graph.ts';
import type { Graph } from '../graph/model.ts';
import { isError, PROBLEMS, type Problem } from '../problems/problem.ts';

/** A text file by the name that problems and changes give it: `content/essays/x.mdx`, `docs/review/x.tsv`. */
export interface TextFile extends Omit<ContentFile, 'path'> {
  file: string;
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

/** False for what stops a publication and no edit. */
const isOfEditing = (problem: Problem): boolean =>
  !isError(problem) || PROBLEMS[problem.code].atPublication !== true;

/** Joins files that are in memory to a content, with everything that a check would say of it while it is being written. */
export function parseContent(
  root: string,
  files: readonly TextFile[],
  reviews: readonly TextFile[] = [],
): Content {
  const inside = files
    .map(({ file, ...rest }): ContentFile => ({ path: file.slice(root.length + 1), ...rest }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const { graph, problems } = parseGraph(inside, { root, drafts: true, asWritten: true });
  return { root, files, reviews, graph, problems: problems.filter(isOfEditing) };
}

/** The folder that holds the reviews of a content: `docs/review` beside it. */
const toReviewFolder = (root: string): string => posix.join(posix.dirname(root), 'docs', 'review');

/** @param folder the content folder, which is there */
export function openContent(folder: string): Content {
  const root = toRootName(folder);
  const reviews = toReviewFolder(root);
  const files = readFiles(root).map(({ path, ...rest }) => ({ file: `${root}/${path}`, ...rest }));
  const isFolder = statSync(reviews, { throwIfNoEntry: false })?.isDirectory() === true;
  const names = (isFolder ? readdirSync(reviews, { withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  return parseContent(
    root,
    files,
    names
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => posix.join(reviews, name))
      .map((file) => ({ file, text: readFileSync(file, 'utf8') })),
  );
}
