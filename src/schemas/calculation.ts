/** A model that reckons with ranges: quantities, steps that multiply, divide and deduct, and sentences that hold a result against a statement. */
import { z } from 'astro/zod';
import { IdSchema, LineSchema, ProseSchema } from './fields.ts';

const PositiveSchema = z.number().positive();

const RangeSchema = z
  .tuple([PositiveSchema, PositiveSchema])
  .refine(([low, high]) => low <= high, 'the lower end of a range comes first');

/** From a claim, or ours: never neither, and never both. */
const QuantitySchema = z
  .strictObject({
    id: IdSchema,
    label: LineSchema,
    /** "pictures a day", "km²"; empty for a bare number is not allowed: write "times". */
    unit: LineSchema,
    /** The range; both ends the same for a single value. */
    low: PositiveSchema,
    high: PositiveSchema,
    /** Claim that gives it. */
    claim: IdSchema.optional(),
    /** Why we take it, where no source gives it. */
    ours: ProseSchema.optional(),
    /** Limits and step of the reader's own value; left out where it cannot be chosen. */
    control: z
      .strictObject({ min: PositiveSchema, max: PositiveSchema, step: PositiveSchema })
      .refine(({ min, max }) => min < max, 'the least value is below the greatest')
      .refine(({ min, max, step }) => step <= max - min, {
        error: 'a step goes from one value to another within the limits',
        path: ['step'],
      })
      .optional(),
  })
  .refine(({ low, high }) => low <= high, 'the lower end of a range comes first')
  .refine(({ claim, ours }) => (claim === undefined) !== (ours === undefined), {
    error: 'a quantity has a claim, or says under ours why we take it',
  });

const StepSchema = z.strictObject({
  id: IdSchema,
  label: LineSchema,
  unit: LineSchema,
  /** Quantities and earlier steps that are multiplied. */
  times: z.array(IdSchema).min(1),
  /** Quantities and earlier steps that the product is divided by. */
  over: z.array(IdSchema).default([]),
  /** Percentages that are deducted one after the other: what is left of 100. */
  less: z.array(IdSchema).default([]),
  /** 2 takes the square root of the result. */
  root: z.union([z.literal(1), z.literal(2)]).default(1),
  /** A limit that the result cannot pass: 100 of a percentage. */
  atMost: PositiveSchema.optional(),
  /** What is done, in words: "pictures a day, shared by the cells". */
  says: ProseSchema,
});

export const CalculationFields = {
  quantities: z.array(QuantitySchema).min(1),
  /** In the order in which they are worked out. */
  steps: z.array(StepSchema).min(1),
  /** Named cases, the first the one that the page opens with: quantities that differ from their own range, each as a value or a range. */
  cases: z
    .array(
      z.strictObject({
        id: IdSchema,
        label: LineSchema,
        set: z
          .record(IdSchema, z.union([PositiveSchema, RangeSchema]))
          .default({}),
      }),
    )
    .min(1),
  /** Results beside something else, in words. */
  verdicts: z
    .array(
      z.strictObject({
        /** Step whose result is held against `against`. */
        of: IdSchema,
        /** Quantity or step in the same unit. */
        against: IdSchema,
        /** Where the whole range lies below, where the two overlap, and where it lies above. */
        below: ProseSchema,
        within: ProseSchema,
        above: ProseSchema,
        /** The statement that is tested. */
        claim: IdSchema.optional(),
      }),
    )
    .default([]),
};

export const CalculationSchema = z.strictObject(CalculationFields);

export type Calculation = z.infer<typeof CalculationSchema>;
export type Quantity = Calculation['quantities'][number];
export type Step = Calculation['steps'][number];
