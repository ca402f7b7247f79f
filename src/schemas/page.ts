/** Front matter of `content/pages/<slug>.mdx`: pages about the publication itself. */
import { z } from 'astro/zod';
import { LineSchema, ProseSchema } from './fields.ts';

export const PageSchema = z.strictObject({
  title: LineSchema,
  /** Summary for search engines, 70 to 200 characters. */
  description: ProseSchema.refine(
    (text) => text.length >= 70 && text.length <= 200,
    'a description has 70 to 200 characters',
  ),
  /** False for a page that the footer leads to and the header does not. */
  inHeader: z.boolean().default(true),
});

export type Page = z.infer<typeof PageSchema>;
