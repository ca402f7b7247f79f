import type { Graph } from './model.ts';
import { findTarget } from './find-target.ts';

/**
 * Topics that belong with each topic: one point for each block that names both, two for each claim
 * that both share. Ties in the order of slugs.
 *
 * @param limit how many at most
 */
export function rankRelatedTopics(
  { corpus, claims, names }: Pick<Graph, 'corpus' | 'claims' | 'names'>,
  limit = 6,
): Map<string, string[]> {
  const scores = new Map<string, Map<string, number>>();
  const relate = (slugs: Iterable<string>, points: number): void => {
    const set = [...new Set(slugs)];
    for (const a of set) {
      const row = scores.get(a) ?? new Map<string, number>();
      for (const b of set) if (a !== b) row.set(b, (row.get(b) ?? 0) + points);
      scores.set(a, row);
    }
  };
  for (const entry of [...corpus.essays, ...corpus.topics]) {
    const own = 'kind' in entry ? [entry.id] : [];
    for (const { mentions } of entry.outline.blocks) {
      const named = mentions.flatMap((mention) => {
        const target = mention.kind === 'topic' ? findTarget(mention, names) : undefined;
        return target?.startsWith('topic:') ? [target.slice('topic:'.length)] : [];
      });
      relate([...own, ...named], 1);
    }
  }
  for (const { topics } of claims.values()) relate(topics, 2);
  return new Map(
    [...scores].map(([slug, row]) => [
      slug,
      [...row]
        .sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
        .slice(0, limit)
        .map(([other]) => other),
    ]),
  );
}
