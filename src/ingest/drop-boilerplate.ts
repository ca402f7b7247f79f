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
  isProse,
  isTitleLike,
  toKey,
} from './block-signs.ts';
import type { Run } from './phrase.ts';
import { guessAuthors } from './find-facts.ts';
import { isDatelineAlone } from './find-dateline.ts';
import { findReason, type Reason } from './find-reason.ts';
import { findTitle } from './find-title.ts';
import { isMasthead } from './find-masthead.ts';
import { Neighbours } from './neighbours.ts';

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

type Verdict = Omit<Kept, 'block'> | { reason: string };

/** Lines between the heading of a biography and its words, at most: a name, an office. */
const BIOGRAPHY_LINES = 3;
/** So few words before highlights are a standfirst. */
const FEW_WORDS = 60;

/** Places in the markup whose dates and names are those of others. */
const FOREIGN: ReadonlySet<string> = new Set(['comments', 'related links', 'beside the text']);

/** What is no part of a form for comments, though it stands below it. */
const OWN_REASONS: ReadonlySet<string> = new Set([
  'copyright',
  'terms of use',
  'cookie notice',
  'newsletter or subscription',
  'advertisement',
]);

const RUN_REASONS: Record<Run, string> = {
  headlines: 'related links',
  comments: 'comments',
  biography: 'about the author',
  highlights: 'highlights',
};

/** Decides block by block; its fields are what is known of the blocks before. */
class Sorter {
  readonly kept: Kept[] = [];
  readonly dropped: Dropped[] = [];
  readonly labels: Block[] = [];
  private run: { kind: Run; until: number; taken: number } | undefined;
  /** True right after a list of headlines: what follows may be the last of them. */
  private isAfterHeadlines = false;
  private readonly seen = new Set<string>();
  private readonly blocks: readonly Block[];
  private readonly around: Neighbours;
  private readonly language: string | undefined;
  private readonly authors: readonly string[];

  constructor(
    blocks: readonly Block[],
    around: Neighbours,
    language: string | undefined,
    authors: readonly string[],
  ) {
    this.blocks = blocks;
    this.around = around;
    this.language = language;
    this.authors = authors;
  }

  private drop(block: Block, reason: string): void {
    // A date in comments or related links is none of the article.
    const isInRun = this.run !== undefined && this.countKept() > 0;
    const isOthers = isInRun || FOREIGN.has(block.outside ?? '');
    if (!isOthers) this.labels.push(block);
    this.dropped.push({ reason, line: block.line, opening: formatOpening(block.text) });
  }

  private countKept(): number {
    return this.kept.filter(({ role }) => role === 'paragraph').length;
  }

  private countWordsKept(): number {
    return this.kept.reduce((sum, { block }) => sum + countWords(block.text), 0);
  }

  private isNearEnds(index: number): boolean {
    return this.countKept() < 2 || index >= this.around.lastProse - 2;
  }

  private findReason(block: Block, index: number): Reason | undefined {
    return findReason(block, {
      isNearEnds: this.isNearEnds(index),
      isBeforeText: this.countWordsKept() < FEW_WORDS,
      isAnnounced: this.around.isAnnounced(index),
      authors: this.authors,
      language: this.language,
    });
  }

  private open(kind: Run, index: number): void {
    const end = this.blocks.length;
    if (kind === 'comments') {
      const isSure =
        this.around.hasCommentsAfter(index, 5) || this.around.countProseFrom(index + 1) === 0;
      if (this.countKept() > 0 && isSure) this.run = { kind, until: end, taken: 0 };
    } else if (kind === 'headlines') {
      const isToEnd =
        this.countKept() > 1 &&
        this.around.startsTeasers(index + 1) &&
        this.around.countProseFrom(index) < this.countWordsKept();
      this.run = { kind, until: isToEnd ? end : index + 1, taken: 0 };
    } else if (kind === 'biography') {
      const until = this.around.findProse(index, BIOGRAPHY_LINES) + 1;
      if (this.countKept() > 1) this.run = { kind, until, taken: 0 };
    } else if (this.countWordsKept() < FEW_WORDS) this.run = { kind, until: index + 1, taken: 0 };
  }

  /** Takes a block into the run that is open, or ends the run. */
  private continueRun(block: Block, index: number): boolean {
    const { run } = this;
    if (!run) return false;
    const words = countWords(block.text);
    const isBefore = index < this.around.textStart;
    if (run.kind === 'highlights') {
      const isPoint = isTitleLike(block) && words >= 4 && (isBefore || !endsSentence(block.text));
      if (block.kind === 'item' || isPoint) {
        this.kept.push({ block, role: 'highlight' });
        return true;
      }
    } else if (index < run.until) {
      this.drop(block, RUN_REASONS[run.kind]);
      return true;
    } else if (run.kind === 'headlines') {
      const isListed = isTitleLike(block) && block.kind !== 'heading' && !this.startsSection(index);
      if (isListed || (block.linkShare > 0.6 && words <= 30)) {
        run.taken += 1;
        this.drop(block, RUN_REASONS.headlines);
        return true;
      }
      this.isAfterHeadlines = run.taken > 1 && this.countKept() > 0;
    }
    this.run = undefined;
    return false;
  }

  /** True for a line after related links that the text goes on under. */
  private startsSection(index: number): boolean {
    const [before, next, afterNext] = [-1, 1, 2].map((step) => this.blocks[index + step]);
    return (
      next !== undefined &&
      afterNext !== undefined &&
      isProse(next) &&
      isProse(afterNext) &&
      (before === undefined || !isTitleLike(before) || before.linkShare > 0.6)
    );
  }

  /** What stands before the text: labels, highlights, the line under the title. */
  private judgeHead(block: Block, index: number, titleIndex: number): Verdict {
    const isAfterTitle = titleIndex >= 0 && index > titleIndex;
    const words = countWords(block.text);
    if (isAfterTitle && block.kind === 'item' && words >= 4) return { role: 'highlight' };
    // Further down stand captions.
    const isNext = this.blocks
      .slice(titleIndex + 1, index)
      .every((between) => findPhrase(between, this.language)?.reason === 'note on the article');
    const isUnderTitle = isAfterTitle && (isNext || isProse(block));
    if (isDatelineAlone(block.text)) return { reason: 'dateline' };
    if (isUnderTitle && words >= 5 && block.kind !== 'item') {
      const next = this.blocks[index + 1];
      const isOverBox = next && findPhrase(next, this.language)?.reason === 'highlights';
      return { role: 'subhead', ...(isOverBox && { doubt: 'above the highlights: a caption?' }) };
    }
    if (isAfterTitle) return { reason: 'before the text' };
    const isHeadline = words >= 5 && isTitleLike(block) && !isMasthead(this.blocks, index);
    return { reason: isHeadline ? 'before the title: is it the headline?' : 'before the title' };
  }

  private judgeBody(block: Block, index: number): Verdict {
    if (block.kind === 'heading') return { role: 'heading' };
    const paragraph = (doubt = block.doubt): Verdict => ({
      role: 'paragraph',
      ...(doubt !== undefined && { doubt }),
    });
    if (isProse(block) || endsSentence(block.text)) {
      const doubt = this.isAfterHeadlines ? 'it follows related links' : undefined;
      this.isAfterHeadlines = false;
      return paragraph(doubt);
    }
    if (block.kind === 'item') return paragraph();
    if (this.startsComments(block, index)) {
      this.run = { kind: 'comments', until: this.blocks.length, taken: 0 };
      return { reason: 'comments' };
    }
    const lines = this.around.countLines(index);
    if (index > this.around.lastProse) {
      if (lines >= 2) return { reason: 'lines after the text' };
      return paragraph(lines === 1 ? 'a line after the text' : undefined);
    }
    if (this.around.isHeading(index)) return { role: 'heading' };
    const isOpen = block.text.endsWith(':');
    return paragraph(lines >= 1 && !isOpen ? 'a short line without an end' : undefined);
  }

  /** True for the heading of a list of headlines below the last comment. */
  private endsComments(found: Reason | undefined, index: number): boolean {
    return found?.opens === 'headlines' && !this.around.hasCommentsAfter(index, this.blocks.length);
  }

  /** True where comments begin without being announced. */
  private startsComments(block: Block, index: number): boolean {
    return (
      this.countKept() >= 2 &&
      isCommentSign(block, this.language) &&
      this.around.hasCommentsAfter(index, 6) &&
      this.around.countProseFrom(index) < this.countWordsKept()
    );
  }

  /** True for what was kept before, or stands inside another paragraph. */
  private isRepeated(block: Block, index: number): boolean {
    const key = toKey(block.text);
    // Two paragraphs of a few words may well be the same.
    if (countWords(block.text) >= 5 && this.seen.has(key)) return true;
    this.seen.add(key);
    return index > this.around.textStart && this.around.isQuoted(index);
  }

  private judge(block: Block, index: number, titleIndex: number): Verdict {
    if (this.isRepeated(block, index)) return { reason: 'said twice' };
    return index < this.around.textStart
      ? this.judgeHead(block, index, titleIndex)
      : this.judgeBody(block, index);
  }

  /** Takes all blocks, in their order. */
  sort(titleIndex: number): void {
    this.blocks.forEach((block, index) => {
      if (index === titleIndex) {
        this.seen.add(toKey(block.text));
        return;
      }
      const found = this.findReason(block, index);
      const reason = found?.reason ?? block.outside;
      if (reason !== undefined) {
        const isInComments = this.run?.kind === 'comments' && !this.endsComments(found, index);
        const isOfForm = isInComments && !OWN_REASONS.has(reason);
        this.drop(block, isOfForm ? 'comments' : reason);
        if (found?.opens && block.outside === undefined && !isInComments)
          this.open(found.opens, index);
        return;
      }
      if (this.continueRun(block, index)) return;
      const verdict = this.judge(block, index, titleIndex);
      if ('reason' in verdict) this.drop(block, verdict.reason);
      else this.kept.push({ block, ...verdict });
    });
  }
}

/**
 * @param known title and authors where markup or the editor has given them
 * @returns the article's blocks in order, with everything that was left out
 */
export function dropBoilerplate(
  blocks: readonly Block[],
  known: {
    title?: string | undefined;
    authors?: readonly string[];
    language?: string | undefined;
  },
): Sorted {
  const around = new Neighbours(blocks, known.language);
  const titleIndex = findTitle(blocks, known.title, known.language, around.textStart);
  const head = blocks.slice(0, around.textStart + 1).filter((_, index) => index !== titleIndex);
  const authors = known.authors?.length ? known.authors : guessAuthors(head);
  const sorter = new Sorter(blocks, around, known.language, authors);
  sorter.sort(titleIndex);
  const { kept, dropped, labels } = sorter;
  return { title: blocks[titleIndex], kept, dropped, labels };
}
