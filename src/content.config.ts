import { posix } from 'node:path';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { toId } from './corpus/file-parser.ts';
import { getGraph } from './graph/index.ts';

const root = process.env.CONTENT_DIR ?? 'content';

/** What a build renders: the texts of the graph, and so no draft. Undefined where others may come while it runs. */
const corpus = import.meta.env.DEV ? undefined : getGraph().corpus;

/** What a loader is handed beside what Astro's types say (7.3): how a file is cut into front matter and body, by its ending. */
interface EntryTypes {
  entryTypes?: Map<string, { getEntryInfo: (file: object) => Promise<object> }>;
}

/**
 * Astro reads front matter too, though nothing is taken from there, and ends where it cannot. It is the
 * check that tells; the text is left empty, and the graph has no page for it.
 */
function passOverFaults({ entryTypes }: EntryTypes): EntryTypes {
  if (!entryTypes) return {};
  const careful = [...entryTypes].map(([ending, type]) => {
    const getEntryInfo = (file: object): Promise<object> =>
      type.getEntryInfo(file).catch(() => ({ data: {}, rawData: '', body: '', slug: '' }));
    return [ending, { ...type, getEntryInfo }] as const;
  });
  return { entryTypes: new Map(careful) };
}

/**
 * Texts of one kind. The development server takes every file, since others may come; a build those of the
 * graph alone.
 *
 * Astro keeps a rendered text as long as its file stays the same. Ours holds titles and addresses of
 * others: the development server puts a hash of them into NAMES_DIGEST. A build renders all anew.
 */
function written(
  folder: 'essays' | 'topics' | 'sources' | 'pages' | 'figures',
  pattern: string,
): Loader {
  const files = corpus?.[folder].map(({ file }) => posix.relative(`${root}/${folder}`, file));
  if (files?.length === 0)
    return {
      name: 'none',
      load({ store }) {
        store.clear();
        return Promise.resolve();
      },
    };
  const loader = glob({
    base: `${root}/${folder}`,
    pattern: files ?? pattern,
    generateId: ({ entry }) => toId(entry),
    retainBody: false,
  });
  return {
    ...loader,
    async load(context) {
      const names = process.env.NAMES_DIGEST ?? '';
      await loader.load({
        ...context,
        ...passOverFaults(context as EntryTypes),
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
  figures: defineCollection({ loader: written('figures', '*.mdx') }),
};
