/** `content/history/<folder>/<id>.yaml`: how a published page changed. `npm run record` writes it. */
import { z } from 'astro/zod';
import { DaySchema, LineSchema, ProseSchema } from './fields.ts';

const ChangeSchema = z.strictObject({
  /** Where on the page: the address of a paragraph or note, the name of a field. */
  at: LineSchema,
  /** What stood there; left out where it is new. */
  was: ProseSchema.optional(),
  /** What stands there since; left out where it was taken out. */
  now: ProseSchema.optional(),
});

export const HistorySchema = z.strictObject({
  /** The day of the change. */
  date: DaySchema,
  /** The words that changed; empty where only references changed, or where the earlier text is not known. */
  changes: z.array(ChangeSchema).default([]),
});

export type History = z.infer<typeof HistorySchema>;
export type Change = z.infer<typeof ChangeSchema>;
