import { findDigestItems } from '../graph/digest-places.ts';
import type { AssessedClaim, AssessedEvidence, Graph } from '../graph/model.ts';
import type { DigestItem } from '../schemas/source.ts';

export interface Use {
  claim: AssessedClaim;
  piece: AssessedEvidence;
}

/** Every piece of evidence that a source gives, in the order of the ledger. */
export const listEvidence = ({ claims }: Pick<Graph, 'claims'>, source: string): Use[] =>
  [...claims.values()].flatMap((claim) =>
    claim.evidence.filter((piece) => piece.source === source).map((piece) => ({ claim, piece })),
  );

/** The claims for which each place of a digest is evidence, by the place as the digest writes it. */
export function listUsesByPlace(
  digest: readonly DigestItem[],
  uses: readonly Use[],
): Map<string, AssessedClaim[]> {
  const claims = new Map<string, Set<AssessedClaim>>();
  for (const { claim, piece } of uses)
    for (const { at } of findDigestItems(digest, piece.at))
      claims.set(at, (claims.get(at) ?? new Set()).add(claim));
  return new Map([...claims].map(([at, set]) => [at, [...set]]));
}

/** Ids of the sources that have something through each origin, by evidence or by default. */
export function listSourcesByOrigin({
  claims,
  sources,
}: Pick<Graph, 'claims' | 'sources'>): Map<string, Set<string>> {
  const through = new Map<string, Set<string>>();
  const add = (origin: string, source: string): unknown =>
    through.set(origin, (through.get(origin) ?? new Set()).add(source));
  for (const { id, data } of sources.values()) for (const origin of data.basedOn) add(origin, id);
  for (const { evidence } of claims.values())
    for (const { source, via } of evidence) for (const origin of via) add(origin, source);
  return through;
}
