/**
 * While `npm run dev` runs, the Astro extension of an editor completes and checks front matter: its language
 * server reads `.astro/collections/`, which Astro fills for collections that have a schema. Ours have none
 * (docs/decisions/0003), so the files are put there from `schemas/` (docs/decisions/0016).
 */
import { copyFileSync, globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CONTENT_KINDS } from '../json-schemas/content-kinds.ts';

const WRITTEN = CONTENT_KINDS.filter(({ form }) => form === 'front-matter');

/** What `collections.json` says: which collection each file is in. */
export interface CollectionList {
  collections: { name: string; hasSchema: boolean }[];
  /** Names of collections, by addresses of files in lower case, as the language server asks for them. */
  entries: Record<string, string>;
}

/** The texts of a content folder by collection. */
function listCollections(content: string): CollectionList {
  const entries = WRITTEN.flatMap(({ name, files }) =>
    globSync(files, { cwd: content })
      .sort()
      .map((file) => {
        const { href } = pathToFileURL(resolve(content, file));
        return [decodeURIComponent(href).toLowerCase(), name] as const;
      }),
  );
  return {
    collections: WRITTEN.map(({ name }) => ({ name, hasSchema: true })),
    entries: Object.fromEntries(entries),
  };
}

/** True for a text inside the content folder, and not in one whose name only begins so. */
export const isTextOf = (content: string, file: string): boolean =>
  /\.mdx?$/u.test(file) && !/^\.\.(?:$|[\\/])/u.test(relative(content, file));

/**
 * @param root the project, which has `schemas/`
 * @param content the content folder
 */
export function writeCollections(root: string, content: string): void {
  const folder = join(root, '.astro/collections');
  mkdirSync(folder, { recursive: true });
  for (const { name } of WRITTEN)
    copyFileSync(join(root, `schemas/${name}.schema.json`), join(folder, `${name}.schema.json`));
  writeFileSync(
    join(folder, 'collections.json'),
    `${JSON.stringify(listCollections(content), null, 2)}\n`,
  );
}

/** Writes the files at the start of the development server, and anew when a text comes or goes. */
export function editorSchemas(content: string): AstroIntegration {
  let root = '';
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const write = (): void => writeCollections(root, content);
        write();
        for (const event of ['add', 'unlink'])
          server.watcher.on(event, (file: string) => {
            if (isTextOf(content, file)) write();
          });
      },
    },
  };
}
