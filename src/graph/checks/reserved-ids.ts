/** Ids that a page has of itself: no paragraph and no heading may take them. */

/** What an id starts with that is made from a name; an author's address may not. */
export const RESERVED_PREFIXES = [
  'claim-',
  'digest-',
  'fig-',
  'letter-',
  'note-',
  'shape-',
  'source-',
  'term-',
];

/** The ids that layouts, pages and islands give. */
export const RESERVED_IDS: ReadonlySet<string> = new Set([
  'also-called',
  'cited',
  'claims-context',
  'claims-disputes',
  'claims-of-this-chapter',
  'claims-supports',
  'digest',
  'in-other-topics',
  'in-the-chapters',
  'main',
  'no-longer-here',
  'origins',
  'related-topics',
  'settings-heading',
  'sources-of-this-chapter',
  'what-the-sources-say',
]);
