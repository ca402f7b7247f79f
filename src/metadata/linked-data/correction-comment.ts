/** What was wrong in a published page. */
import type { CorrectionCommentLeaf } from 'schema-dts';

export interface CorrectionFacts {
  /** Address of its entry in the log, absolute. */
  url: string;
  /** `2026-11-25` */
  date: string;
  reason: string;
}

export const buildCorrectionComment = ({
  url,
  date,
  reason,
}: CorrectionFacts): CorrectionCommentLeaf => ({
  '@type': 'CorrectionComment',
  '@id': url,
  text: reason,
  datePublished: date,
});
