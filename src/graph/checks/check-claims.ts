/** A claim that nothing supports is no claim of anybody's, and none can correct itself. */
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

export function checkClaims({ corpus }: Graph): Problem[] {
  return corpus.claims.flatMap(({ id, data, placeOf }): Problem[] => {
    const own = data.corrects.indexOf(id);
    return [
      ...(data.evidence.some(({ stance }) => stance === 'supports')
        ? []
        : [
            {
              code: 'claim-without-evidence' as const,
              message: `the claim "${id}" has no evidence that supports it`,
              ...placeOf(['id']),
            },
          ]),
      ...(own < 0
        ? []
        : [
            {
              code: 'invalid-value' as const,
              message: `the claim "${id}" corrects itself`,
              ...placeOf(['corrects', own]),
            },
          ]),
    ];
  });
}
