/**
 * Headings as an outline that can be listened to: the page has the only one of the first level, those of
 * a text begin at the second, and none leaves a level out on the way down (WCAG 2.2, technique G141).
 */
import type { MdastNode } from 'satteri';
import { childrenOf } from './block-tree.ts';
import type { Heading } from './outline.ts';
import type { NodeReader } from './read-node.ts';

const sign = (depth: number): string => '#'.repeat(depth);

function findFault({ depth, text }: Heading, before: number | undefined): string | undefined {
  if (text === '') return 'a heading has no words';
  if (depth === 1) return `"${text}" is set with #, which is the title of the page`;
  if (before === undefined && depth !== 2)
    return `the first heading, "${text}", is set with ${sign(depth)}`;
  if (before !== undefined && depth > before + 1)
    return `"${text}" is set with ${sign(depth)} after a heading with ${sign(before)}`;
  return undefined;
}

/** Headings inside lists, quotations and notes; the outline knows those of the text alone. */
function findNested(node: MdastNode): MdastNode[] {
  return childrenOf(node).flatMap((child) =>
    child.type === 'heading' ? [child] : findNested(child),
  );
}

/**
 * @param root the document's tree
 * @param headings those that stand at its top, in reading order
 */
export function checkHeadings(
  root: MdastNode,
  headings: readonly Heading[],
  reader: NodeReader,
): void {
  let before: number | undefined;
  for (const heading of headings) {
    const fault = findFault(heading, before);
    if (fault !== undefined) reader.report('heading-order', heading.place, fault);
    before = heading.depth;
  }
  for (const block of childrenOf(root)) {
    // What stands in a component is reported with it.
    if (block.type === 'heading' || block.type === 'mdxJsxFlowElement') continue;
    for (const heading of findNested(block))
      reader.report(
        'heading-order',
        reader.placeOf(heading),
        'a heading stands inside a list, a quotation or a note',
      );
  }
}
