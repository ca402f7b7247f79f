/** Puts a folder in the place of another as a whole: a reader finds the earlier one or the new one, and never half of either. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Exported } from './exporter.ts';

/**
 * Writes the files beside the folder, under a name that starts with a dot and that no content is read from, and
 * then renames. What a run that was killed left behind is put right first.
 *
 * @throws where a file cannot be written; the earlier folder is then as it was
 */
export function replaceFolder({ folder, files }: Exported): void {
  const next = join(dirname(folder), `.${basename(folder)}-next`);
  const last = join(dirname(folder), `.${basename(folder)}-last`);
  if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
  for (const rest of [next, last]) rmSync(rest, { recursive: true, force: true });
  try {
    mkdirSync(next, { recursive: true });
    for (const { name, bytes } of files) writeFileSync(join(next, name), bytes);
    if (existsSync(folder)) renameSync(folder, last);
    renameSync(next, folder);
  } catch (error) {
    if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
    rmSync(next, { recursive: true, force: true });
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}
