/** Front matter of `content/essays/<slug>.mdx`. */
import { z } from 'astro/zod';
import { createDescriptionSchema, EdtfSchema, IdSchema, LineSchema, ProseSchema, DraftSchema } from './fields.ts';

export const EssaySchema = z.strictObject({
  draft: DraftSchema,
  title: LineSchema,
  /** Place in the book, from 1; no two essays share one. */
  number: z.number().int().positive(),
  /** The one question that the essay answers. */
  question: LineSchema,
  /** Hand-written summary for search engines and lists, 70 to 160 characters. */
  description: createDescriptionSchema('description'),
  /** The date that the facts are told for. */
  asOf: EdtfSchema,
  /** Source that the essay starts from. */
  startsFrom: IdSchema,
  /** One line before the text that tells readers what they may not want to meet unprepared. */
  contentNote: LineSchema.optional(),
  /** The series, timeline or lineage that is drawn at the head of the chapter. */
  cover: IdSchema.optional(),
  /** Problems that the editor has looked at and lets stand, each with the reason. */
  waivers: z
    .array(
      z.strictObject({
        /** Code of the problem, as in docs/problems.md. */
        code: LineSchema,
        /** Address of the paragraph that it is about. */
        paragraph: IdSchema,
        reason: ProseSchema,
      }),
    )
    .default([]),
});

export type Essay = z.infer<typeof EssaySchema>;
