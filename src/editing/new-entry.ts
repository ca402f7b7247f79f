/** A new entry of a content, in the file where it belongs. */
import type { Graph } from '../graph/model.ts';
import { listNewProblems } from '../problems/new-problems.ts';
import { isError, type Problem } from '../problems/problem.ts';
import { parseContent, type Content, type TextFile } from './content.ts';
import { findFault, toList, type Answers, type Field } from './field.ts';
import { listChanges, type FileChange } from './file-change.ts';
import { NEW_CLAIM } from './new-claim.ts';
import { NEW_ESSAY } from './new-essay.ts';
import type { NewKind } from './new-kind.ts';
import { NEW_SOURCE } from './new-source.ts';
import { NEW_TOPIC } from './new-topic.ts';

export const NEW_KINDS = {
  essay: NEW_ESSAY,
  topic: NEW_TOPIC,
  source: NEW_SOURCE,
  claim: NEW_CLAIM,
} as const satisfies Record<string, NewKind>;

export type NewKindName = keyof typeof NEW_KINDS;

export type NewEntry =
  | { changes: FileChange[]; file: string; isDraft: boolean; problems: Problem[] }
  | { refusal: string; problems: readonly Problem[] };

/** The answers with what stands there where nothing was answered. */
export function complete(fields: readonly Field[], given: Answers, graph: Graph): Answers {
  const answers: Record<string, string | readonly string[] | undefined> = { ...given };
  for (const { flag, fallback } of fields) answers[flag] ??= fallback?.(graph, answers);
  return answers;
}

/**
 * Fields without which there can be no entry, and to which there is no answer. What is made from other answers
 * is missing only where these are there.
 */
export function listMissing(fields: readonly Field[], answers: Answers): Field[] {
  const missing = fields.filter(
    ({ flag, need }) => need === 'needed' && toList(answers[flag]).length === 0,
  );
  const first = missing.filter(({ fallback }) => !fallback);
  return first.length > 0 ? first : missing;
}

/** One line for each answer that cannot be taken. */
export const listFaults = (fields: readonly Field[], answers: Answers, graph: Graph): string[] =>
  fields.flatMap((field) =>
    toList(answers[field.flag]).flatMap((answer) => {
      const fault = findFault(field, answer, graph, answers);
      return fault === undefined ? [] : [`--${field.flag} "${answer}": ${fault}`];
    }),
  );

/**
 * Works out the entry: not as a draft where a check would find nothing wrong with it, else as one.
 *
 * @param answers complete and without faults
 */
export function makeEntry(
  content: Content & { graph: Graph },
  kind: NewKindName,
  answers: Answers,
): NewEntry {
  const { root, files, graph, problems } = content;
  const spec: NewKind = NEW_KINDS[kind];
  const textOf = (name: string): string | undefined =>
    files.find(({ file }) => file === name)?.text;
  let found: Problem[] = [];
  for (const isDraft of spec.isAlwaysDraft ? [true] : [false, true]) {
    const entry = spec.toFile(answers, { graph, root, isDraft, textOf });
    if (kind !== 'claim' && textOf(entry.file) !== undefined)
      return { refusal: `there is already a file ${entry.file}`, problems: [] };
    const after: TextFile[] = [...files.filter(({ file }) => file !== entry.file), entry];
    found = listNewProblems(problems, parseContent(root, after).problems);
    if (found.some(isError)) continue;
    return { changes: listChanges(files, after), file: entry.file, isDraft, problems: found };
  }
  return { refusal: 'the content would then have problems that it has not now', problems: found };
}
