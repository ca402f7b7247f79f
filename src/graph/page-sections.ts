/** The sections that a page of each kind puts before or after its text, and which of them it has. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Graph } from './model.ts';

/** Kinds of entry that are written as a text with a page of its own. */
export type WrittenKind = 'essays' | 'topics' | 'sources' | 'pages' | 'figures';

/** Ids of the headings of these sections, in the order of the page. */
export const PAGE_SECTIONS = {
  essays: ['claims-of-this-chapter', 'sources-of-this-chapter'],
  topics: [
    'what-the-sources-say',
    'in-the-chapters',
    'in-other-topics',
    'related-topics',
    'also-called',
  ],
  sources: [
    'origins',
    'digest',
    'claims-supports',
    'claims-disputes',
    'claims-context',
    'cited',
    'near-in-time',
  ],
  pages: [],
  figures: [],
} as const satisfies Record<WrittenKind, readonly string[]>;

type Section<K extends WrittenKind> = (typeof PAGE_SECTIONS)[K][number];
/** A section of which a page has nothing to show is left out. */
type Tests<K extends WrittenKind> = Record<Section<K>, (entry: Corpus[K][number]) => boolean>;

/** @returns a question: which sections has the page of an entry? The ledger is gone through once for all. */
export function findPageSections(
  graph: Pick<Graph, 'backlinks' | 'claims' | 'related' | 'sources' | 'topics'>,
): <K extends WrittenKind>(kind: K, entry: Corpus[K][number]) => string[] {
  const claims = [...graph.claims.values()];
  const spokenOf = new Set(claims.flatMap(({ topics }) => topics));
  const uses = new Set(
    claims.flatMap(({ evidence }) =>
      evidence.flatMap(({ source, stance }) => [source, `${stance} ${source}`]),
    ),
  );
  const byDated = Map.groupBy(graph.sources.values(), ({ data }) => data.issued !== undefined);
  const isMentioned = (topic: string, from: 'essay' | 'topic'): boolean =>
    graph.backlinks.get(`topic:${topic}`)?.some((backlink) => backlink.from.type === from) ?? false;
  const always = (): boolean => true;
  const tests: { [K in WrittenKind]: Tests<K> } = {
    essays: { 'claims-of-this-chapter': always, 'sources-of-this-chapter': always },
    topics: {
      'what-the-sources-say': ({ id }) => spokenOf.has(id),
      'in-the-chapters': ({ id }) => isMentioned(id, 'essay'),
      'in-other-topics': ({ id }) => isMentioned(id, 'topic'),
      'related-topics': ({ id }) =>
        graph.related.get(id)?.some((other) => graph.topics.has(other)) ?? false,
      'also-called': ({ data }) => data.aliases.length > 0,
    },
    sources: {
      origins: ({ id, data }) => uses.has(id) || data.basedOn.length > 0,
      digest: always,
      'claims-supports': ({ id }) => uses.has(`supports ${id}`),
      'claims-disputes': ({ id }) => uses.has(`disputes ${id}`),
      'claims-context': ({ id }) => uses.has(`context ${id}`),
      cited: ({ id }) => graph.backlinks.has(`source:${id}`),
      'near-in-time': ({ data }) => (byDated.get(data.issued !== undefined)?.length ?? 0) > 1,
    },
    pages: {},
    figures: {},
  };
  return (kind, entry) =>
    (PAGE_SECTIONS[kind] as readonly Section<typeof kind>[]).filter((id) => tests[kind][id](entry));
}
