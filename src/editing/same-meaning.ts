/** What a content says and names, in a form in which two states of it can be compared. */
import { listWritten } from '../corpus/list-written.ts';
import type { Graph } from '../graph/model.ts';
import type { TextFile } from './content.ts';
import { listReferences } from './list-references.ts';
import type { Reference } from './reference-list.ts';

export interface Naming {
  /** The name that a file of the first state has in the second. */
  toFile: (file: string) => string;
  /** The id that what is named in the first state has in the second. */
  toId: (reference: Reference) => string;
}

interface State {
  graph: Graph;
  files: readonly TextFile[];
}

const UNCHANGED: Naming = { toFile: (file) => file, toId: ({ id }) => id };

/** One line for each passage with the words that readers see, and one for each reference with what it names. */
function describe({ graph, files }: State, { toFile, toId }: Naming): string[] {
  const passages = listWritten(graph.corpus).flatMap(({ file, outline }) =>
    [...outline.blocks, ...outline.notes].map(({ text }) => `${toFile(file)} reads “${text}”`),
  );
  const references = listReferences(graph, files).map(
    (reference) =>
      `${toFile(reference.file)} names the ${reference.kind} ${toId(reference)} (${reference.form})`,
  );
  return [...passages, ...references].sort();
}

/** @returns the first thing that the two states do not have in common; undefined where they say the same */
export function findDifference(before: State, after: State, naming: Naming): string | undefined {
  const expected = describe(before, naming);
  const found = describe(after, UNCHANGED);
  const index = expected.findIndex((line, at) => line !== found[at]);
  return index >= 0 ? expected[index] : found[expected.length];
}
