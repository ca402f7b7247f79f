import { sourceWords } from '#interface';
import { parseLocator, toFragment } from '../annotations/locator.ts';
import type { SourceEntry } from '../corpus/corpus.ts';
import type { Backlink, Graph } from '../graph/model.ts';
import type { Source } from '../schemas/source.ts';
import { toClaimLine, type ClaimLine } from './claim.ts';
import { listEvidence, listSourcesByOrigin, listUsesByPlace } from './evidence.ts';
import { formatAuthors, formatContainer, formatIssued } from './format-source.ts';

/** A source as a line in a list. */
export interface SourceLine {
  id: string;
  href: string;
  label: string;
  title: string;
  titleIsDescriptive: boolean;
  language: string;
  /** Name of a language other than the site's: "French". */
  foreign: string | undefined;
  authors: string;
  container: string;
  issued: string;
  tier: Source['tier'];
  /** Address of the original. */
  url: string;
}

export function toSourceLine({ paths, corpus }: Graph, { id, data }: SourceEntry): SourceLine {
  const isForeign = data.language.split('-')[0] !== corpus.site.language.split('-')[0];
  return {
    id,
    href: paths.source(id),
    label: data.label,
    title: data.title,
    titleIsDescriptive: data.titleIsDescriptive,
    language: data.language,
    foreign: isForeign
      ? new Intl.DisplayNames(corpus.site.language, { type: 'language' }).of(data.language)
      : undefined,
    authors: formatAuthors(data),
    container: formatContainer(data),
    issued: formatIssued(data),
    tier: data.tier,
    url: data.URL,
  };
}

export interface SourcePage extends SourceLine {
  linkOk: boolean;
  archive: string | undefined;
  verified: boolean;
  /** How much of it was read, as a sentence. */
  read: string;
  isPartlyRead: boolean;
  note: string | undefined;
  hasBody: boolean;
  basedOn: {
    name: string;
    description: string;
    /** Claims here for which it is evidence through that origin. */
    claims: number;
    /** Other sources that have something through the same origin, by their labels. */
    others: SourceLine[];
  }[];
  /** Claims for which it is evidence, and it is not known through whom. */
  ofUnknownOrigin: number;
  /** Digest items by place, in the order of the source, each with the claims that rest on it. */
  digest: { fragment: string; at: string; says: string[]; claims: ClaimLine[] }[];
  digestComplete: boolean;
  /** Claims that it supports, disputes or gives context to. */
  uses: { stance: 'supports' | 'disputes' | 'context'; heading: string; claims: ClaimLine[] }[];
  backlinks: Backlink[];
}

/** How a source introduces itself, on its page and in its preview. */
export function describeSource(source: SourcePage): {
  title: string;
  /** For the window and the lists of a browser, where no language can be marked. */
  pageTitle: string;
  /** BCP 47 tag of the title where it is not in the language of the page. */
  titleLanguage: string | undefined;
  /** Authors, container, date, and the language where it is another than the page's. */
  imprint: string;
  /** How much of it was read, and where. */
  read: string;
} {
  const { authors, container, issued, read, foreign, label } = source;
  const isMarked = foreign !== undefined && !source.titleIsDescriptive;
  const imprint = [authors, container, issued].filter(Boolean).join(', ');
  return {
    title: source.titleIsDescriptive ? `[${source.title}]` : source.title,
    pageTitle: isMarked ? sourceWords.inLanguage(label, foreign) : `${label}: ${source.title}`,
    titleLanguage: isMarked ? source.language : undefined,
    imprint: foreign === undefined ? imprint : sourceWords.inLanguage(imprint, foreign),
    read: `${read} ${source.verified ? sourceWords.checked : sourceWords.copyOnly}`,
  };
}

export function getSourcePage(graph: Graph, entry: SourceEntry): SourcePage {
  const { data, id, hasBody } = entry;
  const pieces = listEvidence(graph, id);
  const usesByPlace = listUsesByPlace(data.digest, pieces);
  const sourcesByOrigin = listSourcesByOrigin(graph);
  const countClaims = (test: (use: (typeof pieces)[number]) => boolean): number =>
    new Set(pieces.filter(test).map(({ claim }) => claim)).size;
  const origins = [...new Set([...pieces.flatMap(({ piece }) => piece.via), ...data.basedOn])]
    .map((origin) => ({ origin, claims: countClaims(({ piece }) => piece.via.includes(origin)) }))
    .sort((a, b) => b.claims - a.claims);
  const byPlace = Map.groupBy(data.digest, ({ at }) => at);
  return {
    ...toSourceLine(graph, entry),
    linkOk: data.linkOk,
    archive: data.archive,
    verified: data.verified,
    read: sourceWords.read[data.read],
    isPartlyRead: data.read !== 'full',
    note: data.note,
    hasBody,
    basedOn: origins.flatMap(({ origin, claims }) => {
      const known = graph.origins.get(origin)?.data;
      const others = graph.corpus.sources.filter(
        (other) => other !== entry && sourcesByOrigin.get(origin)?.has(other.id),
      );
      return known
        ? [
            {
              name: known.name,
              description: known.description,
              claims,
              others: sortSources(
                others.map((other) => toSourceLine(graph, other)),
                graph.corpus.site.language,
              ),
            },
          ]
        : [];
    }),
    ofUnknownOrigin: countClaims(({ piece }) => piece.via.length === 0),
    digest: [...byPlace].map(([at, items]) => {
      const place = parseLocator(at);
      return {
        fragment: `digest-${place ? toFragment(place) : at}`,
        at,
        says: items.map(({ says }) => says),
        claims: (usesByPlace.get(at) ?? []).map((claim) => toClaimLine(graph, claim)),
      };
    }),
    digestComplete: data.digestComplete,
    uses: (['supports', 'disputes', 'context'] as const)
      .map((stance) => {
        const claims = new Map(
          pieces
            .filter(({ piece }) => piece.stance === stance)
            .map(({ claim }) => [claim.entry.id, toClaimLine(graph, claim)]),
        );
        return { stance, heading: sourceWords.uses[stance], claims: [...claims.values()] };
      })
      .filter(({ claims }) => claims.length > 0),
    backlinks: graph.backlinks.get(`source:${id}`) ?? [],
  };
}

/** In the order of the labels by which the text calls them. */
export function sortSources(lines: readonly SourceLine[], language: string): SourceLine[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  return lines.toSorted((a, b) => compare(a.label, b.label));
}

export interface SourcesPage {
  groups: {
    tier: Source['tier'];
    heading: string;
    lead: string;
    sources: SourceLine[];
    /** Where the first letters of the labels begin, in a list that is long; empty in a short one. */
    letters: { id: string; text: string }[];
  }[];
  total: number;
}

/** A list longer than this has a row of letters. */
const LONG_LIST = 40;

const listLetters = (sources: readonly SourceLine[]): { id: string; text: string }[] => {
  const first = new Map<string, string>();
  for (const { id, label } of sources) {
    const [start = ''] = label;
    const letter = /\d/u.test(start) ? '0–9' : start.toUpperCase();
    if (!first.has(letter)) first.set(letter, id);
  }
  return sources.length > LONG_LIST
    ? [...first].map(([text, id]) => ({ text, id: `source-${id}` }))
    : [];
};

export function getSourcesPage(graph: Graph): SourcesPage {
  const { sources } = graph.corpus;
  const groups = (['article', 'core', 'supporting'] as const).map((tier) => {
    const lines = sortSources(
      sources.filter(({ data }) => data.tier === tier).map((source) => toSourceLine(graph, source)),
      graph.corpus.site.language,
    );
    return { tier, ...sourceWords.tiers[tier], sources: lines, letters: listLetters(lines) };
  });
  return { groups: groups.filter((group) => group.sources.length > 0), total: sources.length };
}
