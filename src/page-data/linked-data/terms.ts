/** Topics, terms of the glossary and claims as linked data. */
import type { DefinedTermLeaf } from 'schema-dts';
import type { TopicEntry } from '../../corpus/corpus.ts';
import type { AssessedClaim, Graph } from '../../graph/model.ts';
import type { ListPage } from '../../graph/page-subject.ts';
import { referToWork } from '../../metadata/linked-data/cited-work.ts';
import { buildClaim, referToClaim } from '../../metadata/linked-data/claim.ts';
import {
  buildTerm,
  buildTermSet,
  buildTopic,
  findSubject,
  referToTermSet,
  referToTopic,
} from '../../metadata/linked-data/defined-term.ts';
import { listChapters, type LinkedContext, type LinkedSubject } from './subject.ts';

export function linkTopic(context: LinkedContext, entry: TopicEntry): LinkedSubject {
  const { graph, toUrl, page } = context;
  const { id, data, kind } = entry;
  const names = [data.nativeName, ...data.aliases].filter((name) => name !== undefined);
  const topic = buildTopic(
    toUrl(graph.paths.topics),
    {
      id: referToTopic(page.url)['@id'],
      name: data.title,
      alternateNames: [...new Set(names)],
      description: data.summary,
    },
    listChapters(context, `topic:${id}`),
  );
  return {
    mainEntity: referToTopic(page.url),
    about: findSubject(kind, { url: page.url, name: data.title }),
    nodes: [topic],
  };
}

export function linkClaim(context: LinkedContext, claim: AssessedClaim): LinkedSubject {
  const { graph, toUrl, page } = context;
  const { entry, topics, evidence } = claim;
  const node = buildClaim({
    url: page.url,
    statement: entry.data.statement,
    topics: topics.map((slug) => referToTopic(toUrl(graph.paths.topic(slug)))),
    chapters: listChapters(context, `claim:${entry.id}`),
    sources: [...new Set(evidence.map(({ source }) => source))].map((id) =>
      referToWork(toUrl(graph.paths.source(id))),
    ),
  });
  return { mainEntity: referToClaim(page.url), nodes: [node] };
}

function listTerms(
  { corpus, paths }: Graph,
  list: ListPage,
  toUrl: LinkedContext['toUrl'],
): DefinedTermLeaf[] {
  if (list === 'topics')
    return corpus.topics.map(({ id, data }) =>
      buildTerm({
        id: referToTopic(toUrl(paths.topic(id)))['@id'],
        name: data.title,
        alternateNames: [],
        description: data.summary,
      }),
    );
  if (list === 'glossary')
    return corpus.glossary.map(({ id, data }) =>
      buildTerm({
        id: toUrl(paths.term(id)),
        name: data.term,
        alternateNames: data.aliases,
        description: data.definition,
      }),
    );
  return [];
}

/** The page of a list is itself the set where the list is one of terms. */
export function linkList({ graph, page, toUrl }: LinkedContext, list: ListPage): LinkedSubject {
  const terms = listTerms(graph, list, toUrl);
  if (terms.length === 0) return { nodes: [] };
  return {
    mainEntity: referToTermSet(page.url),
    nodes: [buildTermSet(page.url, page.name, terms)],
  };
}
