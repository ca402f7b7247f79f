/** Front matter of `content/pages/<slug>.mdx`: pages about the publication itself. */
import { z } from 'astro/zod';
import { createDescriptionSchema, LineSchema } from './fields.ts';

export const PageSchema = z.strictObject({
  title: LineSchema,
  /** Summary for search engines, 70 to 160 characters. */
  description: createDescriptionSchema('description'),
  /** False for a page that the footer leads to and the header does not. */
  inHeader: z.boolean().default(true),
});

export type Page = z.infer<typeof PageSchema>;
