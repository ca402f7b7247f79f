/** A content in which everything that has an id is named by everything that can: `tests/fixtures/editing`. */
import { openContent, type Content } from '../../../src/editing/content.ts';
import { findEntries } from '../../../src/editing/find-uses.ts';
import type { Defined, EntryKind } from '../../../src/editing/entries.ts';
import { parseContent, type TextFile } from '../../../src/editing/content.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import type { Graph } from '../../../src/graph/model.ts';

export const ROOT = 'tests/fixtures/editing/content';

type Readable = Content & { graph: Graph };

export function readable(content: Content): Readable {
  if (!content.graph) throw new Error('site.yaml cannot be read');
  return { ...content, graph: content.graph };
}

export const FERRIES = readable(openContent(ROOT));

/** The content with files put in, or put in place of others. */
export function withFiles(files: Record<string, string>, content: Content = FERRIES): Readable {
  const put = Object.entries(files).map(([path, text]) => ({ file: `${ROOT}/${path}`, text }));
  const names = new Set(put.map(({ file }) => file));
  return readable(
    parseContent(
      ROOT,
      [...content.files.filter(({ file }) => !names.has(file)), ...put],
      content.reviews,
    ),
  );
}

/** The text of a file below the content folder, or of a review. */
export const textOf = (
  { files, reviews }: Pick<Content, 'files' | 'reviews'>,
  path: string,
): string => [...files, ...reviews].find(({ file }) => file.endsWith(`/${path}`))?.text ?? '';

export function entryOf(content: Readable, id: string, kind?: EntryKind): Defined {
  const [entry] = findEntries(content.graph, id, kind);
  if (!entry) throw new Error(`there is no ${id}`);
  return entry;
}

/** The content after a renaming. @throws where it is refused */
export function rename(content: Readable, id: string, to: string, kind?: EntryKind): Readable {
  const result = renameId(content, entryOf(content, id, kind), to);
  if ('refusal' in result) throw new Error(result.refusal);
  const changed = new Set(result.changes.map(({ before }) => before?.file));
  const kept = (texts: readonly TextFile[]): TextFile[] =>
    texts.filter(({ file }) => !changed.has(file));
  const put = result.changes.flatMap(({ after }) => after ?? []);
  const isReview = ({ file }: TextFile): boolean => file.endsWith('.tsv');
  return readable(
    parseContent(
      ROOT,
      [...kept(content.files), ...put.filter((file) => !isReview(file))],
      [...kept(content.reviews), ...put.filter(isReview)],
    ),
  );
}
