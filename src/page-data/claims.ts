import { claimFilters, claimKinds } from '#interface';
import type { Graph } from '../graph/model.ts';
import { STANDINGS, type Standing } from '../graph/standing.ts';
import { CLAIM_KINDS } from '../schemas/claim.ts';
import { toClaimLine, type ClaimLine } from './claim.ts';
import { STANDING_WORDS } from './standings.ts';

export interface Option {
  value: string;
  label: string;
}

export interface ClaimsPage {
  /** All claims, by the topic that owns them. */
  groups: { slug: string; title: string; href: string; claims: ClaimLine[] }[];
  total: number;
  counts: { standing: Standing; word: string; meaning: string; count: number }[];
  filters: {
    name: 'topic' | 'standing' | 'kind' | 'year' | 'origin';
    label: string;
    options: Option[];
  }[];
}

export function countStandings(claims: readonly { standing: Standing }[]): ClaimsPage['counts'] {
  return STANDINGS.map((standing) => ({
    standing,
    ...STANDING_WORDS[standing],
    count: claims.filter((claim) => claim.standing === standing).length,
  })).filter(({ count }) => count > 0);
}

export function getClaimsPage(graph: Graph): ClaimsPage {
  const lines = [...graph.claims.values()].map((claim) => ({
    owner: claim.entry.owner,
    line: toClaimLine(graph, claim),
  }));
  const groups = graph.corpus.topics
    .map(({ id, data }) => ({
      slug: id,
      title: data.title,
      href: graph.paths.topic(id),
      claims: lines.filter(({ owner }) => owner === id).map(({ line }) => line),
    }))
    .filter(({ claims }) => claims.length > 0);
  const all = lines.map(({ line }) => line);
  const topics = new Map(
    all.flatMap((line) => line.topics.map(({ slug, title }) => [slug, title] as const)),
  );
  const years = [...new Set(all.flatMap((line) => line.years))].sort((a, b) => b - a);
  return {
    groups,
    total: all.length,
    counts: countStandings(all),
    filters: [
      {
        name: 'topic',
        label: claimFilters.topic,
        options: [...topics]
          .map(([value, label]) => ({ value, label }))
          .sort((a, b) => a.label.localeCompare(b.label)),
      },
      {
        name: 'standing',
        label: claimFilters.standing,
        options: countStandings(all).map(({ standing, word }) => ({
          value: standing,
          label: word,
        })),
      },
      {
        name: 'kind',
        label: claimFilters.kind,
        options: [
          { value: 'fact', label: claimFilters.facts },
          ...CLAIM_KINDS.filter((kind) => all.some((line) => line.kind === kind)).map((kind) => ({
            value: kind,
            label: claimKinds[kind],
          })),
        ],
      },
      {
        name: 'year',
        label: claimFilters.year,
        options: years.map((year) => ({ value: String(year), label: String(year) })),
      },
      {
        name: 'origin',
        label: claimFilters.origin,
        options: graph.corpus.origins
          .filter(({ id }) => all.some(({ origins }) => origins.includes(id)))
          .map(({ id, data }) => ({ value: id, label: data.name }))
          .sort((a, b) => a.label.localeCompare(b.label)),
      },
    ],
  };
}
