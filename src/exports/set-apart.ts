/**
 * Outside the text of an author, pages set things apart by their place: the parts of a line, the lines of an entry of
 * a list. Where there is no place but the one after, a sign stands between them.
 */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass, isBlank, isEmpty, makeElement, makeText } from './edit-tree.ts';

const SIGN = ' · ';

/** Elements with lines of their own that can be joined to one line. */
const LINES = new Set(['div', 'p', 'summary', 'details', 'section', 'header']);
/** Elements that stay what they are. */
const BLOCKS = new Set(['ul', 'ol', 'table', 'figure', 'dl', 'h1', 'h2', 'h3', 'h4', 'blockquote']);

const isElement = (node: ElementContent): node is Element => node.type === 'element';

const isLine = (node: ElementContent): boolean =>
  isElement(node) && (LINES.has(node.tagName) || hasClass(node, 'block'));

const isBlock = (node: ElementContent): boolean => isElement(node) && BLOCKS.has(node.tagName);

/** A name in another language is part of the words around it. */
const standsApart = (node: ElementContent | undefined): boolean =>
  node !== undefined &&
  isElement(node) &&
  (node.tagName === 'a' || (node.tagName === 'span' && node.properties.lang === undefined));

/** Inline content in the pieces that it is laid out in. */
function listPieces(nodes: readonly ElementContent[]): ElementContent[][] {
  const pieces: ElementContent[][] = [];
  let piece: ElementContent[] = [];
  const end = (): void => {
    if (!piece.every(isEmpty)) pieces.push(piece);
    piece = [];
  };
  let last: ElementContent | undefined;
  for (const node of nodes) {
    if (isBlank(node)) {
      piece.push(node);
      continue;
    }
    if (isEmpty(node)) continue;
    if (isElement(node) && isLine(node)) {
      end();
      pieces.push(...listPieces(node.children));
    } else {
      if (standsApart(last) && standsApart(node)) end();
      piece.push(node);
    }
    last = node;
  }
  end();
  return pieces;
}

const wordsOf = (piece: readonly ElementContent[]): string =>
  piece
    .map((node) => toString(node))
    .join('')
    .trim();

/** A link is a thing of its own, such as a title, even where it ends as a sentence does. */
const endsWithLink = (piece: readonly ElementContent[]): boolean => {
  const last = piece.findLast((node) => !isEmpty(node));
  return last !== undefined && isElement(last) && last.tagName === 'a';
};

/** Between two sentences, after what announces, and before a sign that is there. */
function needsNoSign(before: readonly ElementContent[], piece: readonly ElementContent[]): boolean {
  const [words, next] = [wordsOf(before), wordsOf(piece)];
  const isSentence = /[.?!…][”’)\]]?$/u.test(words) && !endsWithLink(before);
  return (
    words.endsWith(':') || next.startsWith('·') || (isSentence && /^[“‘([]?\p{Lu}/u.test(next))
  );
}

function joinPieces(pieces: readonly ElementContent[][]): ElementContent[] {
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    if (!before) return piece;
    return [makeText(needsNoSign(before, piece) ? ' ' : SIGN), ...piece];
  });
}

/** The lines of an entry become one; lists and tables in it keep their place. */
function joinLines(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  let lines: ElementContent[] = [];
  const end = (): void => {
    const pieces = listPieces(lines);
    if (pieces.length > 0) joined.push(makeElement('p', joinPieces(pieces)));
    lines = [];
  };
  const add = (node: ElementContent): void => {
    if (isBlock(node)) {
      end();
      joined.push(node);
    } else if (isElement(node) && isLine(node)) {
      lines.push(makeText(' '));
      // A block inside it would be lost among the words.
      if (node.children.some((child) => isBlock(child) || isLine(child)))
        node.children.forEach(add);
      else lines.push(node);
    } else lines.push(node);
  };
  nodes.forEach(add);
  end();
  const lineCount = joined.filter((node) => !isBlock(node)).length;
  // An entry of one line is no paragraph: lists of such entries have no space between them.
  return lineCount > 1
    ? joined
    : joined.flatMap((node) => (isElement(node) && !isBlock(node) ? node.children : [node]));
}

/** White space at the ends of a link is no part of it. */
function trimLink(link: Element): void {
  const first = link.children[0];
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = link.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/** Lists outside the text show no numbers. */
const toPlainList = (list: Element): void => {
  list.tagName = 'ul';
};

/**
 * Puts signs between what stands apart on a line.
 *
 * @param content column of a page; changed in place
 * @param options.entries makes each entry of a list outside the text one line
 */
export function setApart(content: Element, { entries }: { entries: boolean }): void {
  visit(content, 'element', (element) => {
    if (hasClass(element, 'prose')) return SKIP;
    if (element.tagName === 'ol') toPlainList(element);
    if (element.tagName === 'a') trimLink(element);
    if (entries && element.tagName === 'li') element.children = joinLines(element.children);
    else if (
      ['p', 'div', 'td', 'th'].includes(element.tagName) &&
      !element.children.some(
        (node) => isBlock(node) || (isElement(node) && LINES.has(node.tagName)),
      )
    )
      element.children = joinPieces(listPieces(element.children));
    return undefined;
  });
}
