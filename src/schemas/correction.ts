/** `content/corrections.yaml`: what was wrong in a published page, and how it was put right. */
import { z } from 'astro/zod';
import { CLAIM_KINDS } from './claim.ts';
import { DaySchema, EdtfSchema, IdSchema, ProseSchema } from './fields.ts';
import { AddressSchema } from './moved.ts';

const ValueSchema = z.union([z.number(), z.tuple([z.number(), z.number()])]);

export const CorrectionSchema = z
  .strictObject({
    /** Its address on the page of corrections: `/corrections/#2026-12-ferry-carts`. */
    id: IdSchema,
    /** The day on which it was corrected. */
    date: DaySchema,
    /** Address of the page, or of the paragraph or note on it. */
    at: AddressSchema,
    /** The words that stood there; of a claim its whole statement. */
    was: ProseSchema.optional(),
    /** The words that stand there since. */
    now: ProseSchema.optional(),
    /** Of a claim: the date that it spoke of, and the one that it speaks of since. */
    asOf: z.tuple([EdtfSchema, EdtfSchema]).optional(),
    /** Of a claim: the kind that it was, and the one that it is since. */
    kind: z.tuple([z.enum(CLAIM_KINDS), z.enum(CLAIM_KINDS)]).optional(),
    /** Of a claim: the value that it gave, and the one that it gives since; null for none. */
    value: z.tuple([ValueSchema.nullable(), ValueSchema.nullable()]).optional(),
    /** What was wrong: a sentence that readers see. */
    reason: ProseSchema,
  })
  .refine(({ was, now }) => (was === undefined) === (now === undefined), {
    error: 'was and now belong together: what stood there, and what stands there since',
    when: ({ issues }) => issues.length === 0,
  })
  .refine(
    ({ was, asOf, kind, value }) =>
      [was, asOf, kind, value].some((change) => change !== undefined),
    {
      error: 'it says what changed: was and now, or of a claim asOf, kind or value',
      when: ({ issues }) => issues.length === 0,
    },
  );

export type Correction = z.infer<typeof CorrectionSchema>;
