/** A claim that nothing supports is no claim of anybody's. */
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

export function checkClaims({ corpus }: Graph): Problem[] {
  return corpus.claims
    .filter(({ data }) => !data.evidence.some(({ stance }) => stance === 'supports'))
    .map(({ id, placeOf }) => ({
      code: 'claim-without-evidence',
      message: `the claim "${id}" has no evidence that supports it`,
      ...placeOf(['id']),
    }));
}
