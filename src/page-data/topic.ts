import { topicKinds } from '#interface';
import type { TopicEntry } from '../corpus/corpus.ts';
import type { Backlink, Graph } from '../graph/model.ts';
import { TOPIC_KINDS, type TopicKind } from '../schemas/topic.ts';
import { toClaimLine, type ClaimLine } from './claim.ts';

/** A topic as a line in a list. */
export interface TopicLine {
  slug: string;
  href: string;
  title: string;
  summary: string;
  kind: TopicKind;
}

export interface TopicPage extends TopicLine {
  nativeName: string | undefined;
  aliases: string[];
  /** Newest first. */
  claims: ClaimLine[];
  /** Mentions in chapters, then in other topics. */
  backlinks: Backlink[];
  related: TopicLine[];
}

export const nameTopicKind = (kind: TopicKind): string => topicKinds[kind].one;
export const nameTopicKinds = (kind: TopicKind): string => topicKinds[kind].many;

function toTopicLine({ paths }: Graph, { id, data, kind }: TopicEntry): TopicLine {
  return { slug: id, href: paths.topic(id), title: data.title, summary: data.summary, kind };
}

export function getTopicPage(graph: Graph, entry: TopicEntry): TopicPage {
  const { data, id } = entry;
  const backlinks = graph.backlinks.get(`topic:${id}`) ?? [];
  return {
    ...toTopicLine(graph, entry),
    nativeName: data.nativeName,
    aliases: data.aliases,
    claims: [...graph.claims.values()]
      .filter(({ topics }) => topics.includes(id))
      .map((claim) => toClaimLine(graph, claim))
      .sort((a, b) => b.asOfKey.localeCompare(a.asOfKey) || a.id.localeCompare(b.id)),
    backlinks: [
      ...backlinks.filter(({ from }) => from.type === 'essay'),
      ...backlinks.filter(({ from }) => from.type === 'topic'),
    ],
    related: (graph.related.get(id) ?? []).flatMap((slug) => {
      const topic = graph.topics.get(slug);
      return topic ? [toTopicLine(graph, topic)] : [];
    }),
  };
}

export interface TopicsPage {
  groups: { kind: TopicKind; heading: string; topics: TopicLine[] }[];
  total: number;
}

export function getTopicsPage(graph: Graph): TopicsPage {
  const { topics } = graph.corpus;
  const groups = TOPIC_KINDS.map((kind) => ({
    kind,
    heading: topicKinds[kind].many,
    topics: topics.filter((topic) => topic.kind === kind).map((topic) => toTopicLine(graph, topic)),
  }));
  return { groups: groups.filter((group) => group.topics.length > 0), total: topics.length };
}
