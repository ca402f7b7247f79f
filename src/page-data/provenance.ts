/** What rests on what, as pictures: a claim with its sources and their origins, a source with its own. */
import { drawNarrowProvenance } from '../figures/provenance-narrow.ts';
import {
  drawProvenance,
  type ProvenanceDrawing,
  type ProvenanceInput,
  type ProvenanceItem,
} from '../figures/provenance.ts';
import type { AssessedClaim, AssessedEvidence, Graph } from '../graph/model.ts';
import { listSupportingOrigins } from '../graph/reliance.ts';
import { listIndependentPieces } from './independence.ts';
import { formatOrigins, STANDING_WORDS, type Standing } from './standings.ts';

export interface ProvenanceFigure {
  /** What it is called where it cannot be seen. */
  name: string;
  wide: ProvenanceDrawing;
  middle: ProvenanceDrawing;
  narrow: ProvenanceDrawing;
  /** The forms of line that occur, to be explained. */
  forms: { isHeavy: boolean; isOpen: boolean; isAgainst: boolean; isBeside: boolean };
  /** Drawn before the words at the bar. */
  standing: Standing | undefined;
}

const STANCES = ['supports', 'disputes', 'context'] as const;
const FORMS = { supports: 'plain', disputes: 'against', context: 'beside' } as const;

function toFigure(input: ProvenanceInput, name: string, standing?: Standing): ProvenanceFigure {
  const items = [...input.left, ...input.middle, ...input.right];
  const has = (form: ProvenanceItem['form']): boolean => items.some((item) => item.form === form);
  return {
    name,
    wide: drawProvenance(input, { width: 936, endWidth: 170 }),
    middle: drawProvenance(input, { width: 644, endWidth: 104 }),
    narrow: drawNarrowProvenance(input, 284),
    forms: {
      isHeavy: items.some(({ isHeavy }) => isHeavy),
      isOpen: has('open'),
      isAgainst: has('against'),
      isBeside: has('beside'),
    },
    standing,
  };
}

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

export function getClaimProvenance(graph: Graph, claim: AssessedClaim): ProvenanceFigure {
  const pieces = sortPieces(claim.evidence);
  const chosen = listIndependentPieces(claim.evidence);
  const linkOrigin = linkOrigins(graph);
  const originIds = [...new Set(pieces.flatMap(({ via }) => via))];
  const keyOf = (piece: AssessedEvidence): string => `piece ${pieces.indexOf(piece)}`;
  const ends = { supports: claim.supporting, disputes: claim.disputing, context: undefined };
  const endWords = { supports: 'in support', disputes: 'against', context: 'for context' };
  const input: ProvenanceInput = {
    heads: ['Origins', 'Sources', 'The claim'],
    left: originIds.map((id) => ({
      key: `origin ${id}`,
      text: graph.origins.get(id)?.data.name ?? id,
      href: linkOrigin(id),
      isHeavy: chosen.some(({ via }) => via.includes(id)),
      form: 'plain',
    })),
    middle: pieces.map((piece, index) => {
      const isFirst = pieces[index - 1]?.source !== piece.source;
      const label = graph.sources.get(piece.source)?.data.label ?? piece.source;
      const place = isFirst ? `${label}, ${piece.at}` : piece.at;
      const isOpen = piece.via.length === 0;
      return {
        key: keyOf(piece),
        text: isOpen ? `${place} · origin not known` : place,
        href: isFirst ? graph.paths.source(piece.source) : undefined,
        isHeavy: chosen.includes(piece),
        form: isOpen ? 'open' : 'plain',
      };
    }),
    right: STANCES.filter((stance) => pieces.some((piece) => piece.stance === stance)).map(
      (stance) => ({
        key: stance,
        text:
          ends[stance] === undefined
            ? endWords[stance]
            : `${endWords[stance]}: ${formatOrigins(ends[stance])}`,
        href: undefined,
        isHeavy: chosen.some((piece) => piece.stance === stance),
        form: FORMS[stance],
      }),
    ),
    links: pieces.flatMap((piece) => {
      const isHeavy = chosen.includes(piece);
      return [
        ...[...new Set(piece.via)].map((id) => ({
          from: `origin ${id}`,
          to: keyOf(piece),
          isHeavy,
        })),
        { from: keyOf(piece), to: piece.stance, isHeavy },
      ];
    }),
    end: STANDING_WORDS[claim.standing].word,
  };
  return toFigure(
    input,
    'From the origins through the sources to the claim. The evidence below says the same in words.',
    claim.standing,
  );
}
