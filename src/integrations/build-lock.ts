/** One build at a time in one project: two would write the same folders. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** True while a process runs, whoever it belongs to. */
function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that a lock names; undefined where it is gone, as after a build that was killed. */
function findHolder(file: string): number | undefined {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(holder) && holder > 0 && isRunning(holder) ? holder : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param file that says which process builds
 * @returns what ends the lock, or the process that holds it
 */
export function lockBuild(file: string): { release: () => void } | { holder: number } {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = findHolder(file);
    if (holder !== undefined) return { holder };
    rmSync(file, { force: true });
  }
}
