/** Text of a page as HTML for feed readers, which keep plain elements and take out most else. */
import type { Element, ElementContent } from 'hast';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { isEmpty, makeElement } from './edit-tree.ts';
import type { Note } from './finished-page.ts';

/** Attributes that say something without the styles and scripts of the site. */
const KEPT = ['href', 'lang', 'dir', 'dateTime', 'colSpan', 'rowSpan', 'scope'];

/** Elements that say something with nothing in them. */
const VOID = new Set(['br', 'hr', 'td', 'th']);

/** Elements that only carry a style or an address of the page, and folds, which readers cannot open. */
const WRAPPERS = new Set([
  'div',
  'span',
  'section',
  'article',
  'header',
  'details',
  'figure',
  'figcaption',
]);

const isWrapper = ({ tagName, properties }: Element): boolean =>
  WRAPPERS.has(tagName) && Object.keys(properties).length === 0;

/** Elements of a line: what else stands between them begins a paragraph. */
const INLINE = new Set([
  'a',
  'b',
  'br',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'q',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

const isInline = (node: ElementContent): boolean =>
  node.type === 'text' || (node.type === 'element' && INLINE.has(node.tagName));

/** Lines that stood in a wrapper of their own become paragraphs; the white space between blocks goes. */
function wrapLines(nodes: readonly ElementContent[]): ElementContent[] {
  const wrapped: ElementContent[] = [];
  let line: ElementContent[] = [];
  const end = (): void => {
    if (!line.every(isEmpty)) wrapped.push(makeElement('p', line));
    line = [];
  };
  for (const node of nodes) {
    if (isInline(node)) line.push(node);
    else {
      end();
      wrapped.push(node);
    }
  }
  end();
  return wrapped;
}

function simplify(content: Element): Element {
  visit(content, 'element', (element, index, parent) => {
    if (element.tagName === 'summary') element.tagName = 'p';
    element.properties = Object.fromEntries(
      Object.entries(element.properties).filter(([name]) => KEPT.includes(name)),
    );
    if (!parent || index === undefined) return undefined;
    if (isEmpty(element) && !VOID.has(element.tagName)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (!isWrapper(element)) return undefined;
    const isSpan = element.tagName === 'span';
    parent.children.splice(index, 1, ...(isSpan ? element.children : wrapLines(element.children)));
    return [SKIP, index];
  });
  visit(content, 'comment', (_, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  minifyWhitespace(content);
  return content;
}

const listNotes = (notes: readonly Note[]): ElementContent[] =>
  notes.length === 0
    ? []
    : [
        makeElement('hr', []),
        makeElement(
          'ol',
          notes.map(({ children }) => makeElement('li', children)),
        ),
      ];

/**
 * @param children text with absolute links; changed in place
 * @param notes those that the text calls, in the order of their numbers; they follow it as a numbered list, and the
 *   calls in the text lead to the page, since readers take ids out
 */
export const formatFeedContent = (
  children: readonly ElementContent[],
  notes: readonly Note[] = [],
): string =>
  toHtml(wrapLines(simplify(makeElement('div', [...children, ...listNotes(notes)])).children));
