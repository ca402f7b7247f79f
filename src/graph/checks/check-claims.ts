/** A claim that nothing supports is no claim of anybody's. */
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

export function checkClaims({ corpus }: Graph): Problem[] {
  return corpus.claims.flatMap(({ id, data, placeOf }): Problem[] =>
    data.evidence.some(({ stance }) => stance === 'supports')
      ? []
      : [
          {
            code: 'claim-without-evidence',
            message: `the claim "${id}" has no evidence that supports it`,
            ...placeOf(['id']),
          },
        ],
  );
}
