/** `data/origins.json`: where information enters the record, and what rests on it. */
import { z } from 'astro/zod';
import { EdtfSchema, IdSchema } from '../schemas/fields.ts';
import { ORIGIN_KINDS } from '../schemas/origin.ts';
import { HeadFields, IdListSchema, TextSchema, UrlSchema } from './head-schema.ts';

const OriginItemSchema = z.strictObject({
  id: IdSchema.describe('Name of the origin; it stays the same.'),
  url: UrlSchema.describe(
    'Where readers meet it: the ledger with the claims that it supports, else a source that has something through it.',
  ),
  kind: z.enum(ORIGIN_KINDS).describe('What it is.'),
  name: TextSchema.describe('Who stands behind it.'),
  date: EdtfSchema.optional().describe('Its date (EDTF, ISO 8601-2:2019, level 1).'),
  description: TextSchema.describe('What it is, in a sentence.'),
  sources: IdListSchema.describe('Ids of the sources that have something through it.'),
  supports: IdListSchema.describe('Ids of the claims that it has a part in supporting.'),
});

export const OriginsFileSchema = z.strictObject({
  ...HeadFields,
  origins: z.array(OriginItemSchema).describe('Every origin of the record.'),
});

export type OriginsFile = z.infer<typeof OriginsFileSchema>;
export type OriginItem = OriginsFile['origins'][number];
