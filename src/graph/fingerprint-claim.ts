/** What a published claim says, in one value: it changes where the claim says something else. */
import type { Claim } from '../schemas/claim.ts';
import { hashContent } from './hash-content.ts';

/** @returns 16 characters; evidence, notes and topics are no part of it */
export const fingerprintClaim = ({
  statement,
  asOf,
  kind,
  value,
}: Pick<Claim, 'statement' | 'asOf' | 'kind' | 'value'>): string =>
  hashContent({ statement, asOf, kind, value });
