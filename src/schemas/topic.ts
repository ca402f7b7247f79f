/** Front matter of `content/topics/<kind>/<slug>.md`. */
import { z } from 'astro/zod';
import { LineSchema, ProseSchema, DraftSchema, RomanisedSchema } from './fields.ts';

/** The ten kinds of topic; the folder that holds a topic names its kind. */
export const TOPIC_KINDS = [
  'networks',
  'devices',
  'controls',
  'practices',
  'laws',
  'people',
  'organisations',
  'places',
  'events',
  'concepts',
] as const;

export type TopicKind = (typeof TOPIC_KINDS)[number];

export const TopicSchema = z.strictObject({
  draft: DraftSchema,
  title: LineSchema,
  /** One sentence that says what it is: description, preview and list entry. */
  summary: ProseSchema.refine((text) => text.length <= 200, 'a summary has at most 200 characters'),
  /** The name in the script of `nameLanguage`, shown at the head of the page. */
  nativeName: LineSchema.optional(),
  /** Other names and spellings that lead here, in text and in search. */
  aliases: z.array(LineSchema).default([]),
  /** The words among its names, or parts of them, that are `nameLanguage` in Latin letters: they are marked wherever they stand. */
  romanised: RomanisedSchema,
});

export type Topic = z.infer<typeof TopicSchema>;
