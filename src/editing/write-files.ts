/** The one place that writes content: every file of a change, or none. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileChange } from './file-change.ts';

/** A name beside the file that no content is read from. */
const beside = (file: string): string => join(dirname(file), `.${basename(file)}.new`);

/** @throws where the file does not hold what the change was made from */
function requireSame({ before, after }: FileChange): void {
  if (before && readFileSync(before.file, 'utf8') !== before.text)
    throw new Error(`${before.file} was changed in the meantime: run the command again.`);
  if (after && after.file !== before?.file) {
    try {
      readFileSync(after.file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    throw new Error(`There is already a file ${after.file}.`);
  }
}

/**
 * Writes each new text beside its file, then puts all of them into place. Where one step fails, what was done
 * is undone.
 *
 * @throws where a file cannot be written or was changed meanwhile; the files are then as they were
 */
export function writeFiles(changes: readonly FileChange[]): void {
  const undo: (() => void)[] = [];
  try {
    for (const change of changes) requireSame(change);
    for (const { after } of changes) {
      if (!after) continue;
      const name = beside(after.file);
      undo.push(() => rmSync(name, { force: true }));
      writeFileSync(name, after.text);
    }
    for (const { before, after } of changes) {
      if (after) {
        renameSync(beside(after.file), after.file);
        undo.push(() => {
          if (before?.file === after.file) writeFileSync(after.file, before.text);
          else rmSync(after.file, { force: true });
        });
      }
      if (before && before.file !== after?.file) {
        rmSync(before.file);
        undo.push(() => writeFileSync(before.file, before.text));
      }
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  }
}
