/**
 * How sure a claim is, computed from its evidence. Two reports of one briefing are one voice: what
 * counts is not how many sources say so but how many of them share no known origin.
 */
import type { ClaimKind, Stance } from '../schemas/claim.ts';

export const STANDINGS = [
  'corroborated',
  'single-source',
  'disputed',
  'corrected',
  'attributed',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** A piece of evidence as far as standing goes; `via` empty: not known through whom. */
export interface Testimony {
  stance: Stance;
  via: readonly string[];
}

const isSubset = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.every((id) => outer.includes(id));

/**
 * One largest set of testimonies of which no two share an origin. Unknown lineage adds none. Where
 * several sets are as large, the one whose testimonies come first.
 * Only testimonies whose set of origins contains no other's need be tried, and those are few.
 *
 * @returns their places in the list, in its order
 */
export function listIndependent(testimonies: readonly { via: readonly string[] }[]): number[] {
  const sets = testimonies
    .map(({ via }, place) => ({ place, via: [...new Set(via)] }))
    .filter(({ via }) => via.length > 0);
  const minimal = sets.filter(
    (set, index) =>
      !sets.some(
        (other, at) =>
          at !== index &&
          isSubset(other.via, set.via) &&
          (other.via.length < set.via.length || at < index),
      ),
  );
  const search = (from: number, used: ReadonlySet<string>): number[] => {
    let most: number[] = [];
    for (const [offset, { place, via }] of minimal.slice(from).entries()) {
      if (via.some((id) => used.has(id))) continue;
      const found = [place, ...search(from + offset + 1, new Set([...used, ...via]))];
      if (found.length > most.length) most = found;
      if (most.length === minimal.length - from) break;
    }
    return most;
  };
  return search(0, new Set());
}

/** The largest number of testimonies of which no two share an origin. */
export const countIndependentRoots = (testimonies: readonly { via: readonly string[] }[]): number =>
  listIndependent(testimonies).length;

export interface Assessment {
  standing: Standing;
  /** Independent roots of the supporting evidence. */
  supporting: number;
  /** Independent roots of the disputing evidence. */
  disputing: number;
}

/**
 * In this order: corrected (another claim corrects it), disputed, attributed (opinions and forecasts
 * are never more than somebody's), corroborated (two independent roots), single source otherwise.
 */
export function assess(
  kind: ClaimKind,
  isCorrected: boolean,
  evidence: readonly Testimony[],
): Assessment {
  const count = (stance: Stance): number =>
    countIndependentRoots(evidence.filter((piece) => piece.stance === stance));
  const [supporting, disputing] = [count('supports'), count('disputes')];
  const isDisputed = evidence.some(({ stance }) => stance === 'disputes');
  const standing: Standing = isCorrected
    ? 'corrected'
    : isDisputed
      ? 'disputed'
      : kind === 'opinion' || kind === 'forecast'
        ? 'attributed'
        : supporting >= 2
          ? 'corroborated'
          : 'single-source';
  return { standing, supporting, disputing };
}
