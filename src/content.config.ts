import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { toId } from './corpus/file-parser.ts';

const root = process.env.CONTENT_DIR ?? 'content';

/**
 * Astro keeps a rendered text as long as its file stays the same. Ours holds titles and addresses of
 * others: the development server puts a hash of them into NAMES_DIGEST. A build renders all anew.
 */
function written(folder: string, pattern: string): Loader {
  const loader = glob({
    base: `${root}/${folder}`,
    pattern,
    generateId: ({ entry }) => toId(entry),
    retainBody: false,
  });
  return {
    ...loader,
    async load(context) {
      const names = process.env.NAMES_DIGEST ?? '';
      await loader.load({
        ...context,
        // Its watcher renders one file at a time, by the names of that moment.
        generateDigest: (text) =>
          context.generateDigest(JSON.stringify([process.env.NAMES_DIGEST, text])),
      });
      process.env.RENDERED_NAMES = names;
    },
  };
}

/**
 * What Astro renders. Front matter is read and checked by the graph (docs/decisions/0003): a second
 * reading by other rules could only disagree.
 */
export const collections = {
  essays: defineCollection({ loader: written('essays', '*.mdx') }),
  topics: defineCollection({ loader: written('topics', '*/*.md') }),
  sources: defineCollection({ loader: written('sources', '*.md') }),
  pages: defineCollection({ loader: written('pages', '*.mdx') }),
};
