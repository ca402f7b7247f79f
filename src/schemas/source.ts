/** Front matter of `content/sources/<id>.md`: a CSL record, what was read of it, and our digest. */
import { z } from 'astro/zod';
import {
  EdtfSchema,
  IdSchema,
  LanguageSchema,
  LineSchema,
  ProseSchema,
  WebAddressSchema,
  DraftSchema,
} from './fields.ts';

/** A name as in CSL 1.0.2, "Name Variables": parts, or one literal for an institution. */
const NameSchema = z.union(
  [
    z.strictObject({ family: LineSchema, given: LineSchema.optional() }),
    z.strictObject({ literal: LineSchema }),
  ],
  { error: 'a name is { family: …, given: … }, or { literal: … } for an institution' },
);

/** The CSL 1.0.2 item types (Appendix III) that occur. */
export const CSL_TYPES = [
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'entry-encyclopedia',
  'legislation',
  'post-weblog',
  'report',
  'speech',
  'thesis',
  'webpage',
] as const;

/** How much of a source was read; what a page may say of it depends on this. */
export const READ_EXTENTS = ['full', 'opening', 'abstract', 'data'] as const;

/** `article`: an essay starts from it; `core`: cited first; `supporting`: context. */
export const TIERS = ['article', 'core', 'supporting'] as const;

export const DigestItemSchema = z.strictObject({
  /** Place in the source: `¶ 9`, `¶¶ 2–3`, `h2`, `§ 1 item 2`, `p. 221`, or a name such as `abstract`. */
  at: LineSchema,
  /** What the source says there, facts only, in our words, at most 20 words. */
  says: ProseSchema,
});

export const SourceSchema = z.strictObject({
  draft: DraftSchema,
  type: z.enum(CSL_TYPES),
  title: LineSchema,
  /** True where the title is our description, since the source shows none. */
  titleIsDescriptive: z.boolean().default(false),
  author: z.array(NameSchema).default([]),
  'container-title': LineSchema.optional(),
  publisher: LineSchema.optional(),
  /** Publication date; left out where none could be found. */
  issued: EdtfSchema.optional(),
  /** False where the date was inferred. */
  dateVerified: z.boolean(),
  /** BCP 47 tag of the source's own language. */
  language: LanguageSchema,
  /** Address of the original, as it was found. */
  URL: WebAddressSchema,
  /** False where the address is a doubtful copy, or dead: it is then given but not linked. */
  linkOk: z.boolean(),
  /** Archived copy beside a dead original. */
  archive: WebAddressSchema.optional(),
  DOI: LineSchema.optional(),
  ISBN: LineSchema.optional(),
  /** How the running text calls it: `Gazette 1890`. */
  label: LineSchema,
  /** `article`: an essay starts from it; `core`: cited first; `supporting`: context. */
  tier: z.enum(TIERS),
  /** True where the record was seen at the publisher's own address. */
  verified: z.boolean(),
  read: z.enum(READ_EXTENTS),
  /** How many paragraphs the source has, as its places count them; left out where that is not known. */
  paragraphs: z.number().int().positive().optional(),
  /** How many words these paragraphs have: the digest must stay far below. */
  words: z.number().int().positive().optional(),
  /** What a reader should know of this record: gaps, inferences, copies. */
  note: ProseSchema.optional(),
  /** Origins through which it has what it says, where a piece of evidence names none of its own. */
  basedOn: z.array(IdSchema).default([]),
  /** True where every paragraph has its digest item. */
  digestComplete: z.boolean().default(false),
  digest: z.array(DigestItemSchema).min(1, 'a source needs at least one digest item'),
});

export type Source = z.infer<typeof SourceSchema>;
export type DigestItem = z.infer<typeof DigestItemSchema>;
