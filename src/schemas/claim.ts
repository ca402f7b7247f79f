/** `content/claims/<topic>.yaml`: checkable statements with evidence and lineage. */
import { z } from 'astro/zod';
import { EdtfSchema, IdSchema, LineSchema, ProseSchema, DraftSchema } from './fields.ts';

export const CLAIM_KINDS = [
  'figure',
  'event',
  'rule',
  'mechanism',
  'testimony',
  'forecast',
  'opinion',
] as const;
export const STANCES = ['supports', 'disputes', 'context'] as const;

const EvidenceSchema = z.strictObject({
  /** Id of the source. */
  source: IdSchema,
  /** Place in the source; it must have a digest item. */
  at: LineSchema,
  stance: z.enum(STANCES),
  /** Origins through which the source has it; empty where that is not known. Left out: the source's `basedOn`. */
  via: z.array(IdSchema).optional(),
  /** What a reader should know of this piece of evidence. */
  note: ProseSchema.optional(),
});

export const ClaimSchema = z.strictObject({
  draft: DraftSchema,
  id: IdSchema,
  /** One checkable statement, in our words. */
  statement: ProseSchema,
  /** The date that it speaks of. */
  asOf: EdtfSchema,
  kind: z.enum(CLAIM_KINDS),
  /** Slugs of topics that it belongs to; the file's own topic comes by itself. */
  topics: z.array(IdSchema).default([]),
  /** Claims of one series give values of one quantity at several dates. */
  series: IdSchema.optional(),
  /** Value in the unit of the series, or the two ends of a range. */
  value: z
    .union(
      [
        z.number(),
        z
          .tuple([z.number(), z.number()])
          .refine(([low, high]) => low <= high, 'the lower end of a range comes first'),
      ],
      { error: 'a value is a number, or the two ends of a range: [40, 50]' },
    )
    .optional(),
  /** Ids of claims that this one shows to be wrong. */
  corrects: z.array(IdSchema).default([]),
  /** Editor's note, printed with the claim. */
  note: ProseSchema.optional(),
  /** At most twenty pieces: a claim that needs more is several claims. */
  evidence: z.array(EvidenceSchema).max(20),
});

export type Claim = z.infer<typeof ClaimSchema>;
export type ClaimKind = (typeof CLAIM_KINDS)[number];
export type Stance = (typeof STANCES)[number];
