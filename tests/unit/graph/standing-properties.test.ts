import { describe, expect, it } from 'vitest';
import { assess, countIndependentRoots, type Testimony } from '../../../src/graph/standing.ts';
import { CLAIM_KINDS, STANCES } from '../../../src/schemas/claim.ts';
import { fc } from '../../properties.ts';

const ROOTS = ['keeper', 'pilot', 'office', 'gazette', 'captain'];
const via = fc.uniqueArray(fc.constantFrom(...ROOTS), { maxLength: 3 });
const testimony = fc.record({ stance: fc.constantFrom(...STANCES), via });
const evidence = fc.array(testimony, { maxLength: 8 });
const kind = fc.constantFrom(...CLAIM_KINDS);
/** A list and the same in another order. */
const shuffled = <T>(list: fc.Arbitrary<T[]>): fc.Arbitrary<[T[], T[]]> =>
  list.chain((items) =>
    fc.tuple(
      fc.constant(items),
      fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
    ),
  );

describe('the standing of a claim', () => {
  it('does not depend on the order of its evidence, nor on that of origins', () => {
    fc.assert(
      fc.property(kind, fc.boolean(), shuffled(evidence), (of, isCorrected, [one, other]) => {
        const turned = other.map((piece) => ({ ...piece, via: piece.via.toReversed() }));
        expect(assess(of, isCorrected, turned)).toEqual(assess(of, isCorrected, one));
      }),
    );
  });

  it('is never corroborated where somebody disputes it', () => {
    fc.assert(
      fc.property(kind, evidence, via, (of, pieces, roots) => {
        const disputed: Testimony[] = [...pieces, { stance: 'disputes', via: roots }];
        expect(assess(of, false, disputed).standing).toBe('disputed');
      }),
    );
  });

  it('is the same where a piece of evidence is told twice', () => {
    fc.assert(
      fc.property(kind, evidence, fc.nat(), (of, pieces, at) => {
        const again = pieces[at % Math.max(1, pieces.length)];
        expect(assess(of, false, again ? [...pieces, again] : pieces)).toEqual(
          assess(of, false, pieces),
        );
      }),
    );
  });

  it('does not gain by what says nothing of its origin, nor by what is context', () => {
    fc.assert(
      fc.property(kind, evidence, via, (of, pieces, roots) => {
        const before = assess(of, false, pieces);
        expect(assess(of, false, [...pieces, { stance: 'supports', via: [] }])).toEqual(before);
        expect(assess(of, false, [...pieces, { stance: 'context', via: roots }])).toEqual(before);
      }),
    );
  });

  it('needs two pieces of evidence that share no origin to be corroborated', () => {
    fc.assert(
      fc.property(evidence, (pieces) => {
        const supporting = pieces.filter(({ stance }) => stance === 'supports');
        const isApart = supporting.some((one) =>
          supporting.some(
            (other) =>
              one.via.length > 0 &&
              other.via.length > 0 &&
              !one.via.some((root) => other.via.includes(root)),
          ),
        );
        const isCorroborated = assess('figure', false, pieces).standing === 'corroborated';
        expect(isCorroborated).toBe(isApart && pieces.every(({ stance }) => stance !== 'disputes'));
      }),
    );
  });
});

it('there are never more independent roots than pieces of evidence or origins, and another piece takes none away', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ via }), { maxLength: 8 }), via, (pieces, roots) => {
      const count = countIndependentRoots(pieces);
      expect(count).toBeLessThanOrEqual(pieces.length);
      expect(count).toBeLessThanOrEqual(new Set(pieces.flatMap((piece) => piece.via)).size);
      const more = countIndependentRoots([...pieces, { via: roots }]);
      expect([count, count + 1]).toContain(more);
    }),
  );
});
