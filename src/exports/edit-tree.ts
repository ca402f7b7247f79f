/** Small changes to a tree of HTML. */
import type { Element, ElementContent, Text } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

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

/** Takes every element that the selector finds out of the tree. */
export function removeElements(tree: Element, selector: string): void {
  const found = new Set<unknown>(selectAll(selector, tree));
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !found.has(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
