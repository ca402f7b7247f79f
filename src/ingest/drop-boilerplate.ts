/**
 * Blocks → the article's own. A block goes where its markup, its words or its neighbours say that it is
 * no part of the text; each that goes is named with the reason. What is uncertain stays and is named too.
 */
import { formatOpening, type Block, type Dropped } from './article.ts';
import {
  countWords,
  endsSentence,
  findPhrase,
  isCommentSign,
  isMenu,
  isProse,
  isTitleLike,
  toKey,
} from './block-signs.ts';
import type { Run } from './boilerplate.ts';

export interface Kept {
  block: Block;
  role: 'paragraph' | 'heading' | 'highlight' | 'subhead';
  /** Why it may be no part of the article after all. */
  doubt?: string;
}

export interface Sorted {
  title: Block | undefined;
  kept: Kept[];
  dropped: Dropped[];
  /** Blocks at the head and foot that may name author, date and publisher. */
  labels: Block[];
}

/** Reasons that hold only near the beginning or the end: inside, the same words are text. */
const AT_THE_ENDS = new Set(['byline', 'date line', 'about the author', 'contact line', 'source line']);
const HEAD_ONLY = new Set(['highlights']);

const nameDropped = (block: Block, reason: string): Dropped => ({
  reason,
  line: block.line,
  opening: formatOpening(block.text),
});

/** Decides block by block; its fields are what is known of the blocks before. */
class Sorter {
  readonly kept: Kept[] = [];
  readonly dropped: Dropped[] = [];
  readonly labels: Block[] = [];
  private run: { kind: Run; until: number } | undefined;
  private readonly seen = new Set<string>();
  private readonly blocks: readonly Block[];
  private readonly language: string | undefined;
  private readonly firstProse: number;
  private readonly lastProse: number;
  private readonly authors: string;

  constructor(blocks: readonly Block[], language: string | undefined, authors: string) {
    this.blocks = blocks;
    this.language = language;
    this.authors = authors;
    const isText = (block: Block): boolean =>
      block.outside === undefined && isProse(block) && findPhrase(block, language) === undefined;
    this.firstProse = blocks.findIndex(isText);
    this.lastProse = blocks.findLastIndex(isText);
  }

  private drop(block: Block, reason: string): void {
    this.dropped.push(nameDropped(block, reason));
  }

  private keep(block: Block, role: Kept['role'], doubt?: string): void {
    this.kept.push({ block, role, ...(doubt !== undefined && { doubt }) });
  }

  private countKept(): number {
    return this.kept.filter(({ role }) => role === 'paragraph').length;
  }

  private wordsKept(): number {
    return this.kept.reduce((sum, { block }) => sum + countWords(block.text), 0);
  }

  /** Words of running text from a block on. */
  private wordsFrom(index: number): number {
    return this.blocks
      .slice(index)
      .filter((block) => block.outside === undefined && isProse(block))
      .reduce((sum, block) => sum + countWords(block.text), 0);
  }

  /** True where one of the next blocks is by a reader, or asks for a reader's name. */
  private hasCommentsAfter(index: number, reach: number): boolean {
    return this.blocks
      .slice(index + 1, index + 1 + reach)
      .some(
        (block) =>
          isCommentSign(block, this.language) ||
          findPhrase(block, this.language)?.reason === 'comments',
      );
  }

  /** True where all that follows are titles with a line or two under each: teasers of other articles. */
  private isTeasers(index: number): boolean {
    const rest = this.blocks.slice(index);
    const prose = rest.map((block) => isProse(block) && countWords(block.text) <= 60);
    const long = rest.some((block) => isProse(block) && countWords(block.text) > 60);
    const titles = rest.filter((block) => isTitleLike(block)).length;
    const isAlternating = prose.every((is, at) => !is || at === 0 || !prose[at - 1]);
    const count = prose.filter(Boolean).length;
    return !long && isAlternating && titles >= count && this.wordsFrom(index) < this.wordsKept() / 2;
  }

  private open(kind: Run, index: number): void {
    const end = this.blocks.length;
    if (kind === 'comments') {
      const isNear = this.hasCommentsAfter(index, 5);
      const isAtEnd = this.wordsFrom(index + 1) === 0;
      if (this.countKept() > 0 && (isNear || isAtEnd)) this.run = { kind, until: end };
    } else if (kind === 'headlines')
      this.run = {
        kind,
        until: this.countKept() > 1 && this.isTeasers(index + 1) ? end : index + 1,
      };
    else if (kind === 'biography') {
      if (this.countKept() > 1) this.run = { kind, until: index + 2 };
    } else if (this.countKept() === 0) this.run = { kind, until: index + 1 };
  }

  /** Takes a block into the run that is open, or ends the run. */
  private continueRun(block: Block, index: number): boolean {
    const { run } = this;
    if (!run) return false;
    const isInside = index < run.until;
    if (run.kind === 'highlights') {
      const isPoint =
        block.kind === 'item' || (isTitleLike(block) && countWords(block.text) >= 4 && index < this.firstProse);
      if (isPoint && !findPhrase(block, this.language)) {
        this.keep(block, 'highlight');
        return true;
      }
    } else if (run.kind === 'headlines') {
      const isLink = block.linkShare > 0.6 && countWords(block.text) <= 30;
      const isListed = isTitleLike(block) && block.kind !== 'heading' && !this.opensText(index);
      if (isInside || isLink || isListed) {
        this.drop(block, 'related links');
        return true;
      }
    } else if (isInside) {
      this.drop(block, run.kind === 'comments' ? 'comments' : 'about the author');
      return true;
    }
    this.run = undefined;
    return false;
  }

  /** True for a single short line before running text: a heading in the text. */
  private opensText(index: number): boolean {
    const [before, block, next, afterNext] = [
      this.blocks[index - 1],
      this.blocks[index],
      this.blocks[index + 1],
      this.blocks[index + 2],
    ];
    return (
      block !== undefined &&
      next !== undefined &&
      isProse(next) &&
      countWords(block.text) <= 10 &&
      before !== undefined &&
      !isTitleLike(before) &&
      afterNext !== undefined &&
      isProse(afterNext)
    );
  }

  private isNearEnds(index: number): boolean {
    return this.countKept() < 2 || index >= this.lastProse - 2;
  }

  /** Why a block goes by itself, whatever stands around it. */
  private findReason(block: Block, index: number): { reason: string; opens?: Run } | undefined {
    const found = findPhrase(block, this.language);
    if (found && (found.opens !== 'highlights' || this.countKept() === 0)) {
      const isHere =
        (!AT_THE_ENDS.has(found.reason) || this.isNearEnds(index)) &&
        (!HEAD_ONLY.has(found.reason) || this.countKept() === 0) &&
        !(block.kind === 'item' && this.follows(index) && !found.opens);
      if (isHere) return found;
    }
    if (isMenu(block, this.language)) return { reason: 'navigation' };
    const author = toKey(block.text);
    if (author !== '' && author === toKey(this.authors) && this.isNearEnds(index))
      return { reason: 'byline' };
    if (block.kind === 'caption') return { reason: 'photo caption or credit' };
    const isLink = block.linkShare > 0.8 && countWords(block.text) <= 24;
    if (isLink && block.kind !== 'heading') return { reason: 'related links' };
    return undefined;
  }

  /** True for a list that the text itself announces. */
  private follows(index: number): boolean {
    let at = index - 1;
    while (at >= 0 && this.blocks[at]?.kind === 'item') at -= 1;
    return this.blocks[at]?.text.endsWith(':') ?? false;
  }

  /** How many title-like lines stand one after the other around a block. */
  private countTitles(index: number): number {
    const isLine = (at: number): boolean => {
      const block = this.blocks[at];
      return block !== undefined && block.kind !== 'heading' && isTitleLike(block) && !endsSentence(block.text);
    };
    let from = index;
    let to = index;
    while (isLine(from - 1)) from -= 1;
    while (isLine(to + 1)) to += 1;
    return this.blocks[from - 1]?.text.endsWith(':') ? 0 : to - from + 1;
  }

  private sortBody(block: Block, index: number): void {
    const key = toKey(block.text);
    if (countWords(block.text) >= 5 && this.isRepeated(key, index)) return this.drop(block, 'said twice');
    if (block.kind === 'heading') return this.keep(block, 'heading');
    if (isProse(block) || endsSentence(block.text)) {
      return this.keep(block, 'paragraph', block.doubt);
    }
    if (block.kind === 'item') return this.keep(block, 'paragraph');
    if (this.countKept() > 0 && this.hasReaders(index)) {
      this.run = { kind: 'comments', until: this.blocks.length };
      return this.drop(block, 'comments');
    }
    const isTail = index > this.lastProse;
    const titles = this.countTitles(index);
    if (isTail && titles >= 2) return this.drop(block, 'list of headlines');
    if (!isTail && titles === 1 && countWords(block.text) <= 12 && isTitleLike(block) && this.introduces(index))
      return this.keep(block, 'heading');
    const doubt = isTail ? 'a line after the text' : titles >= 3 ? 'one of several short lines' : undefined;
    return this.keep(block, 'paragraph', isTitleLike(block) ? (doubt ?? 'a short line without an end') : undefined);
  }

  private introduces(index: number): boolean {
    const [before, next] = [this.blocks[index - 1], this.blocks[index + 1]];
    return next !== undefined && isProse(next) && !(before?.text.endsWith(':') ?? false);
  }

  /** True where comments begin without being announced. */
  private hasReaders(index: number): boolean {
    const block = this.blocks[index];
    return (
      block !== undefined &&
      this.countKept() >= 2 &&
      isCommentSign(block, this.language) &&
      this.hasCommentsAfter(index, 6) &&
      this.wordsFrom(index) < this.wordsKept()
    );
  }

  /** A text that stands word for word in another block is a pull quote or a copy. */
  private isRepeated(key: string, index: number): boolean {
    if (this.seen.has(key)) return true;
    this.seen.add(key);
    const words = key.split(' ').length;
    return (
      words >= 6 &&
      words <= 40 &&
      this.blocks.some(
        (other, at) =>
          at !== index &&
          other.outside === undefined &&
          countWords(other.text) > words + 3 &&
          toKey(other.text).includes(key),
      )
    );
  }

  /** What stands before the text: labels, highlights, the line under the title. */
  private sortHead(block: Block, index: number, titleIndex: number): void {
    if (block.kind === 'item' && index > titleIndex && countWords(block.text) >= 4)
      return this.keep(block, 'highlight');
    this.labels.push(block);
    const isUnderTitle =
      titleIndex >= 0 &&
      index > titleIndex &&
      countWords(block.text) >= 5 &&
      !this.kept.some(({ role }) => role === 'subhead');
    if (isUnderTitle) return this.keep(block, 'subhead');
    return this.drop(block, index < titleIndex ? 'before the title' : 'before the text');
  }

  sort(titleIndex: number): void {
    this.blocks.forEach((block, index) => {
      if (index === titleIndex) return;
      if (this.continueRun(block, index)) return;
      const found = this.findReason(block, index);
      const { outside } = block;
      if (outside !== undefined) {
        this.labels.push(block);
        return this.drop(block, found?.reason ?? outside);
      }
      if (found) {
        this.labels.push(block);
        if (found.opens) this.open(found.opens, index);
        return this.drop(block, found.reason);
      }
      if (index < this.firstProse) return this.sortHead(block, index, titleIndex);
      return this.sortBody(block, index);
    });
  }
}

/** The first block that may be a title: with the words that the markup has, else by its shape. */
function findTitle(
  blocks: readonly Block[],
  title: string | undefined,
  language: string | undefined,
): number {
  const firstProse = blocks.findIndex(
    (block) =>
      block.outside === undefined && isProse(block) && findPhrase(block, language) === undefined,
  );
  const end = firstProse < 0 ? blocks.length : firstProse;
  if (title !== undefined) {
    const key = toKey(title);
    const named = blocks.findIndex(
      (block, index) =>
        index <= end && toKey(block.text) !== '' && key.startsWith(toKey(block.text)),
    );
    if (named >= 0 && countWords(blocks[named]?.text ?? '') * 2 >= countWords(title)) return named;
  }
  const candidates = blocks.slice(0, end).flatMap((block, index) => {
    const isTitle =
      isTitleLike(block) &&
      block.kind !== 'item' &&
      block.kind !== 'caption' &&
      findPhrase(block, language) === undefined &&
      !isMenu(block, language);
    return isTitle && block.outside === undefined ? [index] : [];
  });
  const wordsAt = (index: number): number => countWords(blocks[index]?.text ?? '');
  return (
    candidates.find((index) => blocks[index]?.kind === 'heading') ??
    candidates.find((index) => wordsAt(index) >= 4) ??
    candidates.toSorted((a, b) => wordsAt(b) - wordsAt(a))[0] ??
    -1
  );
}

/**
 * @param known title and authors where markup or the editor has given them
 * @returns the article's blocks in order, with everything that was left out
 */
export function dropBoilerplate(
  blocks: readonly Block[],
  known: { title?: string | undefined; authors?: string; language?: string | undefined },
): Sorted {
  const titleIndex = findTitle(blocks, known.title, known.language);
  const sorter = new Sorter(blocks, known.language, known.authors ?? '');
  sorter.sort(titleIndex);
  const { kept, dropped, labels } = sorter;
  return { title: blocks[titleIndex], kept, dropped, labels };
}
