/** A claim of the ledger. What its standing is, schema.org has no word for: a rating would call it true or false. */
import type { ClaimLeaf, IdReference } from 'schema-dts';

export interface ClaimFacts {
  /** Address of its page, absolute. */
  url: string;
  statement: string;
  topics: readonly IdReference[];
  /** Chapters in which it stands. */
  chapters: readonly IdReference[];
  /** Sources of its evidence, for and against. */
  sources: readonly IdReference[];
}

export const referToClaim = (url: string): IdReference => ({ '@id': `${url}#claim` });

export const buildClaim = ({
  url,
  statement,
  topics,
  chapters,
  sources,
}: ClaimFacts): ClaimLeaf => ({
  '@type': 'Claim',
  ...referToClaim(url),
  text: statement,
  ...(topics.length > 0 && { about: topics }),
  ...(chapters.length > 0 && { appearance: chapters }),
  ...(sources.length > 0 && { citation: sources }),
});
