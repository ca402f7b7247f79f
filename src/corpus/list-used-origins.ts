import type { Corpus } from './corpus.ts';

/** Ids of the origins through which evidence or a source has anything. */
export const listUsedOrigins = ({
  claims,
  sources,
}: Pick<Corpus, 'claims' | 'sources'>): Set<string> =>
  new Set([
    ...claims.flatMap(({ data }) => data.evidence.flatMap(({ via }) => via ?? [])),
    ...sources.flatMap(({ data }) => data.basedOn),
  ]);
