import { createHash } from 'node:crypto';
import type { Graph } from './model.ts';

/** A hash of all that a rendered text takes from other files: names, titles, labels and places of digests. */
export function digestNames({ names, corpus, paths }: Graph): string {
  const sources = corpus.sources.map(({ id, data }) => [
    id,
    data.label,
    data.digest.map(({ at }) => at),
  ]);
  const { language, nameLanguage } = corpus.site;
  const all = [paths.base, language, nameLanguage, [...names.slugs], [...names.names], sources];
  return createHash('sha256').update(JSON.stringify(all)).digest('base64url');
}
