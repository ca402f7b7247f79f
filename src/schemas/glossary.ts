/** `content/glossary.yaml`: short definitions. */
import { z } from 'astro/zod';
import { IdSchema, LineSchema, ProseSchema, RomanisedSchema } from './fields.ts';

export const GlossaryEntrySchema = z.strictObject({
  id: IdSchema,
  term: LineSchema,
  /** One to three sentences of our own. */
  definition: ProseSchema,
  aliases: z.array(LineSchema).default([]),
  /** The words among its names, or parts of them, that are `nameLanguage` in Latin letters: they are marked wherever they stand. */
  romanised: RomanisedSchema,
  /** Slug of the topic that says more. */
  topic: IdSchema.optional(),
  /** Where it stands, if the definition states a fact of the record. */
  sources: z.array(z.strictObject({ source: IdSchema, at: LineSchema })).default([]),
});

export type GlossaryEntry = z.infer<typeof GlossaryEntrySchema>;
