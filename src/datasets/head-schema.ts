/** What every data file says of itself before its items. */
import { z } from 'astro/zod';
import { IdSchema } from '../schemas/fields.ts';

/** Text as pages show it. */
export const TextSchema = z.string().min(1);

/** Ids of entries, each once. */
export const IdListSchema = z.array(IdSchema);

/** An absolute address of a page of the site. */
export const UrlSchema = z.url({ protocol: /^https?$/ });

export const HeadFields = {
  $schema: UrlSchema.describe('Address of the JSON Schema of this file.'),
  title: TextSchema.describe('What the file holds, and of which publication.'),
  version: z.iso
    .date()
    .optional()
    .describe(
      'Day of the newest change of any page of the publication; left out where it keeps no dates.',
    ),
  license: z
    .strictObject({
      name: TextSchema.describe('Short name of the licence.'),
      url: UrlSchema.describe('Address of its text.'),
      exceptions: TextSchema.describe('What it does not cover.'),
    })
    .describe('Licence of the data.'),
  language: TextSchema.describe('BCP 47 tag of the language of the text.'),
  url: UrlSchema.describe('The page that shows the same to readers.'),
};
