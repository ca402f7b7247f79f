/** Ids that a page has of itself: no paragraph and no heading may take them. */
import { PAGE_SECTIONS } from '../page-sections.ts';

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
  ...Object.values(PAGE_SECTIONS).flat(),
  'corrections-of-this-page',
  'main',
  'no-longer-here',
  'page-history',
  'settings-heading',
]);
