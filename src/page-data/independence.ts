/** Which pieces of evidence are independent of each other, in words. */
import type { AssessedEvidence, Graph } from '../graph/model.ts';
import { listIndependent } from '../graph/standing.ts';

const AGAINST = 'Against it, ';

/**
 * The pieces of each stance that are independent of each other; none where no two are. Context is not weighed:
 * it neither supports nor disputes.
 */
export function listIndependentPieces(evidence: readonly AssessedEvidence[]): AssessedEvidence[] {
  return (['supports', 'disputes'] as const).flatMap((stance) => {
    const pieces = evidence.filter((piece) => piece.stance === stance);
    const chosen = listIndependent(pieces).flatMap((place) => pieces[place] ?? []);
    return chosen.length > 1 ? chosen : [];
  });
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One sentence or two on the support of a claim, and as many on what speaks against it. */
export function describeIndependence(
  { sources, origins, corpus }: Pick<Graph, 'sources' | 'origins' | 'corpus'>,
  evidence: readonly AssessedEvidence[],
): string[] {
  const list = new Intl.ListFormat(corpus.site.language, { type: 'conjunction' });
  const nameOrigins = (ids: readonly string[]): string =>
    list.format(ids.map((id) => origins.get(id)?.data.name ?? id));
  const describe = (pieces: readonly AssessedEvidence[], before: string): string[] => {
    if (pieces.length === 0) return [];
    const known = pieces.filter(({ via }) => via.length > 0);
    const [first] = known;
    if (!first) return [capitalise(`${before}through whom is not known.`)];
    const chosen = listIndependentPieces(known);
    const labels = chosen.map(({ source }) => sources.get(source)?.data.label ?? source);
    const common = [...new Set(first.via)].filter((id) =>
      known.every(({ via }) => via.includes(id)),
    );
    const unknown = pieces.length - known.length;
    const sentence =
      chosen.length > 1
        ? `independent of each other: ${list.format(
            chosen.map(({ at, via }, index) => {
              const label = labels[index] ?? '';
              const isRepeated = labels.indexOf(label) !== labels.lastIndexOf(label);
              return `${label}${isRepeated ? `, ${at}` : ''} (through ${nameOrigins(via)})`;
            }),
          )}.`
        : common.length === 0
          ? 'any two of those that are known share an origin.'
          : common.length === 1
            ? `all known ways lead back to one origin: ${nameOrigins(common)}.`
            : `all known ways lead back to the same origins: ${nameOrigins(common)}.`;
    return [
      capitalise(before + sentence),
      ...(unknown === 0
        ? []
        : [
            unknown === 1
              ? 'Of one more piece of evidence it is not known through whom.'
              : `Of ${unknown} more pieces of evidence it is not known through whom.`,
          ]),
    ];
  };
  const of = (stance: AssessedEvidence['stance']): AssessedEvidence[] =>
    evidence.filter((piece) => piece.stance === stance);
  return [...describe(of('supports'), ''), ...describe(of('disputes'), AGAINST)];
}
