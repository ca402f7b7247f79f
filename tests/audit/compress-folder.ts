import { cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * A copy of a folder in which `x.gz` stands beside each text file `x`, as a host would send it.
 *
 * @returns the path of the copy, which the caller removes
 */
export function compressFolder(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'audit-'));
  cpSync(folder, copy, { recursive: true });
  for (const name of globSync('**/*.{html,css,js,svg,xml,txt,json}', { cwd: copy })) {
    const file = join(copy, name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
  return copy;
}
