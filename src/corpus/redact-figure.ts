/** A figure without the claims that redactions.yaml takes out. Rows of data are taken out where they stand. */
import type { Figure } from '../schemas/figure.ts';
import { formatTombstone, type RedactionPlan } from './plan-redactions.ts';

/**
 * What rests on such claims alone says that they were withdrawn, in place of what they bore out. A rule then leaves open
 * what it decided: taken out, it would leave its cases to a wider rule after it. A quantity keeps its number, since what
 * is worked out from it stays right.
 */
export function redactFigure(figure: Figure, { claims: withdrawn }: RedactionPlan): Figure {
  const isShown = (claim: string): boolean => !withdrawn.has(claim);
  const tombstoneOf = (claim: string): string => formatTombstone(withdrawn.get(claim) ?? {});
  const shown = <Thing extends { claims: string[] }>(thing: Thing): Thing => ({
    ...thing,
    claims: thing.claims.filter(isShown),
  });
  /** What stands for words of which every claim was withdrawn; undefined where one is left, or none was named. */
  const findTombstone = (claims: readonly string[]): string | undefined =>
    claims.some(isShown) ? undefined : claims.map(tombstoneOf).find(Boolean);
  switch (figure.kind) {
    case 'map':
      return { ...figure, bands: figure.bands.filter(({ claim }) => isShown(claim)) };
    case 'decision-table':
      return {
        ...figure,
        rules: figure.rules.map((rule) => {
          const says = findTombstone(rule.claims);
          return says === undefined ? shown(rule) : { ...shown(rule), outcome: 'unknown', says };
        }),
      };
    case 'signature-gate': {
      const steps = Object.entries(figure.steps).map(([step, words]) => {
        const documented = findTombstone(words.claims);
        return [step, { ...shown(words), ...(documented !== undefined && { documented }) }];
      });
      return {
        ...figure,
        files: figure.files.map(shown),
        devices: figure.devices.map((device) => {
          const says = findTombstone(device.claims);
          return { ...shown(device), ...(says !== undefined && { says }) };
        }),
        steps: Object.fromEntries(steps) as typeof figure.steps,
      };
    }
    case 'calculation':
      return {
        ...figure,
        quantities: figure.quantities.map(({ claim, ...quantity }) =>
          claim === undefined || isShown(claim)
            ? { ...quantity, ...(claim !== undefined && { claim }) }
            : { ...quantity, ours: tombstoneOf(claim) },
        ),
        verdicts: figure.verdicts.map(({ claim, ...verdict }) => ({
          ...verdict,
          ...(claim !== undefined && isShown(claim) && { claim }),
        })),
      };
    case 'values':
    case 'amounts':
    case 'events':
    case 'drawn':
    case 'origins':
      return figure;
  }
}
