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

/** Names of origins may hold commas and "and" themselves. */
const join = (names: readonly string[]): string => names.join('; ');

const UNKNOWN = 'unknown';

/** One sentence or two on the support of a claim, and as many on what speaks against it. */
export function describeIndependence(
  { sources, origins }: Pick<Graph, 'sources' | 'origins'>,
  evidence: readonly AssessedEvidence[],
): string[] {
  const nameOrigins = (ids: readonly string[]): string =>
    join(ids.map((id) => origins.get(id)?.data.name ?? id));

  const describeRoots = (pieces: readonly AssessedEvidence[]): string => {
    const known = pieces.filter(({ via }) => via.length > 0);
    if (known.length === 0) return UNKNOWN;
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
    const [only, ...others] = known;
    if (only && others.length === 0) {
      return pieces.length === 1
        ? `it rests on one piece of evidence, through ${nameOrigins(only.via)}.`
        : `the one way that is known leads through ${nameOrigins(only.via)}.`;
    }
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

  const [support = [], against = []] = (['supports', 'disputes'] as const).map((stance) =>
    evidence.filter((piece) => piece.stance === stance),
  );
  const forIt = support.length > 0 ? describeRoots(support) : undefined;
  const againstIt = against.length > 0 ? describeRoots(against) : undefined;
  if (forIt === UNKNOWN && againstIt === UNKNOWN)
    return ['It is not known through whom, on either side.'];
  const sentences: string[] = [];
  if (forIt !== undefined)
    sentences.push(
      forIt === UNKNOWN ? 'It is not known through whom.' : capitalise(forIt),
      ...describeUnknown(support),
    );
  if (againstIt !== undefined) {
    sentences.push(
      againstIt === UNKNOWN
        ? 'Against it, it is not known through whom.'
        : `Against it, ${againstIt.replace('it rests on', 'there is')}`,
      ...describeUnknown(against),
    );
    const shared = [...new Set(against.flatMap(({ via }) => via))].filter((id) =>
      support.some(({ via }) => via.includes(id)),
    );
    if (shared.length > 0)
      sentences.push(`Both sides have something through the same: ${nameOrigins(shared)}.`);
  }
  return sentences;
}
