/** A point that is meant for a figure must not get lost by a slip in the name of its series. */
import type { Problem } from '../../problems/problem.ts';
import { createSuggester } from '../../problems/suggest.ts';
import type { Graph } from '../model.ts';

/** Values of a series that is drawn nowhere are listed with each other all the same: only a near miss is a fault. */
export function checkSeries({ corpus }: Graph): Problem[] {
  const drawn = new Set(corpus.series.map(({ id }) => id));
  const suggest = createSuggester(() => drawn);
  return corpus.claims.flatMap(({ data: { series }, placeOf }): Problem[] => {
    if (series === undefined || drawn.has(series) || corpus.faulty.has(series)) return [];
    const near = suggest(series);
    if (near === '') return [];
    const message = `there is no figure of the series "${series}", and one with nearly this name.${near}`;
    return [{ code: 'unknown-series', message, ...placeOf(['series']) }];
  });
}
