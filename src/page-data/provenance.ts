/** What rests on what, as pictures: a claim with its sources and their origins, a source with its own. */
import { provenanceWords } from '#interface';
import { drawNarrowProvenance } from '../figures/provenance-narrow.ts';
import { drawWideProvenance } from '../figures/provenance-wide.ts';
import type { ProvenanceDrawing, ProvenanceInput, ProvenanceItem } from '../figures/provenance.ts';
import type { SourceEntry } from '../corpus/corpus.ts';
import type { AssessedClaim, AssessedEvidence, Graph } from '../graph/model.ts';
import { listSupportingOrigins } from '../graph/reliance.ts';
import { listIndependentPieces } from './independence.ts';
import { listEvidence } from './evidence.ts';
import { STANDING_WORDS, type Standing } from './standings.ts';

export interface ProvenanceFigure {
  /** What it is called where it cannot be seen. */
  title: string;
  /** How it runs, and where the same stands in words. */
  description: string;
  wide: ProvenanceDrawing;
  middle: ProvenanceDrawing;
  narrow: ProvenanceDrawing;
  /** The forms of line that have to be explained. */
  forms: ('heavy' | 'heavy-voice' | 'voice' | 'open' | 'against' | 'beside')[];
  /** Drawn before the words at the bar. */
  standing: Standing | undefined;
}

const STANCES = ['supports', 'disputes', 'context'] as const;
const FORMS = { supports: 'plain', disputes: 'against', context: 'beside' } as const;

const draw = (input: ProvenanceInput): Pick<ProvenanceFigure, 'wide' | 'middle' | 'narrow'> => ({
  wide: drawWideProvenance(input, { width: 936, portWidth: 220, isVerdictBelow: false }),
  middle: drawWideProvenance(input, { width: 640, portWidth: 104, isVerdictBelow: true }),
  narrow: drawNarrowProvenance(input, 284),
});

/** Ledger, with the claims that an origin supports; undefined where it supports none. */
const linkOrigins = ({ claims, paths }: Graph): ((id: string) => string | undefined) => {
  const known = new Set([...claims.values()].flatMap(listSupportingOrigins));
  return (id) => (known.has(id) ? `${paths.claims}?origin=${id}` : undefined);
};

/** By stance, then with what shares its first origin; pieces of one source together; unknown lineage last. */
function sortPieces(evidence: readonly AssessedEvidence[]): AssessedEvidence[] {
  const byStance = STANCES.flatMap((stance) => evidence.filter((piece) => piece.stance === stance));
  const origins = [...new Set(byStance.flatMap(({ via }) => via))];
  const rank = ({ stance, via }: AssessedEvidence): number =>
    STANCES.indexOf(stance) * 1000 +
    (via.length > 0 ? Math.min(...via.map((id) => origins.indexOf(id))) : 999);
  const sorted = byStance.toSorted((a, b) => rank(a) - rank(b));
  return [...Map.groupBy(sorted, ({ source }) => source).values()].flat();
}

/**
 * Origins that count as one: those of a piece that is independent (heavy), and of the rest those that stand
 * together behind the same pieces.
 */
function listVoices(
  pieces: readonly AssessedEvidence[],
  chosen: readonly AssessedEvidence[],
): { ids: string[]; isHeavy: boolean }[] {
  const counted = new Map(
    chosen.map(({ via }) => {
      const ids = [...new Set(via)];
      return [ids.toSorted().join(' '), ids];
    }),
  );
  const others = new Set(pieces.flatMap(({ via }) => via)).difference(
    new Set([...counted.values()].flat()),
  );
  const together = Map.groupBy(others, (id) =>
    pieces.map(({ via }) => (via.includes(id) ? '1' : '0')).join(''),
  );
  return [
    ...[...counted.values()].map((ids) => ({ ids, isHeavy: true })),
    ...[...together.values()].map((ids) => ({ ids, isHeavy: false })),
  ];
}

export function getClaimProvenance(graph: Graph, claim: AssessedClaim): ProvenanceFigure {
  const pieces = sortPieces(claim.evidence);
  const chosen = listIndependentPieces(claim.evidence);
  const linkOrigin = linkOrigins(graph);
  const originIds = [...new Set(pieces.flatMap(({ via }) => via))];
  const voices = listVoices(pieces, chosen);
  const keyOf = (piece: AssessedEvidence): string => `piece-${pieces.indexOf(piece)}`;
  const { origins: head, ofClaim: words } = provenanceWords;
  const ends = {
    supports: words.supports(claim.supporting),
    disputes: words.disputes(claim.disputing),
    context: words.context,
  };
  const input: ProvenanceInput = {
    heads: [head, words.sources, words.claim],
    left: originIds.map((id) => ({
      key: `origin-${id}`,
      text: graph.origins.get(id)?.data.name ?? id,
      href: linkOrigin(id),
      isHeavy: chosen.some(({ via }) => via.includes(id)),
      form: 'plain',
    })),
    middle: pieces.map((piece) => {
      const label = graph.sources.get(piece.source)?.data.label ?? piece.source;
      // A number stays beside its sign.
      const at = piece.at.replaceAll(/(?<=¶|§|p\.) /gu, '\u00a0');
      const place = `${label}, ${at}`;
      const isOpen = piece.via.length === 0;
      return {
        key: keyOf(piece),
        text: isOpen ? words.open(place) : place,
        href: graph.paths.source(piece.source),
        isHeavy: chosen.includes(piece),
        form: isOpen ? 'open' : 'plain',
      };
    }),
    right: STANCES.filter((stance) => pieces.some((piece) => piece.stance === stance)).map(
      (stance) => ({
        key: stance,
        text: ends[stance],
        href: undefined,
        isHeavy: chosen.some((piece) => piece.stance === stance),
        form: FORMS[stance],
      }),
    ),
    links: pieces.flatMap((piece) => {
      const isHeavy = chosen.includes(piece);
      return [
        ...[...new Set(piece.via)].map((id) => ({
          from: `origin-${id}`,
          to: keyOf(piece),
          isHeavy,
        })),
        { from: keyOf(piece), to: piece.stance, isHeavy },
      ];
    }),
    voices: voices.map(({ ids, isHeavy }) => ({ keys: ids.map((id) => `origin-${id}`), isHeavy })),
    end: STANDING_WORDS[claim.standing].word,
  };
  const shared = voices.filter(({ ids }) => ids.length > 1);
  const items = [...input.left, ...input.middle, ...input.right];
  return {
    ...draw(input),
    title: words.title,
    description: words.description,
    forms: [
      ...(chosen.length > 0 ? (['heavy'] as const) : []),
      ...(shared.some(({ isHeavy }) => isHeavy)
        ? (['heavy-voice'] as const)
        : shared.length > 0
          ? (['voice'] as const)
          : []),
      ...(['open', 'against', 'beside'] as const).filter((form) =>
        items.some((item) => item.form === form),
      ),
    ],
    standing: claim.standing,
  };
}

/** @returns undefined for a source that is evidence for nothing */
export function findSourceProvenance(
  graph: Graph,
  { id, data }: SourceEntry,
): ProvenanceFigure | undefined {
  const pieces = listEvidence(graph, id);
  if (pieces.length === 0) return undefined;
  const count = (group: typeof pieces): number => new Set(group.map(({ claim }) => claim)).size;
  const linkOrigin = linkOrigins(graph);
  const origins = [...new Set([...pieces.flatMap(({ piece }) => piece.via), ...data.basedOn])].map(
    (origin) => ({
      origin,
      claims: count(pieces.filter(({ piece }) => piece.via.includes(origin))),
    }),
  );
  const unknown = count(pieces.filter(({ piece }) => piece.via.length === 0));
  const { origins: head, ofSource: words } = provenanceWords;
  const nameOrigin = (name: string, claims: number): string =>
    claims === 0 ? name : words.origin(name, claims);
  const left: ProvenanceItem[] = origins
    .sort((a, b) => b.claims - a.claims)
    .map(({ origin, claims }) => ({
      key: `origin-${origin}`,
      text: nameOrigin(graph.origins.get(origin)?.data.name ?? origin, claims),
      href: linkOrigin(origin),
      isHeavy: false,
      form: 'plain',
    }));
  if (unknown > 0)
    left.push({
      key: 'unknown',
      text: words.unknown(unknown),
      href: undefined,
      isHeavy: false,
      form: 'open',
    });
  const right = STANCES.map((stance) => ({
    stance,
    claims: count(pieces.filter(({ piece }) => piece.stance === stance)),
  })).filter(({ claims }) => claims > 0);
  return {
    ...draw({
      heads: [head, words.source, words.ledger],
      left,
      middle: [{ key: 'source', text: data.label, href: undefined, isHeavy: false, form: 'plain' }],
      right: right.map(({ stance, claims }) => ({
        key: stance,
        text: words[stance](claims),
        href: `#claims-${stance}`,
        isHeavy: false,
        form: FORMS[stance],
      })),
      links: [
        ...left.map(({ key }) => ({ from: key, to: 'source', isHeavy: false })),
        ...right.map(({ stance }) => ({ from: 'source', to: stance, isHeavy: false })),
      ],
      // Alone behind one claim or the other: none of them is joined to another.
      voices: left
        .filter(({ form }) => form !== 'open')
        .map(({ key }) => ({ keys: [key], isHeavy: false })),
      end: undefined,
    }),
    title: words.title,
    description: words.description,
    forms: [],
    standing: undefined,
  };
}
