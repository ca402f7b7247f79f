/** `content/cards/cards.yaml`: the pictures that links to pages are shown with. Written by `npm run export`. */
import { z } from 'astro/zod';
import { IdSchema, LineSchema } from './fields.ts';

export const CardSchema = z.strictObject({
  /** Name of the picture beside this file, without `.png`. */
  id: IdSchema,
  /** A hash of what the picture shows: where it is another one now, the picture is not used. */
  says: z.string().regex(/^[\w-]{16}$/u, 'a hash has 16 characters: let npm run export write it'),
  /** The words on the picture, in their order; together they are its text alternative. */
  words: z.array(LineSchema).min(1),
  /** Title of the figure that is drawn on it. */
  figure: LineSchema.optional(),
});

export type Card = z.infer<typeof CardSchema>;
