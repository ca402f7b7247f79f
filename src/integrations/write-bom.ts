/** Puts the bill of materials into a finished site. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makeBom, type ShippedFile } from './make-bom.ts';
import { findFontPackage } from './make-fonts.ts';
import { createPaths } from '../graph/paths.ts';
import type { Lockfile } from './lockfile.ts';

const LOCKFILE = new URL('../../package-lock.json', import.meta.url);

const readFonts = (folder: string): ShippedFile[] =>
  globSync('_astro/*.woff2', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({
      path,
      sha256: createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
      // Astro writes a hash between name and ending.
      from: findFontPackage(basename(path).replace(/\..*$/su, '')),
    }));

/**
 * @param folder a site that holds its pages and fonts
 * @throws where it holds a font that no package is known for
 */
export function writeBom(folder: string): void {
  const lockfile = JSON.parse(readFileSync(LOCKFILE, 'utf8')) as Lockfile;
  writeFileSync(join(folder, createPaths('/').bom), makeBom(lockfile, readFonts(folder)));
}
