/** What stands in the record and nobody meets. */
import { listUsedOrigins } from '../../corpus/list-used-origins.ts';
import type { Problem } from '../../problems/problem.ts';
import { findUsedClaims } from '../claim-uses.ts';
import type { Graph } from '../model.ts';
import { checkUnusedRomanised } from './check-romanised.ts';

/** The fewest times that chapters link to a topic. */
const LEAST_MENTIONS = 2;

/** @param graph with the drafts: what only they use is not unused, and they are not yet used themselves */
export function checkUses(graph: Graph): Problem[] {
  const { isWhole, faulty, faultyPublished } = graph.corpus;
  // What was left out for its faults may have used it.
  if (!isWhole || faulty.size > faultyPublished.size) return [];
  return [
    ...checkUnusedClaims(graph),
    ...checkUnusedOrigins(graph),
    ...checkRareTopics(graph),
    ...checkUnusedRomanised(graph),
  ];
}

function checkUnusedClaims({ corpus }: Graph): Problem[] {
  const used = findUsedClaims(corpus);
  return corpus.claims.flatMap(({ id, data, placeOf }): Problem[] =>
    data.draft || used.has(id)
      ? []
      : [
          {
            code: 'unused-claim',
            message: `no text marks the claim "${id}", and no figure shows it`,
            ...placeOf(['id']),
          },
        ],
  );
}

function checkUnusedOrigins({ corpus }: Graph): Problem[] {
  const used = listUsedOrigins(corpus);
  return corpus.origins.flatMap(({ id, placeOf }): Problem[] =>
    used.has(id)
      ? []
      : [
          {
            code: 'unused-origin',
            message: `no evidence and no source has anything through "${id}"`,
            ...placeOf(['id']),
          },
        ],
  );
}

/**
 * A mention is a link by the topic's name: what the topic's page shows as its place in the chapters.
 * The mark of a claim leads to the claim and does not count, however many topics the claim belongs to.
 */
function checkRareTopics({ corpus, backlinks }: Graph): Problem[] {
  return corpus.topics.flatMap(({ id, data, placeOf }): Problem[] => {
    if (data.draft) return [];
    const places = backlinks.get(`topic:${id}`)?.filter(({ from }) => from.type === 'essay') ?? [];
    if (places.length >= LEAST_MENTIONS) return [];
    const [only] = places;
    const where = only && `${only.mention.place.file}:${only.mention.place.line}`;
    const message = where
      ? `the chapters mention the topic "${id}" once (${where})`
      : `no chapter mentions the topic "${id}"`;
    return [{ code: 'rare-topic', message, ...placeOf(['title']) }];
  });
}
