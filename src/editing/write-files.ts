/** The one place that writes content: every file of a change, or none. */
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileChange } from './file-change.ts';

/** A name beside the file that no content is read from. */
const beside = (file: string): string => join(dirname(file), `.${basename(file)}.new`);

const MARK = '\uFEFF';

/** Contents are read without the byte order mark that some editors put first; it stays where it was. */
const markOf = (file: string | undefined): string =>
  file !== undefined && readFileSync(file, 'utf8').startsWith(MARK) ? MARK : '';

/** The bits of a mode by which anybody may write. */
const WRITABLE = 0o222;

/** @throws where the file is kept from changes, though its folder, and so a rename, is not */
function requireWritable({ before }: FileChange): void {
  if (before && (statSync(before.file).mode & WRITABLE) === 0)
    throw new Error(`${before.file} may not be written: it is read-only.`);
}

/** @throws where the file does not hold what the change was made from */
function requireSame({ before, after }: FileChange): void {
  if (before && readFileSync(before.file, 'utf8') !== markOf(before.file) + before.text)
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
  const marks = new Map(changes.map(({ before }) => [before?.file, markOf(before?.file)]));
  try {
    for (const change of changes) {
      requireSame(change);
      requireWritable(change);
    }
    for (const { before, after } of changes) {
      if (!after) continue;
      mkdirSync(dirname(after.file), { recursive: true });
      const name = beside(after.file);
      undo.push(() => rmSync(name, { force: true }));
      writeFileSync(name, (marks.get(before?.file) ?? '') + after.text);
      if (before) chmodSync(name, statSync(before.file).mode);
    }
    for (const { before, after } of changes) {
      if (after) {
        renameSync(beside(after.file), after.file);
        undo.push(() => {
          if (before?.file === after.file)
            writeFileSync(after.file, (marks.get(before.file) ?? '') + before.text);
          else rmSync(after.file, { force: true });
        });
      }
      if (before && before.file !== after?.file) {
        const { mode } = statSync(before.file);
        rmSync(before.file);
        undo.push(() => {
          writeFileSync(before.file, (marks.get(before.file) ?? '') + before.text);
          chmodSync(before.file, mode);
        });
      }
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    const file = changes.find(({ after }) => after && beside(after.file) === path)?.after?.file;
    throw new Error(`${file ?? path} cannot be read or written (${code}).`, { cause: error });
  }
}
