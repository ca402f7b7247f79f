/**
 * How much of the ledger rests on how few. Counted over statements of fact: opinions and forecasts are
 * somebody's by nature.
 */
import type { AssessedClaim, Graph } from './model.ts';

export interface OriginShare {
  /** Id of the origin. */
  id: string;
  /** Statements of fact that it has a part in supporting. */
  supports: number;
  /** Those of them that nothing else known supports: without it no known voice is left. */
  alone: number;
}

export interface Reliance {
  /** Claims in the ledger. */
  claims: number;
  /** Statements of fact in the ledger; the next three add up to it. */
  facts: number;
  /** Supported by two or more independent origins. */
  independent: number;
  /** Supported by one. */
  oneRoot: number;
  /** Supported by none that is known. */
  noKnownRoot: number;
  /** Of those with one: a single person stands behind all that is known. */
  oneSpeaker: number;
  /** Every origin that supports anything: by what it carries alone, then by what it supports. */
  origins: OriginShare[];
}

/** True for all but opinions and forecasts. */
export const isFact = ({ entry }: Pick<AssessedClaim, 'entry'>): boolean =>
  entry.data.kind !== 'opinion' && entry.data.kind !== 'forecast';

/** The origins of each piece of support whose origins are known. */
const knownSupport = ({ evidence }: AssessedClaim): string[][] =>
  evidence.flatMap(({ stance, via }) => (stance === 'supports' && via.length > 0 ? [via] : []));

/** Ids of the origins that support a claim, each once. */
export const listSupportingOrigins = (claim: AssessedClaim): string[] => [
  ...new Set(knownSupport(claim).flat()),
];

/** Ids of the origins that stand in every known piece of support. */
export function listSoleOrigins(claim: AssessedClaim): string[] {
  const support = knownSupport(claim);
  return listSupportingOrigins(claim).filter((id) => support.every((via) => via.includes(id)));
}

export function measureReliance({ claims, origins }: Pick<Graph, 'claims' | 'origins'>): Reliance {
  const facts = [...claims.values()].filter(isFact);
  const shares = new Map<string, OriginShare>();
  const shareOf = (id: string): OriginShare => {
    const share = shares.get(id) ?? { id, supports: 0, alone: 0 };
    shares.set(id, share);
    return share;
  };
  for (const claim of facts) {
    for (const id of listSupportingOrigins(claim)) shareOf(id).supports += 1;
    for (const id of listSoleOrigins(claim)) shareOf(id).alone += 1;
  }
  const isOneSpeaker = (claim: AssessedClaim): boolean =>
    listSoleOrigins(claim).some((id) => origins.get(id)?.data.kind === 'speaker');
  const count = (test: (claim: AssessedClaim) => boolean): number => facts.filter(test).length;
  return {
    claims: claims.size,
    facts: facts.length,
    independent: count(({ supporting }) => supporting >= 2),
    oneRoot: count(({ supporting }) => supporting === 1),
    noKnownRoot: count(({ supporting }) => supporting === 0),
    oneSpeaker: count(isOneSpeaker),
    origins: [...shares.values()].sort(
      (a, b) => b.alone - a.alone || b.supports - a.supports || a.id.localeCompare(b.id, 'en'),
    ),
  };
}
