/** `content/redactions.yaml`: what is taken out everywhere, at once. */
import { z } from 'astro/zod';
import { DaySchema, ProseSchema } from './fields.ts';
import { AddressSchema } from './moved.ts';

export const RedactionSchema = z.strictObject({
  /** Address of what is taken out: a page, or a paragraph, note, figure, term or digest item on it. */
  at: AddressSchema,
  /** The day on which it was taken out; readers see it. */
  date: DaySchema,
  /** A sentence that readers see beside the day. It repeats nothing of what was taken out. */
  reason: ProseSchema.optional(),
});

export type Redaction = z.infer<typeof RedactionSchema>;
