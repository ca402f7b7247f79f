/** Small changes to a tree of HTML. */
import type { Element, ElementContent, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';

export const makeText = (value: string): Text => ({ type: 'text', value });

export const makeElement = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

export const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

/** White space between elements that a template begins on lines of their own. */
export const isBlank = (node: ElementContent): boolean =>
  node.type === 'comment' || (node.type === 'text' && /^[ \t\r\n]*$/u.test(node.value));

/** True of an element in which nothing is left to read. */
export const isEmpty = (node: ElementContent): boolean =>
  node.type === 'element' ? toString(node).trim() === '' : isBlank(node);

type Test = (element: Element) => boolean;

/** The elements that pass, in the order of the document. */
export function findAll(tree: Root | Element, test: Test): Element[] {
  const found: Element[] = [];
  for (const node of tree.children) {
    if (node.type !== 'element') continue;
    if (test(node)) found.push(node);
    found.push(...findAll(node, test));
  }
  return found;
}

export const findFirst = (tree: Root | Element, test: Test): Element | undefined =>
  findAll(tree, test)[0];

/** Takes the elements that pass out of the tree, with all that they hold. */
export function removeElements(tree: Element, test: Test): void {
  tree.children = tree.children.filter((node) => node.type !== 'element' || !test(node));
  for (const node of tree.children) if (node.type === 'element') removeElements(node, test);
}
