/** Why a block is no part of an article by itself, whatever list it stands in. */
import type { Block } from './article.ts';
import { countWords, findPhrase, isMenu } from './block-signs.ts';
import type { Run } from './phrase.ts';

export interface Reason {
  reason: string;
  /** What begins with the block. */
  opens?: Run;
}

/** Reasons that hold only near the beginning or the end: inside, the same words are text. */
const AT_THE_ENDS: ReadonlySet<string> = new Set([
  'byline',
  'sign-off',
  'about the author',
  'contact line',
  'source line',
]);

/** What is known of the place where a block stands. */
interface Surroundings {
  /** True near the first or the last paragraph. */
  isNearEnds: boolean;
  /** True where hardly a word of the text has come. */
  isBeforeText: boolean;
  /** True in a list that the text introduces. */
  isAnnounced: boolean;
  authors: readonly string[];
  language: string | undefined;
}

/** What a block that begins with an author's name is, by what follows it. */
function findAuthor({ text }: Block, authors: readonly string[]): string | undefined {
  const author = authors.find((name) => text.startsWith(name));
  if (author === undefined) return undefined;
  const rest = text.slice(author.length);
  if (/^[\s,.&]*$/u.test(rest)) return 'byline';
  const isAbout =
    /^(?:['’]s?\b|,? (?:is|was|writes|has|lives|works|reports|covers|can be)\b)/u.test(rest);
  return isAbout && countWords(text) <= 70 ? 'about the author' : undefined;
}

/** @returns undefined where the block may be text */
export function findReason(block: Block, around: Surroundings): Reason | undefined {
  const found = findPhrase(block, around.language);
  if (found) {
    const isHere =
      (!AT_THE_ENDS.has(found.reason) || around.isNearEnds) &&
      (found.reason !== 'highlights' || around.isBeforeText);
    // "Search" and "Next" are items of a list of instructions, too.
    const isListed = block.kind === 'item' && around.isAnnounced && !found.opens;
    if (isHere && !isListed) return found;
  }
  if (isMenu(block, around.language)) return { reason: 'navigation' };
  if (block.kind === 'caption') return { reason: 'photo caption or credit' };
  const author = around.isNearEnds ? findAuthor(block, around.authors) : undefined;
  if (author !== undefined) return { reason: author };
  const isLink = block.linkShare > 0.8 && countWords(block.text) <= 24;
  return isLink && block.kind !== 'heading' ? { reason: 'related links' } : undefined;
}
