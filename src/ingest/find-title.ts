/** Which block is the title of the article. */
import type { Block } from './article.ts';
import { countWords, findPhrase, isMenu, isTitleLike, toKey } from './block-signs.ts';

/** A title of a page may go on with the name of its publisher. */
function findNamed(blocks: readonly Block[], title: string): number {
  const key = toKey(title);
  return blocks.findIndex(({ text }) => {
    const own = toKey(text);
    return own !== '' && key.startsWith(own) && countWords(text) * 2 >= countWords(title);
  });
}

/**
 * @param title as the markup or the editor has it
 * @param firstProse index of the first block of running text, -1 where there is none
 * @returns its index: the block with the known words, else a heading, else the first line before the text
 *   that is long enough; -1 where nothing is like a title
 */
export function findTitle(
  blocks: readonly Block[],
  title: string | undefined,
  language: string | undefined,
  firstProse: number,
): number {
  const head = firstProse < 0 ? blocks : blocks.slice(0, firstProse);
  const named = title === undefined ? -1 : findNamed(head, title);
  if (named >= 0) return named;
  const candidates = head.flatMap((block, index) => {
    const isTitle =
      isTitleLike(block) &&
      block.outside === undefined &&
      block.kind !== 'item' &&
      block.kind !== 'caption' &&
      findPhrase(block, language) === undefined &&
      !isMenu(block, language);
    return isTitle ? [index] : [];
  });
  const wordsAt = (index: number): number => countWords(blocks[index]?.text ?? '');
  return (
    candidates.find((index) => blocks[index]?.kind === 'heading') ??
    candidates.find((index) => wordsAt(index) >= 4) ??
    candidates.toSorted((a, b) => wordsAt(b) - wordsAt(a))[0] ??
    -1
  );
}
