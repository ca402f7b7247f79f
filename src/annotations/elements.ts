/** Nodes of the rendered tree. */
import type { MdastNode } from 'satteri';
import { childrenOf } from './block-tree.ts';

export type Properties = Record<string, string | string[]>;

export const text = (value: string): MdastNode => ({ type: 'text', value });

/** A node that renders as the given element (mdast-util-to-hast, "Fields on nodes"). */
export const element = (hName: string, hProperties: Properties, children: MdastNode[]): MdastNode =>
  ({ type: 'annotation', data: { hName, hProperties }, children }) as unknown as MdastNode;

/** A component of the page with literal attributes, in a tree that is read as MDX. */
export const component = (name: string, attributes: Record<string, string>): MdastNode =>
  ({
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([attribute, value]) => ({
      type: 'mdxJsxAttribute',
      name: attribute,
      value,
    })),
    children: [],
  }) as unknown as MdastNode;

export const withProperties = (node: MdastNode, properties: Properties): MdastNode => {
  const data = 'data' in node ? (node.data as { hProperties?: Properties } | undefined) : undefined;
  return {
    ...node,
    data: { ...data, hProperties: { ...data?.hProperties, ...properties } },
  } as MdastNode;
};

/** The words of a heading without the marks of its notes and sources: what its id is made of. */
export const textWithoutMarks = (node: MdastNode): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  const data = 'data' in node ? (node.data as { hName?: string } | undefined) : undefined;
  return data?.hName === 'sup' ? '' : childrenOf(node).map(textWithoutMarks).join('');
};

/** A list with a name for those who listen; nothing where it has no items. */
export const makeList = (name: string, ariaLabel: string, items: MdastNode[]): MdastNode[] =>
  items.length === 0 ? [] : [element('ul', { className: [name], ariaLabel }, items)];

/** The id that an element was given; empty where it has none. */
export const idOf = (node: MdastNode): string => {
  const data = 'data' in node ? (node.data as { hProperties?: Properties } | undefined) : undefined;
  return String(data?.hProperties?.id ?? '');
};

/** The number of a place as a link to it. @param place what a copied address calls it */
export const permalink = (
  className: string,
  id: string,
  { ariaLabel, place, number }: { ariaLabel: string; place: string; number: number },
): MdastNode =>
  element(
    'a',
    {
      className: [className],
      href: `#${id}`,
      ariaLabel,
      dataPlace: place,
    },
    [text(String(number))],
  );
