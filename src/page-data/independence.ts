/** Which pieces of evidence are independent of each other, in words. */
import type { AssessedEvidence, Graph } from '../graph/model.ts';
import { listIndependent } from '../graph/standing.ts';

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

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** One sentence or two on the support of a claim, and as many on what speaks against it. */
export function describeIndependence(
  { sources, origins }: Pick<Graph, 'sources' | 'origins'>,
  evidence: readonly AssessedEvidence[],
): string[] {
  const nameOrigins = (ids: readonly string[]): string =>
    list.format(ids.map((id) => origins.get(id)?.data.name ?? id));

  const describeRoots = (pieces: readonly AssessedEvidence[]): string => {
    const known = pieces.filter(({ via }) => via.length > 0);
    if (known.length === 0) return 'through whom is not known.';
    const chosen = listIndependentPieces(known);
    if (chosen.length > 1) {
      const labels = chosen.map(({ source }) => sources.get(source)?.data.label ?? source);
      const ways = chosen.map(({ at, via }, index) => {
        const label = labels[index] ?? '';
        const isRepeated = labels.indexOf(label) !== labels.lastIndexOf(label);
        return `${label}${isRepeated ? `, ${at}` : ''} (through ${nameOrigins(via)})`;
      });
      return `independent of each other: ${list.format(ways)}.`;
    }
    const common = [...new Set(known.flatMap(({ via }) => via))].filter((id) =>
      known.every(({ via }) => via.includes(id)),
    );
    if (common.length === 0) return 'any two of those that are known share an origin.';
    return `all known ways lead back to ${common.length === 1 ? 'one origin' : 'the same origins'}: ${nameOrigins(common)}.`;
  };

  const describeUnknown = (pieces: readonly AssessedEvidence[]): string[] => {
    const unknown = pieces.filter(({ via }) => via.length === 0).length;
    if (unknown === 0 || unknown === pieces.length) return [];
    return [
      unknown === 1
        ? 'Of one more piece of evidence it is not known through whom.'
        : `Of ${unknown} more pieces of evidence it is not known through whom.`,
    ];
  };

  const [support, against] = (['supports', 'disputes'] as const).map((stance) =>
    evidence.filter((piece) => piece.stance === stance),
  );
  const sentences: string[] = [];
  const roots = support && support.length > 0 ? describeRoots(support) : '';
  if (support && roots) sentences.push(capitalise(roots), ...describeUnknown(support));
  if (against && against.length > 0) {
    const others = describeRoots(against);
    sentences.push(
      others === roots && others.startsWith('all')
        ? 'What speaks against it leads back to the same.'
        : `Against it, ${others}`,
      ...describeUnknown(against),
    );
  }
  return sentences;
}
