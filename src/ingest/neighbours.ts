/** What the blocks before and after one tell of it. */
import type { Block } from './article.ts';
import {
  countWords,
  endsSentence,
  findPhrase,
  isCommentSign,
  isProse,
  isTitleLike,
  toKey,
} from './block-signs.ts';

/** More words than these are no summary under a headline. */
const TEASER_WORDS = 60;

export class Neighbours {
  /** The first and the last block of running text that nothing speaks against; -1 where there is none. */
  readonly firstProse: number;
  readonly lastProse: number;
  private readonly blocks: readonly Block[];
  private readonly language: string | undefined;

  /** @param language BCP 47 */
  constructor(blocks: readonly Block[], language: string | undefined) {
    this.blocks = blocks;
    this.language = language;
    const isText = (block: Block): boolean =>
      block.outside === undefined && isProse(block) && findPhrase(block, language) === undefined;
    this.firstProse = blocks.findIndex(isText);
    this.lastProse = blocks.findLastIndex(isText);
  }

  /** Words of running text from a block on. */
  countProseFrom(index: number): number {
    return this.blocks
      .slice(index)
      .filter((block) => block.outside === undefined && isProse(block))
      .reduce((sum, block) => sum + countWords(block.text), 0);
  }

  /** True where one of the next blocks is by a reader, or asks for a reader's name. */
  hasCommentsAfter(index: number, reach: number): boolean {
    return this.blocks
      .slice(index + 1, index + 1 + reach)
      .some(
        (block) =>
          isCommentSign(block, this.language) ||
          findPhrase(block, this.language)?.reason === 'comments',
      );
  }

  /** True where titles with a line or two under each follow to the end: teasers of other articles. */
  startsTeasers(index: number): boolean {
    const rest = this.blocks
      .slice(index)
      .filter((block) => block.outside === undefined && !findPhrase(block, this.language));
    const summaries = rest.flatMap((block, at) => (isProse(block) ? [at] : []));
    return (
      summaries.length >= 2 &&
      summaries.every((at) => {
        const [before, beforeThat] = [rest[at - 1], rest[at - 2]];
        const isShort = countWords(rest[at]?.text ?? '') <= TEASER_WORDS;
        const isUnderTitle = before !== undefined && isTitleLike(before) && !isProse(before);
        return isShort && isUnderTitle && (beforeThat === undefined || isProse(beforeThat));
      })
    );
  }

  /** True for a single short line between running text: a heading. */
  isHeading(index: number): boolean {
    const [before, block, next, afterNext] = [-1, 0, 1, 2].map((step) => this.blocks[index + step]);
    if (!before || !block || !next || !isTitleLike(block)) return false;
    const isShort = countWords(block.text) <= 12 && !endsSentence(block.text);
    const isBetween = isProse(next) && (isProse(before) || endsSentence(before.text));
    return isShort && isBetween && !before.text.endsWith(':') && (!afterNext || isProse(afterNext) || isTitleLike(afterNext));
  }

  /** True for a list that the text itself announces. */
  isAnnounced(index: number): boolean {
    let at = index - 1;
    while (at >= 0 && this.blocks[at]?.kind === 'item') at -= 1;
    return this.blocks[at]?.text.endsWith(':') ?? false;
  }

  /** How many lines without an end stand together around a block; 0 where the text announces them. */
  countLines(index: number): number {
    const isLine = (at: number): boolean => {
      const block = this.blocks[at];
      return (
        block !== undefined &&
        block.kind !== 'heading' &&
        isTitleLike(block) &&
        !endsSentence(block.text)
      );
    };
    let from = index;
    let to = index;
    while (isLine(from - 1)) from -= 1;
    while (isLine(to + 1)) to += 1;
    return this.blocks[from - 1]?.text.endsWith(':') ? 0 : to - from + 1;
  }

  /** True for words that stand in another block too: a pull quote. */
  isQuoted(index: number): boolean {
    const key = toKey(this.blocks[index]?.text ?? '');
    const words = key.split(' ').length;
    if (words < 6 || words > 40) return false;
    return this.blocks.some(
      (other, at) =>
        at !== index &&
        other.outside === undefined &&
        countWords(other.text) > words + 3 &&
        toKey(other.text).includes(key),
    );
  }
}
