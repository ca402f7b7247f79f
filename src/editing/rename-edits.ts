/** The edits by which an entry gets another id, and the files that get another name with it. */
import { CORE_SCHEMA, load } from 'js-yaml';
import { posix } from 'node:path';
import type { Edit } from './apply-edits.ts';
import type { Content } from './content.ts';
import { isFileKind, type Defined } from './entries.ts';
import { createPaths } from '../graph/paths.ts';
import { toHistoryFile } from './history-file.ts';
import { findOwnSpan, findSpan } from './find-span.ts';
import type { Reference } from './reference-list.ts';
import { findInReview, reviewedEssay } from './review-words.ts';

/** Addresses as files write them, whatever path the site is served under. */
const LOCAL = createPaths('/');

/** YAML reads some ids as numbers or as true, false or null where they stand without quotation marks; a cell of a table needs none. */
const asValue = (file: string, text: string, start: number, id: string): string =>
  file.endsWith('.csv') ||
  /["']/u.test(text.charAt(start - 1)) ||
  typeof load(id, { schema: CORE_SCHEMA }) === 'string'
    ? id
    : `'${id}'`;

/** What stands in a text in place of a name. */
const shortName = (id: string, isNote: boolean): string => {
  const name = id.split('#').at(-1) ?? '';
  return isNote ? name.replace(/^note-/u, '') : name;
};

/** The new names of files, by the old. */
export function renameFiles(
  { root, files, reviews }: Content,
  entry: Defined,
  to: string,
): Map<string, string> {
  const { kind, id, file } = entry;
  const named = (name: string): string =>
    posix.join(posix.dirname(name), `${to}${posix.extname(name)}`);
  const own = isFileKind(kind) ? [file] : [];
  const claims =
    kind === 'topic' ? files.filter((other) => other.file === `${root}/claims/${id}.yaml`) : [];
  const page = isFileKind(kind) || kind === 'claim' ? LOCAL[kind](id) : undefined;
  const history = files.filter(
    (other) => page !== undefined && other.file === `${root}/${toHistoryFile(page)}`,
  );
  const review =
    kind === 'essay' ? reviews.filter((other) => reviewedEssay(other.file) === id) : [];
  return new Map(
    [...own, ...[...claims, ...history, ...review].map((other) => other.file)].map((name) => [
      name,
      named(name),
    ]),
  );
}

/** @returns the edits, or the reference that is written in a way that cannot be changed */
export function listEdits(
  { files, reviews }: Content,
  references: readonly Reference[],
  entry: Defined,
  to: string,
): Edit[] | Reference {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const edits: Edit[] = [];
  for (const reference of references) {
    const { file, form } = reference;
    if (form === 'file' || (form === 'link' && reference.written !== entry.id)) continue;
    const text = texts.get(file) ?? '';
    const span = findSpan(text, reference);
    if (!span) return reference;
    const name = shortName(to, form === 'note');
    edits.push({
      file,
      ...span,
      text: form === 'value' ? asValue(file, text, span.start, name) : name,
    });
  }
  const text = texts.get(entry.file) ?? '';
  const own = findOwnSpan(text, entry);
  const isValue = entry.kind !== 'place';
  if (own) {
    const name = shortName(to, entry.on?.written === 'note');
    edits.push({
      file: entry.file,
      ...own,
      text: isValue ? asValue(entry.file, text, own.start, name) : name,
    });
  }
  for (const review of reviews) {
    for (const span of findInReview(review, entry))
      edits.push({ file: review.file, ...span, text: shortName(to, false) });
  }
  return edits;
}
