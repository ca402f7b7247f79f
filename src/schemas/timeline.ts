/** `content/timelines.yaml`: claims on lines of time, as a figure shows them. */
import { z } from 'astro/zod';
import { IdSchema, LineSchema, ProseSchema } from './fields.ts';

export const TimelineSchema = z.strictObject({
  /** The id that an essay names as its `cover`. */
  id: IdSchema,
  /** The finding, as the title of the figure. */
  title: LineSchema,
  /** One or two sentences under it: what is shown, and how to read the marks. */
  caption: ProseSchema,
  /** From top to bottom, each with a line of its own. */
  lanes: z
    .array(
      z.strictObject({
        /** What the line stands for. */
        label: LineSchema,
        /** Where a mark stands follows from the claim's `asOf`, its shape from the claim's standing. */
        marks: z
          .array(
            z.strictObject({
              claim: IdSchema,
              /** A few words at the mark: no more than the claim says. */
              text: LineSchema,
            }),
          )
          .min(1),
        /** Stretches of the line that are drawn heavy, between two claims that stand on it. */
        spans: z
          .array(
            z.strictObject({
              /** The claim whose date the stretch begins at. */
              opens: IdSchema,
              /** The claim whose date it ends at; left out where no end is on record. */
              closes: IdSchema.optional(),
            }),
          )
          .default([]),
      }),
    )
    .min(1),
});

export type Timeline = z.infer<typeof TimelineSchema>;
