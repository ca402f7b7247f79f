import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { EssaySchema } from './schemas/essay.ts';
import { PageSchema } from './schemas/page.ts';
import { SourceSchema } from './schemas/source.ts';
import { TopicSchema } from './schemas/topic.ts';

const root = process.env.CONTENT_DIR ?? 'content';
const fileName = ({ entry }: { entry: string }): string =>
  (entry.split('/').at(-1) ?? entry).replace(/\.mdx?$/u, '');
const written = (folder: string, pattern: string) =>
  glob({ base: `${root}/${folder}`, pattern, generateId: fileName, retainBody: false });

/** What Astro renders. All else comes from the graph, which reads the same files (docs/decisions/0003). */
export const collections = {
  essays: defineCollection({ loader: written('essays', '*.mdx'), schema: EssaySchema }),
  topics: defineCollection({ loader: written('topics', '*/*.md'), schema: TopicSchema }),
  sources: defineCollection({ loader: written('sources', '*.md'), schema: SourceSchema }),
  pages: defineCollection({ loader: written('pages', '*.md'), schema: PageSchema }),
};
