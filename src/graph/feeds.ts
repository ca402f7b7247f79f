/** Which lists can be followed by feeds, and of which day their newest entry is. */
import type { Graph } from './model.ts';

/** Names of the lists in `Paths`. Another feed is a name here, its days below, its entries in `integrations/write-exports.ts`. */
export const FEEDS = ['chapters', 'corrections'] as const;

export type FeedList = (typeof FEEDS)[number];

const listDays = ({ corpus, paths, records }: Graph, list: FeedList): string[] => {
  switch (list) {
    case 'chapters':
      return corpus.essays.flatMap(
        ({ id }) => records.dates.get(paths.essay(id).slice(paths.base.length - 1))?.modified ?? [],
      );
    case 'corrections':
      return corpus.corrections.map(({ data }) => data.date);
  }
};

/**
 * @returns the ISO 8601 day of the newest entry, of the list itself where it is empty; undefined where no day is on
 *   record: a feed must have one (RFC 4287, section 4.1.1), so there is none
 */
export function findFeedDate(graph: Graph, list: FeedList): string | undefined {
  const { paths, records } = graph;
  return (
    listDays(graph, list).toSorted().at(-1) ??
    records.dates.get(paths[list].slice(paths.base.length - 1))?.modified
  );
}
