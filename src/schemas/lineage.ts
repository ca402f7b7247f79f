/** `content/lineages.yaml`: statements by the reports that make them and the origins that these have in common. */
import { z } from 'astro/zod';
import { IdSchema, LineSchema, ProseSchema } from './fields.ts';

export const LineageSchema = z.strictObject({
  /** The id that an essay names as its `cover`. */
  id: IdSchema,
  /** The finding, as the title of the figure. */
  title: LineSchema,
  /** One or two sentences under it: what is shown, and how to read the marks. */
  caption: ProseSchema,
  /** From top to bottom. Reports and origins come from the evidence of the claim. */
  statements: z
    .array(
      z.strictObject({
        claim: IdSchema,
        /** The statement in a few words: no more than the claim says. */
        text: LineSchema,
      }),
    )
    .min(1),
});

export type Lineage = z.infer<typeof LineageSchema>;
