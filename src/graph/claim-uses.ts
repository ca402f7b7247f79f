/** Which claims readers meet elsewhere than in the ledger and on the pages of topics, which list every claim. */
import type { Corpus } from '../corpus/corpus.ts';
import { listWritten } from '../corpus/list-written.ts';
import { listFigureClaims } from './figure-claims.ts';

/** Ids of the claims that a text marks. */
const listMarked = (corpus: Corpus): string[] =>
  listWritten(corpus).flatMap(({ outline }) =>
    [...outline.blocks, ...outline.notes].flatMap(({ mentions }) =>
      mentions.flatMap((mention) => (mention.kind === 'claim' ? [mention.id] : [])),
    ),
  );

/** Ids of the claims that a figure draws or names: those of a series by their values. */
function listDrawn({ claims, series, timelines, lineages, figures, datasets }: Corpus): string[] {
  const described = new Set(series.map(({ id }) => id));
  return [
    ...claims.flatMap(({ id, data }) =>
      data.series !== undefined && described.has(data.series) && data.value !== undefined
        ? [id]
        : [],
    ),
    ...series.flatMap(({ data }) => data.names.map(({ claim }) => claim)),
    ...timelines.flatMap(({ data }) =>
      data.lanes.flatMap(({ marks }) => marks.map(({ claim }) => claim)),
    ),
    ...lineages.flatMap(({ data }) => data.statements.map(({ claim }) => claim)),
    ...figures.flatMap(({ data }) => listFigureClaims(data).map(({ id }) => id)),
    ...datasets.flatMap(({ rows }) => rows.flatMap(({ data }) => data.claim ?? [])),
  ];
}

/** The claim that the home page opens with. */
const listFirst = ({ site }: Corpus): string[] => (site.firstWords ? [site.firstWords.claim] : []);

/** Everything that uses claims. What comes to use them is added here. */
const USERS: readonly ((corpus: Corpus) => string[])[] = [listMarked, listDrawn, listFirst];

/**
 * A claim that corrects a used one is used, since its shape and its page lead to the correction; so
 * is one that a used claim corrects, since what was wrong stays on record beside what put it right.
 *
 * @returns ids of all claims that are used
 */
export function findUsedClaims(corpus: Corpus): Set<string> {
  const joined = new Map<string, string[]>();
  const join = (from: string, to: string): void => {
    const others = joined.get(from);
    if (others) others.push(to);
    else joined.set(from, [to]);
  };
  for (const { id, data } of corpus.claims) {
    for (const wrong of data.corrects) {
      join(id, wrong);
      join(wrong, id);
    }
  }
  const used = new Set(USERS.flatMap((list) => list(corpus)));
  // A set is walked through to what is added on the way.
  for (const id of used) for (const other of joined.get(id) ?? []) used.add(other);
  return used;
}
