/** What a page gives its script of a calculation: all but where its values are from, which the page alone shows. */
import type { Calculation, Quantity } from '../schemas/calculation.ts';

export interface CalculationData {
  locale: string;
  quantities: Pick<Quantity, 'id' | 'label' | 'unit' | 'low' | 'high' | 'control'>[];
  steps: Omit<Calculation['steps'][number], 'says'>[];
  cases: Pick<Calculation['cases'][number], 'id' | 'set'>[];
  verdicts: Omit<Calculation['verdicts'][number], 'claim'>[];
}

/** @returns the calculation as JSON for a script element: no text in it can end the element */
export function formatCalculationData(calculation: Calculation, locale: string): string {
  const data: CalculationData = {
    locale,
    quantities: calculation.quantities.map(({ claim, ours, ...quantity }) => quantity),
    steps: calculation.steps.map(({ says, ...step }) => step),
    cases: calculation.cases.map(({ label, ...named }) => named),
    verdicts: calculation.verdicts.map(({ claim, ...verdict }) => verdict),
  };
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}
