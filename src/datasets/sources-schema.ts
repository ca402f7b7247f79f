/** `data/sources.json`: every source as CSL-JSON, which reference managers read (CSL 1.0.2, csl-data.json): a list without a head. */
import { z } from 'astro/zod';
import { IdSchema } from '../schemas/fields.ts';
import { CSL_TYPES } from '../schemas/source.ts';
import { TextSchema, UrlSchema } from './head-schema.ts';

const NameSchema = z.union([
  z.strictObject({
    family: TextSchema.describe('Family name.'),
    given: TextSchema.optional().describe('Given names.'),
  }),
  z.strictObject({ literal: TextSchema.describe('Name of an institution, or one in one part.') }),
]);

const DatePartsSchema = z
  .array(z.int())
  .min(1)
  .max(3)
  .describe('Year, month and day, as far as they are known.');

const DateSchema = z.union([
  z.strictObject({
    'date-parts': z
      .array(DatePartsSchema)
      .min(1)
      .max(2)
      .describe('A date, or the first and the last of a span.'),
    circa: z
      .literal(true)
      .optional()
      .describe('The date is approximate, or was inferred and not found at the publisher.'),
  }),
  z.strictObject({ literal: TextSchema.describe('A span that is open at one end, as in EDTF.') }),
]);

const SourceItemSchema = z.strictObject({
  id: IdSchema.describe('Name of the source; it stays the same, and is the key in sources.bib.'),
  type: z.enum(CSL_TYPES).describe('Type of item, as CSL names it.'),
  title: TextSchema.describe('Title; in brackets where it is a description of ours.'),
  author: z.array(NameSchema).min(1).optional().describe('Authors.'),
  'container-title': TextSchema.optional().describe('Newspaper, journal, site or book.'),
  publisher: TextSchema.optional().describe('Publisher.'),
  issued: DateSchema.optional().describe('Day of publication; left out where none was found.'),
  language: TextSchema.describe('BCP 47 tag of the language of the source.'),
  URL: UrlSchema.optional().describe(
    'Address, or that of an archived copy; left out where pages do not link to it.',
  ),
  DOI: TextSchema.optional().describe('Digital object identifier.'),
  ISBN: TextSchema.optional().describe('International standard book number.'),
});

export const SourcesFileSchema = z.array(SourceItemSchema);
