/** `content/origins.yaml`: where information enters the record. */
import { z } from 'astro/zod';
import { EdtfSchema, IdSchema, LineSchema, ProseSchema } from './fields.ts';

export const ORIGIN_KINDS = [
  'agency',
  'briefing',
  'dataset',
  'document',
  'interviews',
  'newsletter',
  'official-notice',
  'operator-statement',
  'own-reporting',
  'speaker',
] as const;

export const OriginSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(ORIGIN_KINDS),
  /** Who stands behind it, as a reader should see it. */
  name: LineSchema,
  date: EdtfSchema.optional(),
  /** What it is, in a sentence. */
  description: ProseSchema,
});

export type Origin = z.infer<typeof OriginSchema>;
