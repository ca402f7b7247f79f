/** Helpers on Markdown trees that reading and rendering share, so that both see the same blocks. */
import type { MdastNode } from 'satteri';
import type { Block } from './outline.ts';
import { splitAddress } from './inline.ts';

type Parent = Extract<MdastNode, { children: unknown[] }>;

export const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

const KINDS: Partial<Record<MdastNode['type'], Block['kind']>> = {
  paragraph: 'paragraph',
  list: 'list',
  table: 'table',
  blockquote: 'blockquote',
  heading: 'heading',
};

/** The kind of a top-level node that carries text; undefined for all others. */
export function findBlockKind(node: MdastNode): Block['kind'] | undefined {
  return KINDS[node.type];
}

/** Nodes that stand on lines of their own: their texts never run together. */
const OWN_LINE: ReadonlySet<string> = new Set<MdastNode['type']>([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'table',
  'tableRow',
  'blockquote',
  'code',
  'thematicBreak',
  'footnoteDefinition',
  'mdxJsxFlowElement',
  'mdxFlowExpression',
]);

export const standsOnOwnLine = ({ type }: MdastNode): boolean => OWN_LINE.has(type);

/** The words that a flow claim mark holds; undefined where they are no single paragraph. */
const findMarkedWords = (mark: Parent): MdastNode[] | undefined => {
  const [only, ...others] = childrenOf(mark);
  if (only?.type === 'paragraph' && others.length === 0) return childrenOf(only);
  return [only, ...others].some((child) => child !== undefined && standsOnOwnLine(child))
    ? undefined
    : childrenOf(mark);
};

/**
 * MDX takes claim marks that fill their lines out of the paragraph and makes flow elements of them.
 * Here they are put back: marks on one line or on lines that follow each other are one paragraph.
 * A mark around more than one paragraph is left as it is.
 *
 * @param root a tree with positions; it is not changed
 */
export function ravelClaims<Node extends MdastNode>(root: Node): Node {
  if (!('children' in root) || root.children.length === 0) return root;
  const children: MdastNode[] = [];
  let lastLine: number | undefined;
  for (const child of childrenOf(root).map((node) => ravelClaims(node))) {
    const isMark = child.type === 'mdxJsxFlowElement' && child.name === 'Claim';
    const words = isMark ? findMarkedWords(child) : undefined;
    if (!isMark || !words) {
      children.push(child);
      lastLine = undefined;
      continue;
    }
    const mark = { ...child, type: 'mdxJsxTextElement', children: words } as MdastNode;
    const before = children.at(-1);
    if (
      lastLine !== undefined &&
      before &&
      (child.position?.start.line ?? Infinity) <= lastLine + 1
    ) {
      children[children.length - 1] = {
        ...before,
        children: [...childrenOf(before), { type: 'text', value: ' ' }, mark],
        ...(before.position &&
          child.position && {
            position: { start: before.position.start, end: child.position.end },
          }),
      } as MdastNode;
    } else {
      children.push({
        type: 'paragraph',
        children: [mark],
        ...(child.position && { position: child.position }),
      } as MdastNode);
    }
    lastLine = child.position?.end.line;
  }
  return { ...root, children };
}

const HOLDS_ADDRESS = ['paragraph', 'listItem', 'blockquote', 'list'];

/** True where words at the very end of the block stand in a paragraph: there an address is read. */
export function endsInParagraph(node: MdastNode): boolean {
  if (node.type === 'paragraph') return true;
  const last = childrenOf(node).at(-1);
  return HOLDS_ADDRESS.includes(node.type) && last !== undefined && endsInParagraph(last);
}

/** Cuts the address off the last text of a block. @returns the block without it, and the address. */
export function takeAddress(node: MdastNode): { node: MdastNode; address: string | undefined } {
  const children = childrenOf(node);
  const last = children.at(-1);
  if (!last) return { node, address: undefined };
  if (last.type === 'text') {
    const { text, address } = splitAddress(last.value);
    if (address === undefined) return { node, address };
    return {
      node: {
        ...(node as Parent),
        children: [...children.slice(0, -1), { ...last, value: text }],
      } as MdastNode,
      address,
    };
  }
  if (!HOLDS_ADDRESS.includes(last.type)) return { node, address: undefined };
  const inner = takeAddress(last);
  return {
    node: { ...(node as Parent), children: [...children.slice(0, -1), inner.node] } as MdastNode,
    address: inner.address,
  };
}

/** The literal attributes of a component. @returns undefined where one is code. */
export function findAttributes(
  node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') return undefined;
    if (attribute.value !== null && typeof attribute.value === 'object') return undefined;
    attributes[attribute.name] = attribute.value ?? '';
  }
  return attributes;
}
