/** What a build may have to set in the reading face: the words of what is published, and of nothing else. */
import type { Corpus, Entry } from '../corpus/corpus.ts';
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
  { essays, topics, sources, pages, site, ...rest }: Corpus,
  files: readonly ContentFile[],
  root: string,
): string {
  const written = new Set([...essays, ...topics, ...sources, ...pages].map(({ file }) => file));
  const { claims, origins, glossary, series, timelines, lineages, moved, corrections, history } =
    rest;
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
  ];
  return [
    ...files.flatMap(({ path, text }) => (written.has(`${root}/${path}`) ? [text] : [])),
    JSON.stringify(site),
    ...lists.flat().map(({ data }) => JSON.stringify(data)),
  ].join('\n');
}
