/** A folder of content to begin another documentary with: a copy of `templates/documentary/`. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A target that would lose what it holds. */
export class OccupiedFolderError extends Error {}

/** A target where the system allows no folder. */
export class RefusedFolderError extends Error {}

/**
 * Copies the template into a folder that is empty or does not exist; the copy is whole or not there at all.
 *
 * @returns the files of the new folder, with forward slashes
 * @throws OccupiedFolderError where the target is a file, or a folder that is not empty; RefusedFolderError where
 *   the system refuses to read or make it
 */
export function copyTemplate(template: string, target: string): string[] {
  try {
    return copyWhole(template, target);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new RefusedFolderError(`"${target}" cannot be made: ${message}.`, { cause: error });
  }
}

function copyWhole(template: string, target: string): string[] {
  if (existsSync(target) && !isEmptyFolder(target))
    throw new OccupiedFolderError(
      `"${target}" is there and is no empty folder: name a new one, or empty it.`,
    );
  const folder = resolve(target);
  const next = join(dirname(folder), `.${basename(folder)}-next`);
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(next, { recursive: true, force: true });
  cpSync(template, next, { recursive: true });
  // Windows renames onto no folder, not even an empty one.
  if (existsSync(folder)) rmdirSync(folder);
  renameSync(next, folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}
