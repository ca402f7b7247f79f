/** Which block is the title of the article. */
import type { Block } from './article.ts';
import { countWords, findPhrase, isMenu, isProse, isTitleLike, toKey } from './block-signs.ts';
import { isDatelineAlone } from './find-dateline.ts';
import { isMasthead } from './find-masthead.ts';

/** A title of a page may go on with the name of its publisher. */
function findNamed(blocks: readonly Block[], title: string): number {
  const key = toKey(title);
  return blocks.findIndex(({ text }) => {
    const own = toKey(text);
    return own !== '' && key.startsWith(own) && countWords(text) * 2 >= countWords(title);
  });
}

/** Words that a title has. */
const USUAL = { from: 4, to: 20 };

/** How much speaks for a line before a text being its title. */
function weighTitle(blocks: readonly Block[], index: number, language: string | undefined): number {
  const { text } = blocks[index] ?? { text: '' };
  const words = countWords(text);
  const isDated = (at: number): boolean => {
    const block = blocks[at];
    const reason = block && findPhrase(block, language)?.reason;
    return reason === 'date line' || reason === 'byline';
  };
  const next = blocks[index + 1];
  let weight = words >= USUAL.from && words <= USUAL.to ? 3 : words < 3 ? -1 : 0;
  // A site that prints the title twice prints nothing else twice.
  if (blocks.slice(0, index).some((block) => toKey(block.text) === toKey(text))) weight += 3;
  if ([1, 2, 3].some((step) => isDated(index + step))) weight += 2;
  // Diaries on the web have the date above the title, and the text below it.
  if (isDated(index - 1)) weight += next && isProse(next) ? 3 : 1;
  if (
    /^\p{L}+:\s\p{Lu}\p{L}+$|\d{4}-\d\d-\d\d|\s[|@]\s|^[\p{L}-]+:\s\S+$|^(?:contact|tel|phone|e-?mail)\b.*:/iu.test(
      text,
    )
  )
    weight -= 3;
  if (isMasthead(blocks, index)) weight -= 3;
  return weight;
}

/**
 * @param title as the markup or the editor has it
 * @param textStart index of the block with which the text begins, -1 where there is none
 * @returns its index: the block with the known words, else a heading, else the likeliest line before the
 *   text; -1 where nothing is like a title
 */
export function findTitle(
  blocks: readonly Block[],
  title: string | undefined,
  language: string | undefined,
  textStart: number,
): number {
  const head = textStart < 0 ? blocks : blocks.slice(0, textStart);
  const named = title === undefined ? -1 : findNamed(head, title);
  if (named >= 0) return named;
  const candidates = head.flatMap((block, index) => {
    const isTitle =
      isTitleLike(block) &&
      !isProse(block) &&
      block.outside === undefined &&
      block.kind !== 'item' &&
      block.kind !== 'caption' &&
      findPhrase(block, language) === undefined &&
      !isDatelineAlone(block.text) &&
      !isMenu(block, language);
    return isTitle ? [{ index, weight: weighTitle(blocks, index, language) }] : [];
  });
  const heading = candidates.find(({ index }) => blocks[index]?.kind === 'heading');
  const [best] = candidates.toSorted((a, b) => b.weight - a.weight);
  return (heading ?? best)?.index ?? -1;
}
