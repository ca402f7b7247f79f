/** `data/claims.json`: the ledger as pages show it. */
import { z } from 'astro/zod';
import { STANDINGS } from '../graph/standing.ts';
import { CLAIM_KINDS, STANCES } from '../schemas/claim.ts';
import { EdtfSchema, IdSchema } from '../schemas/fields.ts';
import { HeadFields, IdListSchema, TextSchema, UrlSchema } from './head-schema.ts';

const CountSchema = z.int().min(0);

const EvidenceSchema = z.strictObject({
  source: IdSchema.describe('Id of the source; sources.json holds it.'),
  at: TextSchema.describe('Place in the source: a paragraph, page or section.'),
  stance: z
    .enum(STANCES)
    .describe('Whether the source supports the statement, disputes it, or gives context to it.'),
  via: IdListSchema.describe(
    'Ids of the origins through which the source has it; empty where they are not known.',
  ),
  note: TextSchema.optional().describe('What a reader should know of this piece of evidence.'),
});

const ClaimItemSchema = z.strictObject({
  id: IdSchema.describe('Name of the claim; it stays the same.'),
  url: UrlSchema.describe('Page of the claim.'),
  statement: TextSchema.describe(
    'One checkable statement: what sources say, not what the publication holds.',
  ),
  asOf: EdtfSchema.describe('The date that it speaks of (EDTF, ISO 8601-2:2019, level 1).'),
  kind: z.enum(CLAIM_KINDS).describe('What is stated.'),
  standing: z
    .enum(STANDINGS)
    .describe('How sure it is: worked out from its kind, its evidence and its corrections.'),
  roots: z
    .strictObject({
      supporting: CountSchema.describe('The most pieces of support that share no known origin.'),
      disputing: CountSchema.describe('The same of the pieces that dispute it.'),
    })
    .describe('How many independent voices there are.'),
  topics: IdListSchema.describe('Ids of its topics, the one that it belongs to first.'),
  series: IdSchema.optional().describe('Id of the quantity of which it gives a value.'),
  value: z
    .union([z.number(), z.tuple([z.number(), z.number()])])
    .optional()
    .describe('The value, or the lower and the upper end of a range.'),
  unit: TextSchema.optional().describe('What the value is counted in.'),
  corrects: IdListSchema.describe('Ids of claims that it shows to be wrong.'),
  correctedBy: IdListSchema.describe('Ids of claims that show it to be wrong.'),
  evidence: z.array(EvidenceSchema).describe('Where it stands, and through whom.'),
  note: TextSchema.optional().describe('The note of the editors.'),
});

export const ClaimsFileSchema = z.strictObject({
  ...HeadFields,
  claims: z.array(ClaimItemSchema).describe('Every claim of the ledger, by its id.'),
});

export type ClaimsFile = z.infer<typeof ClaimsFileSchema>;
export type ClaimItem = ClaimsFile['claims'][number];
