/** A figure without the claims that redactions.yaml takes out. Rows of data are taken out where they stand. */
import type { Figure } from '../schemas/figure.ts';
import type { RedactionPlan } from './plan-redactions.ts';

/**
 * A rule that rested on such claims alone leaves open what it decided, and says why: taken out, it would leave its
 * cases to a wider rule after it. A quantity keeps its number, since what is worked out from it stays right, and says that its source was withdrawn.
 */
export function redactFigure(figure: Figure, { claims: withdrawn }: RedactionPlan): Figure {
  const isShown = (claim: string): boolean => !withdrawn.has(claim);
  const shown = <Thing extends { claims: string[] }>(thing: Thing): Thing => ({
    ...thing,
    claims: thing.claims.filter(isShown),
  });
  switch (figure.kind) {
    case 'map':
      return { ...figure, bands: figure.bands.filter(({ claim }) => isShown(claim)) };
    case 'decision-table':
      return {
        ...figure,
        rules: figure.rules.map((rule) => {
          const { outcome, claims } = shown(rule);
          return outcome === 'unknown' || claims.length > 0
            ? { ...rule, claims }
            : {
                ...rule,
                claims,
                outcome: 'unknown',
                says: withdrawn.get(rule.claims[0] ?? '') ?? '',
              };
        }),
      };
    case 'signature-gate': {
      const steps = Object.entries(figure.steps).map(([step, words]) => [step, shown(words)]);
      return {
        ...figure,
        files: figure.files.map(shown),
        devices: figure.devices.map(shown),
        steps: Object.fromEntries(steps) as typeof figure.steps,
      };
    }
    case 'calculation':
      return {
        ...figure,
        quantities: figure.quantities.map(({ claim, ...quantity }) =>
          claim === undefined || isShown(claim)
            ? { ...quantity, ...(claim !== undefined && { claim }) }
            : { ...quantity, ours: withdrawn.get(claim) ?? '' },
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
