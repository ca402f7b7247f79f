import type { annotationWords } from '#interface';
import type { RedactedText } from './redact-tree.ts';

/** What rendering needs to know of the corpus. */
export interface Resolver {
  /** What stands beside and behind a paragraph, in the language of the site; English where it is left out. */
  words?: typeof annotationWords;
  /** Language of the text; where it is known, dates in it stay on one line. */
  language?: string | undefined;
  /** Language of the names that may stand in another script. */
  nameLanguage?: string | undefined;
  /** What is taken out of a file's text. */
  redacted?: (file: string) => RedactedText;
  /** Address and title of what a topic link names; no address where that was taken out. */
  topic: (target: string) => { href: string | undefined; title: string } | undefined;
  /** What was corrected at a place of a file's page, by its id there. */
  corrections?: (file: string, id: string) => { href: string; text: string }[];
  /** Address of a place in a source, and the source's short label. */
  source: (id: string, locator: string) => { href: string; label: string } | undefined;
}
