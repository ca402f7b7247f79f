import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const root = process.env.CONTENT_DIR ?? 'content';
const fileName = ({ entry }: { entry: string }): string =>
  (entry.split('/').at(-1) ?? entry).replace(/\.mdx?$/u, '');
const written = (folder: string, pattern: string) =>
  glob({ base: `${root}/${folder}`, pattern, generateId: fileName, retainBody: false });

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
