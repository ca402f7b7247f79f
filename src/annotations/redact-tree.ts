/** Takes passages out of a text. Reading and rendering both begin with it, so that nothing is in one and not in the other. */
import type { MdastNode } from 'satteri';
import { childrenOf, findAttributes, takeAddress } from './block-tree.ts';
import { text } from './elements.ts';
import { toNoteId } from './outline.ts';

export interface RedactedText {
  /** What stands in place of a passage, by its id in the page. */
  places: ReadonlyMap<string, string>;
  /** What stands in place of the words that a claim marks, by the claim's id. */
  claims: ReadonlyMap<string, string>;
}

const isMark = (node: MdastNode): node is Extract<MdastNode, { type: 'mdxJsxTextElement' }> =>
  node.type === 'mdxJsxTextElement' && node.name === 'Claim';

function listCalls(node: MdastNode): string[] {
  return node.type === 'footnoteReference'
    ? [node.identifier]
    : childrenOf(node).flatMap(listCalls);
}

/** @param root a tree whose claim marks stand in their paragraphs; it is not changed */
export function redactTree<Node extends MdastNode>(
  root: Node,
  { places, claims }: RedactedText,
): Node {
  if (places.size === 0 && claims.size === 0) return root;
  const withoutMarks = (node: MdastNode): MdastNode => {
    const tombstone = isMark(node) ? claims.get(findAttributes(node)?.id ?? '') : undefined;
    if (tombstone !== undefined) return text(`[${tombstone}]`);
    const children = childrenOf(node);
    return children.length === 0
      ? node
      : ({ ...node, children: children.map(withoutMarks) } as MdastNode);
  };
  const blocks = childrenOf(root);
  const wordsOf = (node: MdastNode): string | undefined =>
    places.get(
      node.type === 'footnoteDefinition'
        ? toNoteId(node.identifier)
        : (takeAddress(node).address ?? ''),
    );
  // A note that only what is taken out calls goes with it.
  const words = new Map(blocks.map((node) => [node, wordsOf(node)]));
  for (let before = -1; before !== countTaken(words);) {
    before = countTaken(words);
    const called = new Set(
      blocks.filter((node) => words.get(node) === undefined).flatMap(listCalls),
    );
    for (const node of blocks) {
      if (node.type !== 'footnoteDefinition' || called.has(node.identifier)) continue;
      const caller = blocks.find((other) => listCalls(other).includes(node.identifier));
      words.set(node, words.get(node) ?? (caller && words.get(caller)));
    }
  }
  return {
    ...root,
    children: blocks.map((node) => {
      const tombstone = words.get(node);
      return tombstone === undefined ? withoutMarks(node) : replaceBlock(node, tombstone);
    }),
  };
}

const countTaken = (words: ReadonlyMap<MdastNode, string | undefined>): number =>
  [...words.values()].filter((word) => word !== undefined).length;

/** A paragraph in place of a block. It keeps the address, and calls the notes: they have theirs. */
function replaceBlock(node: MdastNode, tombstone: string): MdastNode {
  const { address } = takeAddress(node);
  const calls = [...new Set(listCalls(node))].map((identifier) => ({
    type: 'footnoteReference',
    identifier,
  }));
  const paragraph = {
    type: 'paragraph',
    children: [
      { type: 'emphasis', children: [text(tombstone)] },
      ...calls,
      ...(address === undefined ? [] : [text(` ^${address}`)]),
    ],
    position: node.position,
  } as MdastNode;
  return node.type === 'footnoteDefinition'
    ? ({ ...node, children: [paragraph] } as MdastNode)
    : paragraph;
}
