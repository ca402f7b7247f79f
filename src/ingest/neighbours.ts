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
/** More words than these are no line under a title. */
const STANDFIRST_WORDS = 50;
/** Lines between the two forms of a caption, at most. */
const CAPTION_LINES = 2;

export class Neighbours {
  /** The block with which the text begins; -1 where there is no running text. */
  readonly textStart: number;
  /** The last block of running text before comments. */
  readonly lastProse: number;
  private readonly blocks: readonly Block[];
  private readonly language: string | undefined;

  /** @param language BCP 47 */
  constructor(blocks: readonly Block[], language: string | undefined) {
    this.blocks = blocks;
    this.language = language;
    const isText = (block: Block): boolean =>
      block.outside === undefined && isProse(block) && findPhrase(block, language) === undefined;
    const first = blocks.findIndex(isText);
    this.textStart = this.passStandfirst(first, isText);
    const comments = blocks.findIndex(
      (block, index) =>
        index > first &&
        findPhrase(block, language)?.opens === 'comments' &&
        this.hasCommentsAfter(index, 5),
    );
    const end = comments < 0 ? blocks.length : comments;
    this.lastProse = blocks.slice(0, end).findLastIndex(isText);
  }

  /** A sentence or two between title and byline are no paragraph: the text begins after the byline. */
  private passStandfirst(first: number, isText: (block: Block) => boolean): number {
    const standfirst = this.blocks[first];
    if (!standfirst || countWords(standfirst.text) > STANDFIRST_WORDS) return first;
    const next = this.blocks.findIndex((block, index) => index > first && isText(block));
    const between = this.blocks.slice(first + 1, Math.min(next, first + 6));
    // Above a box of highlights stands the caption of a picture.
    const isLabelled = between.some((block) => {
      const reason = findPhrase(block, this.language)?.reason;
      return reason === 'byline' || reason === 'date line' || reason === 'highlights';
    });
    return next > first && isLabelled ? next : first;
  }

  /** The next block of running text within so many; the block itself where there is none. */
  findProse(index: number, reach: number): number {
    const at = this.blocks
      .slice(index + 1, index + 1 + reach)
      .findIndex((block) => isProse(block) || endsSentence(block.text));
    return at < 0 ? index : index + 1 + at;
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

  /** True for a single short line between running text, or the number of a part: a heading. */
  isHeading(index: number): boolean {
    const [before, block, next] = [-1, 0, 1].map((step) => this.blocks[index + step]);
    if (!block || !next) return false;
    if (/^(?:[IVX]{1,5}|\d{1,2})\.?$/u.test(block.text)) return isProse(next);
    if (!before || !isTitleLike(block) || endsSentence(block.text)) return false;
    const isBetween =
      isProse(next) && (isProse(before) || endsSentence(before.text) || before.kind === 'item');
    return countWords(block.text) <= 12 && isBetween && !before.text.endsWith(':');
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

  /** Pages give a caption twice: for those who do not see the picture, and under it. */
  private beginsCaption(key: string, index: number): boolean {
    return this.blocks
      .slice(Math.max(0, index - CAPTION_LINES), index + 1 + CAPTION_LINES)
      .some(
        (other) =>
          toKey(other.text).startsWith(`${key} `) &&
          findPhrase(other, this.language)?.reason === 'photo caption or credit',
      );
  }

  /** True for words that stand in another block too: a pull quote. */
  isQuoted(index: number): boolean {
    const key = toKey(this.blocks[index]?.text ?? '');
    const words = key.split(' ').length;
    if (words >= 3 && this.beginsCaption(key, index)) return true;
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
