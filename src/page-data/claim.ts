import { claimWords } from '#interface';
import type { AssessedClaim, Backlink, Graph } from '../graph/model.ts';
import { isFact, listSupportingOrigins } from '../graph/reliance.ts';
import type { Standing } from '../graph/standing.ts';
import { findDigestItems, findDigestPlace } from '../graph/digest-places.ts';
import type { Claim } from '../schemas/claim.ts';
import { formatAsOf, formatDate, findYears, toDateKey } from './format-date.ts';
import { describeIndependence } from './independence.ts';
import { formatRoots, STANDING_WORDS } from './standings.ts';

export type { Backlink } from '../graph/model.ts';

export interface Link {
  href: string;
  text: string;
}

/** A claim as a line in a list. */
export interface ClaimLine {
  id: string;
  href: string;
  statement: string;
  kind: Claim['kind'];
  /** True for all but opinions and forecasts. */
  isFact: boolean;
  standing: Standing;
  standingWord: string;
  roots: string;
  /** "April 2011". */
  asOf: string;
  /** "as of April 2011", "since 2014". */
  asOfPhrase: string;
  asOfKey: string;
  years: number[];
  topics: { slug: string; title: string; href: string }[];
  /** Ids of the origins that support it. */
  origins: string[];
}

export function toClaimLine(graph: Graph, claim: AssessedClaim): ClaimLine {
  const { entry, standing, topics } = claim;
  return {
    id: entry.id,
    href: graph.paths.claim(entry.id),
    statement: entry.data.statement,
    kind: entry.data.kind,
    isFact: isFact(claim),
    standing,
    standingWord: STANDING_WORDS[standing].word,
    roots: formatRoots(claim),
    asOf: formatDate(entry.data.asOf),
    asOfPhrase: formatAsOf(entry.data.asOf),
    asOfKey: toDateKey(entry.data.asOf),
    years: findYears(entry.data.asOf),
    topics: topics.flatMap((slug) => {
      const topic = graph.topics.get(slug);
      return topic ? [{ slug, title: topic.data.title, href: graph.paths.topic(slug) }] : [];
    }),
    origins: listSupportingOrigins(claim),
  };
}

export interface EvidencePage {
  source: Link;
  at: string;
  /** What our digest says stands there. */
  digest: string[];
  note: string | undefined;
  /** "Through: the ministry", or that it is not known. */
  through: string;
}

export interface ClaimPage extends ClaimLine {
  meaning: string;
  note: string | undefined;
  /** Evidence by stance, in reading order; empty groups left out. */
  evidence: {
    stance: Claim['evidence'][number]['stance'];
    heading: string;
    pieces: EvidencePage[];
  }[];
  corrects: ClaimLine[];
  correctedBy: ClaimLine[];
  /** Which of the evidence is independent, in sentences. */
  independence: string[];
  /** The other values of the same quantity, old to new, by how they stand to its date; empty groups left out. */
  series: { heading: string; claims: ClaimLine[] }[];
  backlinks: Backlink[];
}

/** The heading of the values that came after a claim. */
export const LATER = claimWords.later;

export function getClaimPage(graph: Graph, claim: AssessedClaim): ClaimPage {
  const line = toClaimLine(graph, claim);
  const { data } = claim.entry;
  const linesOf = (ids: readonly string[]): ClaimLine[] =>
    ids.flatMap((id) => {
      const other = graph.claims.get(id);
      return other ? [toClaimLine(graph, other)] : [];
    });
  const series =
    data.series === undefined
      ? []
      : [...graph.claims.values()]
          .filter(({ entry }) => entry.data.series === data.series && entry !== claim.entry)
          .map((other) => toClaimLine(graph, other))
          .sort((a, b) => a.asOfKey.localeCompare(b.asOfKey));
  return {
    ...line,
    meaning: STANDING_WORDS[claim.standing].meaning,
    note: data.note,
    evidence: (['supports', 'disputes', 'context'] as const)
      .map((stance) => ({
        stance,
        heading: claimWords[stance],
        pieces: claim.evidence
          .filter((piece) => piece.stance === stance)
          .map((piece) => toEvidencePage(graph, piece)),
      }))
      .filter(({ pieces }) => pieces.length > 0),
    corrects: linesOf(data.corrects),
    correctedBy: linesOf(claim.correctedBy),
    independence: describeIndependence(graph, claim.evidence),
    series: [
      {
        heading: claimWords.earlier,
        claims: series.filter((other) => other.asOfKey < line.asOfKey),
      },
      {
        heading: claimWords.sameDate,
        claims: series.filter((other) => other.asOfKey === line.asOfKey),
      },
      { heading: LATER, claims: series.filter((other) => other.asOfKey > line.asOfKey) },
    ].filter(({ claims }) => claims.length > 0),
    backlinks: graph.backlinks.get(`claim:${claim.entry.id}`) ?? [],
  };
}

function toEvidencePage(
  { sources, origins, paths }: Graph,
  piece: AssessedClaim['evidence'][number],
): EvidencePage {
  const source = sources.get(piece.source);
  const names = piece.via.flatMap((id) => origins.get(id)?.data.name ?? []);
  const digest = source ? findDigestItems(source.data.digest, piece.at) : [];
  return {
    source: {
      href: paths.source(piece.source, source ? findDigestPlace(source.data.digest, piece.at) : ''),
      text: source?.data.label ?? piece.source,
    },
    at: piece.at,
    digest: digest.map(({ says }) => says),
    note: piece.note,
    through: names.length > 0 ? claimWords.through(names.join('; ')) : claimWords.throughUnknown,
  };
}
