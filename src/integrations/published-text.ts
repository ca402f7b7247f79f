/** What a build may have to set in the reading face: the words of what is published, and of nothing else. */
import type { Corpus, Entry } from '../corpus/corpus.ts';
import { listWritten } from '../corpus/list-written.ts';
import type { ContentFile } from '../corpus/read-files.ts';

/**
 * A text is given as its file has it. A file of entries may hold drafts among them, so these are given by
 * their values.
 *
 * @param corpus without drafts
 * @param files of the content folder
 * @param root name of the content folder, as the corpus has it before the names of its files
 */
export function joinPublishedText(
  corpus: Corpus,
  files: readonly ContentFile[],
  root: string,
): string {
  const written = new Set(listWritten(corpus).map(({ file }) => file));
  const { site, claims, origins, glossary, series, timelines, lineages } = corpus;
  const { moved, corrections, history, datasets } = corpus;
  const lists: readonly (readonly Entry<unknown>[])[] = [
    claims,
    origins,
    glossary,
    series,
    timelines,
    lineages,
    moved,
    corrections,
    history,
    datasets.flatMap(({ rows }) => rows),
  ];
  return [
    ...files.flatMap(({ path, text }) => (written.has(`${root}/${path}`) ? [text] : [])),
    JSON.stringify(site),
    ...lists.flat().map(({ data }) => JSON.stringify(data)),
  ].join('\n');
}
