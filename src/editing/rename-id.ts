/** Another id for an entry, everywhere that it stands. */
import { LEFT_OUT } from '../corpus/parse-corpus.ts';
import type { Graph } from '../graph/model.ts';
import { listNewProblems } from '../problems/new-problems.ts';
import { isError, type Problem, type ProblemCode } from '../problems/problem.ts';
import { mapAddress } from './addresses-of.ts';
import { applyEdits } from './apply-edits.ts';
import { parseContent, type Content, type TextFile } from './content.ts';
import type { Defined } from './entries.ts';
import { listChanges, type FileChange } from './file-change.ts';
import { isReferenceTo } from './find-uses.ts';
import { listReferences } from './list-references.ts';
import { addToManifest, editMoved, moveAddresses } from './move-addresses.ts';
import { findObjection, toWholeId } from './new-name.ts';
import { moveDates } from './move-dates.ts';
import { listEdits, renameFiles } from './rename-edits.ts';
import { findDifference } from './same-meaning.ts';

export type Renaming =
  | { changes: FileChange[]; uses: number; id: string }
  /** Why nothing can be done, and the problems that stand in the way. */
  | { refusal: string; problems: readonly Problem[] };

/** Faults that hide what a text or an entry names, in drafts too. */
const HIDING: ReadonlySet<ProblemCode> = new Set([
  ...LEFT_OUT,
  'malformed-citation',
  'malformed-link',
  'misplaced-claim',
  'mdx-code',
  'unknown-component',
]);

const toRecords = (root: string): { addresses: string; moved: string; dates: string } => ({
  addresses: `${root}/addresses.txt`,
  moved: `${root}/moved.yaml`,
  dates: `${root}/dates.csv`,
});

/**
 * A key equal for problems of one code in one line: a renaming changes what messages name, and no line but those of
 * the records.
 */
function createLineKey(root: string): (problem: Problem) => string {
  const records = Object.values(toRecords(root));
  return ({ code, file, line }) => [code, file, records.includes(file) ? 0 : line].join('\n');
}

const refuse = (refusal: string, problems: readonly Problem[] = []): Renaming => ({
  refusal,
  problems,
});

/** dates.csv as it stands after the renaming. */
function withDates(
  before: Content & { graph: Graph },
  after: Content & { graph: Graph },
  map: (address: string) => string,
): Content & { graph: Graph } {
  if (!before.graph.corpus.dates) return after;
  const { dates } = toRecords(before.root);
  const text = moveDates(before.graph, after.graph, map);
  const files = after.files.map((file) => (file.file === dates ? { file: dates, text } : file));
  return { ...after, files };
}

/** addresses.txt and moved.yaml as they stand after the renaming. */
function withAddresses(
  before: Content & { graph: Graph },
  after: Content & { graph: Graph },
  map: (address: string) => string,
): readonly TextFile[] {
  const { manifest } = before.graph.corpus;
  if (!manifest) return after.files;
  const { published, added, removed } = moveAddresses(before.graph, after.graph, map);
  const names = toRecords(before.root);
  const textOf = (name: string): string =>
    after.files.find(({ file }) => file === name)?.text ?? '';
  const moved = editMoved(textOf(names.moved), { added, removed });
  const addresses =
    published.length === 0
      ? textOf(names.addresses)
      : addToManifest(
          textOf(names.addresses),
          manifest.map(({ address }) => address),
          published,
        );
  return [
    ...after.files.filter(({ file }) => file !== names.addresses && file !== names.moved),
    { file: names.addresses, text: addresses },
    ...(moved === '' ? [] : [{ file: names.moved, text: moved }]),
  ];
}

/**
 * Works out everything that changes when an entry gets another id, and proves it on the new texts: they have no
 * problem that the old ones had not, show the same words, and name the same entries.
 *
 * @param wanted the new id; of a place also without its page, of a note without `note-`
 */
export function renameId(
  content: Content & { graph: Graph },
  entry: Defined,
  wanted: string,
): Renaming {
  const { root, files, reviews, graph, problems } = content;
  const hiding = problems.filter((problem) => isError(problem) || HIDING.has(problem.code));
  if (hiding.length > 0)
    return refuse(
      'the content has problems, by which a use could be missed: mend them first',
      hiding,
    );
  const to = toWholeId(entry, wanted);
  const objection = findObjection(graph, entry, to);
  if (objection !== undefined) return refuse(objection);

  const references = listReferences(graph, files).filter((reference) =>
    isReferenceTo(entry, reference),
  );
  const edits = listEdits(content, references, entry, to);
  if (!Array.isArray(edits)) {
    const { file, line } = edits.place();
    return refuse(
      `the ${edits.what} at ${file}:${line} is written so that it cannot be changed: write the id there in plain letters`,
    );
  }
  const renamed = renameFiles(content, entry, to);
  const all = [...files, ...reviews].map(({ file }) => file);
  const taken = [...renamed.values()].find((name) => all.includes(name));
  if (taken !== undefined) return refuse(`there is already a file ${taken}`);

  const toFile = (file: string): string => renamed.get(file) ?? file;
  const edit = (texts: readonly TextFile[]): TextFile[] =>
    applyEdits(texts, edits).map((text) => ({ ...text, file: toFile(text.file) }));
  const moved = parseContent(root, edit(files));
  if (!moved.graph) return refuse('the new texts could not be read', moved.problems);
  const map = (address: string): string => mapAddress(entry, to, address);
  const dated = withDates(content, { ...moved, graph: moved.graph }, map);
  const complete = withAddresses(content, dated, map);
  const after = parseContent(root, complete, edit(reviews));

  const fresh = listNewProblems(
    problems.map((problem) => ({ ...problem, file: toFile(problem.file) })),
    after.problems,
    createLineKey(root),
    // A picture has its chapter's name, and is taken anew.
  ).filter(({ code }) => code !== 'outdated-card');
  if (fresh.length > 0 || !after.graph)
    return refuse('the content would then have problems that it has not now', fresh);
  const difference = findDifference(
    { graph, files },
    { graph: after.graph, files: after.files },
    {
      toFile,
      toId: (reference) =>
        isReferenceTo(entry, reference)
          ? to
          : reference.kind === 'place' && reference.on === entry.kind
            ? reference.id.replace(new RegExp(`^${entry.id}(?=#)`, 'u'), to)
            : reference.id,
    },
  );
  if (difference !== undefined)
    return refuse(`the texts would not mean the same any more: ${difference}`);
  return {
    id: to,
    uses: references.length,
    changes: listChanges([...files, ...reviews], [...after.files, ...after.reviews], renamed),
  };
}
