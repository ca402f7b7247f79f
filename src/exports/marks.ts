/**
 * What a text says by signs, written out. A claim mark becomes the word of its claim's standing, a letter the source
 * that it stands for, each as a link: `(single source; Gazette 1890, ¶ 3)`. Both are told beside the paragraph.
 */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import {
  findAll,
  findFirst,
  hasClass,
  isEmpty,
  makeElement,
  makeText,
  removeElements,
} from './edit-tree.ts';
import type { Note } from './finished-page.ts';

type Entries = ReadonlyMap<string, Element>;

const isMark = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && (hasClass(node, 'claim-mark') || hasClass(node, 'cite'));

function findEntry(entries: Entries, link: Element): Element {
  const href = String(link.properties.href);
  const entry = entries.get(href.slice(1));
  if (!entry) throw new Error(`a mark leads to ${href}, which is not on the page`);
  return entry;
}

const linkTo = ({ properties: { href } }: Element, children: ElementContent[]): ElementContent =>
  href === undefined ? makeElement('span', children) : makeElement('a', children, { href });

/** The entry of a claim begins with the word of its standing: `single source: Smuggled phones …`. */
function writeOutClaim(entry: Element): ElementContent {
  const word = entry.children.find((node) => node.type === 'text' && node.value.trim() !== '');
  const standing = word
    ? toString(word)
        .trim()
        .replace(/[:：]$/u, '')
    : '';
  return linkTo(entry, [makeText(standing)]);
}

function listLinks(mark: Element, entries: Entries): ElementContent[] {
  if (hasClass(mark, 'claim-mark')) return [writeOutClaim(findEntry(entries, mark))];
  return findAll(mark, ({ tagName }) => tagName === 'a')
    .map((link) => findEntry(entries, link))
    .map((entry) => linkTo(entry, [makeText(toString(entry))]));
}

const join = (links: readonly ElementContent[]): ElementContent[] =>
  links.flatMap((link, index) => (index === 0 ? [link] : [makeText('; '), link]));

/** Marks that follow each other stand in one pair of parentheses. */
function writeOutRun(children: readonly ElementContent[], entries: Entries): ElementContent[] {
  const written: ElementContent[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const node = children[index];
    if (!node) continue;
    if (!isMark(node)) {
      written.push(node);
      continue;
    }
    const links: ElementContent[] = [];
    for (let mark: ElementContent | undefined = node; isMark(mark); mark = children[index]) {
      links.push(...listLinks(mark, entries));
      index += 1;
    }
    index -= 1;
    const isFirst = written.every(isEmpty);
    written.push(makeText(isFirst ? '(' : ' ('), ...join(links), makeText(')'));
  }
  return written;
}

/** What stands beside a paragraph. */
const isMargin = (element: Element): boolean => hasClass(element, 'margin');

/** @throws where a mark leads to no entry on the page */
export function writeOutMarks(content: Element): void {
  const entries = new Map(
    findAll(content, isMargin)
      .flatMap((margin) => findAll(margin, ({ properties }) => properties.id !== undefined))
      .map((entry) => [String(entry.properties.id), entry]),
  );
  visit(content, 'element', (element) => {
    if (element.children.some(isMark)) element.children = writeOutRun(element.children, entries);
  });
}

/** Takes what stands beside paragraphs out of the page, and returns its notes in their order. */
export function takeNotes(content: Element): Note[] {
  const notes = findAll(content, (element) => hasClass(element, 'note')).map((note): Note => {
    const number = findFirst(note, (element) => hasClass(element, 'note-number'));
    removeElements(note, (element) => element === number || hasClass(element, 'note-backs'));
    return {
      id: String(note.properties.id),
      number: number ? toString(number).trim() : '',
      children: note.children,
    };
  });
  removeElements(content, isMargin);
  return notes;
}
