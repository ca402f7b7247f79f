import { join } from 'node:path';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { close, createIndex } from 'pagefind';

/** Marks and lists of sources beside a text: they would stand in the middle of its excerpts. */
const APPARATUS = ['.prose sup', '.claims', '.cites', '.address', '.note-number', '.note-backs'];

/** Pagefind's own interfaces and highlighter, which the site does not use and which bring libraries of others. */
const UNUSED = 'pagefind-{ui,modular-ui,component-ui,highlight}.{js,css}';

/**
 * Makes the search index of a finished site, in its folder `pagefind/`.
 *
 * @returns how many pages can be found
 * @throws where Pagefind reports an error
 */
export async function indexSite(folder: string, language: string): Promise<number> {
  const { index, errors } = await createIndex({
    forceLanguage: language,
    excludeSelectors: APPARATUS,
  });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const failures = [...errors, ...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(`Pagefind: ${failures.join('; ')}`);
  for (const file of globSync(UNUSED, { cwd: join(folder, 'pagefind') }))
    rmSync(join(folder, 'pagefind', file));
  const entry = JSON.parse(
    readFileSync(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8'),
  ) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(entry.languages).reduce((sum, { page_count: count }) => sum + count, 0);
}
