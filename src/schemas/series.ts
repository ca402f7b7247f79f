/** `content/series.yaml`: quantities that claims give values of, as a figure shows them. */
import { z } from 'astro/zod';
import { IdSchema, LineSchema, ProseSchema } from './fields.ts';
import { ORIGIN_KINDS } from './origin.ts';

/** A time as a decimal year. */
const YearSchema = z.number().min(1000).max(2999);

export const SeriesSchema = z.strictObject({
  /** The id that claims name as their `series`. */
  id: IdSchema,
  /** The finding, as the title of the figure. */
  title: LineSchema,
  /** One or two sentences under it: what is shown, and how to read the marks. */
  caption: ProseSchema,
  /** What is counted: "ships". */
  unit: LineSchema,
  /** Values that rest on these kinds of origin are drawn filled and joined by a line. */
  joined: z.strictObject({ origins: z.array(z.enum(ORIGIN_KINDS)).min(1), label: LineSchema }),
  /** What all other values are called; they are drawn open and stand alone. */
  others: LineSchema,
  /** Claims whose points are named on the figure; the first name is set in bold. */
  names: z.array(z.strictObject({ claim: IdSchema, text: LineSchema })).default([]),
  /** Spans of time marked on the figure, as decimal years. */
  spans: z
    .array(
      z
        .strictObject({ from: YearSchema, to: YearSchema, label: LineSchema })
        .refine(({ from, to }) => from < to, 'a span ends after it begins'),
    )
    .default([]),
});

export type Series = z.infer<typeof SeriesSchema>;
