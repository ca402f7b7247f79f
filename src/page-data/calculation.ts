/** A calculation as its page shows it: the opening case worked out, and all cases side by side. */
import { locale as own } from '#interface';
import type { Graph } from '../graph/model.ts';
import {
  calculate,
  judge,
  toSettings,
  type Position,
  type Range,
  type Results,
} from '../models/calculation.ts';
import { formatCalculationData } from '../models/calculation-data.ts';
import { formatAmount, formatArithmetic } from '../models/calculation-words.ts';
import { formatRange } from '../models/format-range.ts';
import { drawLogScale, type LogScale } from '../models/log-scale.ts';
import type { FigureOf } from '../schemas/figure.ts';
import type { Quantity } from '../schemas/calculation.ts';
import { toClaimLine, type ClaimLine } from './claim.ts';

export interface QuantityRow {
  id: string;
  label: string;
  unit: string;
  /** In the opening case: "5 minutes". */
  amount: string;
  /** What the opening case stands instead of; undefined where it is the row's own range. */
  insteadOf: string | undefined;
  /** Where it is from: a claim, or our own reason. */
  claim: ClaimLine | undefined;
  ours: string | undefined;
  control: Quantity['control'];
}

export interface StepRow {
  id: string;
  label: string;
  unit: string;
  says: string;
  /** In the opening case: "(1 to 6) × 60 ÷ 5", "12 to 72 pictures a day". */
  arithmetic: string;
  result: string;
}

export interface Comparison {
  /** The two that are held against each other, in the opening case. */
  of: { label: string; amount: string };
  against: { label: string; amount: string };
  position: Position;
  /** What the position means, in words. */
  says: string;
  claim: ClaimLine | undefined;
  scale: LogScale;
}

export interface CalculationPage {
  /** How to read it. */
  caption: string;
  /** What may differ, and what has a source; then what is fixed and ours. */
  quantities: QuantityRow[];
  fixed: QuantityRow[];
  steps: StepRow[];
  comparisons: Comparison[];
  /** Each named case with the result of each step, in the order of the steps. */
  cases: { id: string; label: string; results: string[] }[];
  /** For the script, as JSON. */
  data: string;
}

/** A number of ours that cannot be another: sixty minutes in an hour. */
const isFixed = ({ ours, low, high, control }: Quantity): boolean =>
  ours !== undefined && low === high && control === undefined;

export function getCalculationPage(
  graph: Graph,
  calculation: FigureOf<'calculation'>,
  locale = own,
): CalculationPage {
  const { quantities, steps, cases, verdicts } = calculation;
  const workedOut = cases.map(({ id }) =>
    calculate(calculation, toSettings(calculation, { caseId: id, values: {} })),
  );
  const opening: Results = workedOut[0] ?? calculate(calculation);
  const parts = new Map([...quantities, ...steps].map((part) => [part.id, part]));

  const findClaim = (id: string | undefined): ClaimLine | undefined => {
    const claim = id === undefined ? undefined : graph.claims.get(id);
    return claim && toClaimLine(graph, claim);
  };
  const toRow = (quantity: Quantity): QuantityRow => {
    const { id, label, unit, low, high, claim, ours, control } = quantity;
    const [own, shown] = [
      formatAmount([low, high], quantity, locale),
      formatAmount(opening.get(id) ?? [low, high], quantity, locale),
    ];
    const insteadOf = own === shown ? undefined : own;
    return { id, label, unit, amount: shown, insteadOf, claim: findClaim(claim), ours, control };
  };
  const nameOf = (id: string): Comparison['of'] => {
    const part = parts.get(id);
    const label = part?.label ?? id;
    return { label, amount: formatAmount(opening.get(id) ?? [0, 0], part ?? { unit: '' }, locale) };
  };

  return {
    caption: calculation.caption,
    quantities: quantities.filter((quantity) => !isFixed(quantity)).map(toRow),
    fixed: quantities.filter(isFixed).map(toRow),
    steps: steps.map((step) => ({
      id: step.id,
      label: step.label,
      unit: step.unit,
      says: step.says,
      arithmetic: formatArithmetic(step, opening, locale),
      result: formatAmount(opening.get(step.id) ?? [0, 0], step, locale),
    })),
    comparisons: verdicts.map((verdict) => {
      const position = judge(verdict, opening);
      const rangesIn = (results: Results): Range[] =>
        [verdict.of, verdict.against].flatMap((id) => {
          const range = results.get(id);
          return range ? [range] : [];
        });
      return {
        of: nameOf(verdict.of),
        against: nameOf(verdict.against),
        position,
        says: verdict[position],
        claim: findClaim(verdict.claim),
        scale: drawLogScale(rangesIn(opening), workedOut.flatMap(rangesIn), locale),
      };
    }),
    cases: cases.map(({ id, label }, index) => ({
      id,
      label,
      results: steps.map(({ id: step }) =>
        formatRange(workedOut[index]?.get(step) ?? [0, 0], locale),
      ),
    })),
    data: formatCalculationData(calculation, locale),
  };
}
