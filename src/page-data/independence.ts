/** Which pieces of evidence are independent of each other, in words. */
import { independenceWords as words, locale } from '#interface';
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

const list = new Intl.ListFormat(locale, { type: 'conjunction' });

/** Names of origins may hold commas and "and" themselves. */
const join = (names: readonly string[]): string => names.join('; ');

/** One sentence or two on the support of a claim, and as many on what speaks against it. */
export function describeIndependence(
  { sources, origins }: Pick<Graph, 'sources' | 'origins'>,
  evidence: readonly AssessedEvidence[],
): string[] {
  const nameOrigins = (ids: readonly string[]): string =>
    join(ids.map((id) => origins.get(id)?.data.name ?? id));

  const describeRoots = (
    pieces: readonly AssessedEvidence[],
    say: typeof words.support,
  ): string => {
    const known = pieces.filter(({ via }) => via.length > 0);
    const [only, ...others] = known;
    if (!only) return say.unknown;
    const chosen = listIndependentPieces(known);
    if (chosen.length > 1) {
      const labels = chosen.map(({ source }) => sources.get(source)?.data.label ?? source);
      const ways = chosen.map(({ at, via }, index) => {
        const label = labels[index] ?? '';
        const isRepeated = labels.indexOf(label) !== labels.lastIndexOf(label);
        return words.way(label, isRepeated ? at : undefined, nameOrigins(via));
      });
      return say.independent(list.format(ways));
    }
    if (others.length === 0) {
      const through = nameOrigins(only.via);
      return pieces.length === 1 ? say.onlyPiece(through) : say.onlyKnown(through);
    }
    const common = [...new Set(known.flatMap(({ via }) => via))].filter((id) =>
      known.every(({ via }) => via.includes(id)),
    );
    return common.length === 0
      ? say.overlapping
      : say.sameOrigins(common.length, nameOrigins(common));
  };

  const describeUnknown = (pieces: readonly AssessedEvidence[]): string[] => {
    const unknown = pieces.filter(({ via }) => via.length === 0).length;
    return unknown === 0 || unknown === pieces.length ? [] : [words.furtherUnknown(unknown)];
  };

  const [support = [], against = []] = (['supports', 'disputes'] as const).map((stance) =>
    evidence.filter((piece) => piece.stance === stance),
  );
  const isKnown = ({ via }: AssessedEvidence): boolean => via.length > 0;
  if (support.length > 0 && against.length > 0 && ![...support, ...against].some(isKnown))
    return [words.unknownOnBothSides];
  const sentences: string[] = [];
  if (support.length > 0)
    sentences.push(describeRoots(support, words.support), ...describeUnknown(support));
  if (against.length > 0) {
    sentences.push(describeRoots(against, words.against), ...describeUnknown(against));
    const shared = [...new Set(against.flatMap(({ via }) => via))].filter((id) =>
      support.some(({ via }) => via.includes(id)),
    );
    if (shared.length > 0) sentences.push(words.sharedBySides(nameOrigins(shared)));
  }
  return sentences;
}
