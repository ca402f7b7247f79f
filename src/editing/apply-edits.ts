/** Changes of texts that leave everything else as it stands. */
import type { TextFile } from './content.ts';
import type { Span } from './find-span.ts';

export interface Edit extends Span {
  file: string;
  /** What stands there afterwards. */
  text: string;
}

/** @throws where two edits of a text overlap */
function applyTo(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: put } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < done) throw new Error(`Two edits meet at offset ${start}.`);
    result += text.slice(done, start) + put;
    done = end;
  }
  return result + text.slice(done);
}

/** @returns all files, those with edits changed */
export function applyEdits(files: readonly TextFile[], edits: readonly Edit[]): TextFile[] {
  const byFile = Map.groupBy(edits, ({ file }) => file);
  return files.map((file) => ({ ...file, text: applyTo(file.text, byFile.get(file.file) ?? []) }));
}
