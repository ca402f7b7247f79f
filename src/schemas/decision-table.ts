/** A model that decides by rules: a decision table with hit policy "first" (OMG, Decision Model and Notation 1.3, section 8.2.10). */
import { z } from 'astro/zod';
import { IdSchema, LineSchema, ProseSchema } from './fields.ts';

export const OUTCOMES = ['allowed', 'blocked', 'unknown'] as const;

/** For some inputs, which of their options a thing holds for. */
const ConditionsSchema = z.record(IdSchema, z.array(IdSchema).min(1));

const YearSchema = z.number().int().min(1000).max(2999);

const RuleSchema = z
  .strictObject({
    id: IdSchema,
    /** Inputs that are left out may have any option. */
    when: ConditionsSchema,
    /** First and last year; left out, the first or last that can be chosen. */
    from: YearSchema.optional(),
    to: YearSchema.optional(),
    outcome: z.enum(OUTCOMES),
    /** Why, in a sentence or two that its claims bear out. */
    says: ProseSchema,
    claims: z.array(IdSchema).default([]),
  })
  .refine(({ outcome, claims }) => outcome === 'unknown' || claims.length > 0, {
    error: 'a rule that allows or blocks names the claims that it rests on',
    path: ['claims'],
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'a rule ends in the year in which it begins, or later',
    path: ['to'],
  });

export const DecisionTableFields = {
  inputs: z
    .array(
      z.strictObject({
        /** Names it in the address of a case, where `year` is the year. */
        id: IdSchema.refine((id) => id !== 'year', 'the year is no input: it stands under years'),
        /** Label of the control: "Who calls". */
        label: LineSchema,
        options: z
          .array(
            z.strictObject({
              id: IdSchema,
              label: LineSchema,
              /** Options of earlier inputs with which it can be chosen; left out, with all. */
              only: ConditionsSchema.optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  /** Years that can be chosen, first and last. */
  years: z
    .strictObject({ label: LineSchema, from: YearSchema, to: YearSchema })
    .refine(({ from, to }) => from <= to, {
      error: 'the last year does not come before the first',
      path: ['to'],
    }),
  /** What each outcome is called. */
  outcomes: z.strictObject({ allowed: LineSchema, blocked: LineSchema, unknown: LineSchema }),
  /** The first that fits decides. */
  rules: z.array(RuleSchema).min(1),
  /** What is said where no rule fits: the outcome is unknown. */
  otherwise: ProseSchema,
  /** The case that the page opens with: an option of each input, and a year. */
  opening: z.strictObject({ options: z.record(IdSchema, IdSchema), year: YearSchema }),
};

export const DecisionTableSchema = z.strictObject(DecisionTableFields);

export type DecisionTable = z.infer<typeof DecisionTableSchema>;
export type DecisionRule = DecisionTable['rules'][number];
export type Outcome = (typeof OUTCOMES)[number];
