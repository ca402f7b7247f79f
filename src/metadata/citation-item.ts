/** What a reference manager takes of a page: an item of CSL-JSON (CSL 1.0.2, appendices III and IV). */
import { citationWords, standingWords } from '#interface';
import { slug as toSlug } from 'github-slugger';
import type { Graph } from '../graph/model.ts';

/** A page that can be cited, by its kind and its id there. */
export interface Citable {
  kind: 'chapter' | 'topic' | 'claim';
  id: string;
}

export interface CitationItem {
  /** Stays the same as long as the address does. */
  id: string;
  type: 'chapter' | 'entry-encyclopedia';
  title: string;
  author: [{ literal: string }];
  /** The publication as a book. */
  'container-title': string;
  /** The day of the last change, as CSL has dates; left out where the page has none. */
  issued?: { 'date-parts': [[year: number, month: number, day: number]] };
  /** BCP 47 tag. */
  language: string;
  URL: string;
}

export const listCitables = ({ essays, topics, claims }: Graph): Citable[] => [
  ...[...essays.keys()].map((id): Citable => ({ kind: 'chapter', id })),
  ...[...topics.keys()].map((id): Citable => ({ kind: 'topic', id })),
  ...[...claims.keys()].map((id): Citable => ({ kind: 'claim', id })),
];

/** The address of its page, base included. */
export const getCitablePath = ({ paths }: Graph, { kind, id }: Citable): string =>
  ({ chapter: paths.essay, topic: paths.topic, claim: paths.claim })[kind](id);

/** A statement without its full stop: the styles set their own. An ellipsis stays. */
const toTitle = (statement: string): string => statement.replace(/(?<!\.)\.$/u, '');

function findTitle(graph: Graph, { kind, id }: Citable): string | undefined {
  if (kind === 'chapter') return graph.essays.get(id)?.data.title;
  if (kind === 'topic') return graph.topics.get(id)?.data.title;
  const claim = graph.claims.get(id);
  if (!claim) return undefined;
  const { word } = standingWords[claim.standing];
  return citationWords.claim(id, word, toTitle(claim.entry.data.statement));
}

function findIssued(graph: Graph, citable: Citable): Pick<CitationItem, 'issued'> {
  const page = `/${getCitablePath(graph, citable).slice(graph.paths.base.length)}`;
  const row = graph.records.dates.get(page);
  if (!row) return {};
  const [year = 0, month = 0, day = 0] = row.modified.split('-').map(Number);
  return { issued: { 'date-parts': [[year, month, day]] } };
}

/**
 * The author is the publication. Topics and claims are entries of a work of reference: the styles
 * name the work after "In", and BibTeX and RIS keep it, where they would lose that of a `webpage`.
 * It is issued on the day of its last change, as reference works that change are dated.
 *
 * @param origin canonical origin of the site; the address in site.yaml where undefined
 * @throws where the graph does not hold the page
 */
export function buildCitationItem(
  graph: Graph,
  citable: Citable,
  origin: URL | undefined,
): CitationItem {
  const { site } = graph.corpus;
  const title = findTitle(graph, citable);
  if (title === undefined) throw new Error(`no ${citable.kind} "${citable.id}" in the graph`);
  return {
    id: `${toSlug(site.title)}-${citable.id}`,
    type: citable.kind === 'chapter' ? 'chapter' : 'entry-encyclopedia',
    title,
    author: [{ literal: site.title }],
    'container-title': `${site.title}: ${site.deck}`,
    ...findIssued(graph, citable),
    language: site.language,
    URL: new URL(getCitablePath(graph, citable), origin ?? site.url).href,
  };
}
