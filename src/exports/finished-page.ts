/** A finished page as files in other formats are made of it: its text, without the interface around it. */
import type { Element, ElementContent, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toString } from 'hast-util-to-string';
import { parse } from 'parse5';
import { findAll, findFirst, hasClass, removeElements } from './edit-tree.ts';
import { takeNotes, writeOutMarks } from './marks.ts';

/** A note of the text, apart from the paragraph that it stands beside on the page. */
export interface Note {
  /** Id of its element on the page. */
  id: string;
  /** As it is called in the text: "2". */
  number: string;
  children: ElementContent[];
}

export interface FinishedPage {
  /** Canonical, absolute. */
  url: string;
  /** Of its heading. */
  title: string;
  /** As search engines are told. */
  description: string;
  /** BCP 47 tag. */
  language: string;
  /**
   * The column of the page. Links are absolute; claim marks and citations are written out in parentheses; a call of
   * a note is `sup.note-call` with a link to the note on the page. No interface, no drawings, no notes.
   */
  content: Element;
  notes: Note[];
}

/** Elements that only work or only look on a page; tables and lists say what drawings show. */
const INTERFACE_ELEMENTS = new Set([
  'nav',
  'svg',
  'script',
  'template',
  'button',
  'form',
  'reading-bar',
]);

/** What is not for print is there to be used; a paragraph's number leads to itself; lists say the rest another time. */
const INTERFACE_CLASSES = ['screen-only', 'print-only', 'address'];

const isInterface = (element: Element): boolean =>
  INTERFACE_ELEMENTS.has(element.tagName) ||
  INTERFACE_CLASSES.some((name) => hasClass(element, name)) ||
  element.properties.hidden === true;

/** Words for screen readers beside what is hidden from them say it another time. */
function removeSpoken(content: Element): void {
  for (const { children } of findAll(content, () => true)) {
    const isHidden = (node: ElementContent): boolean =>
      node.type === 'element' && node.properties.ariaHidden === 'true';
    if (!children.some(isHidden)) continue;
    const spoken = children.findIndex(
      (node) => node.type === 'element' && hasClass(node, 'sr-only'),
    );
    if (spoken >= 0) children.splice(spoken, 1);
  }
}

/** An element of the head by one of its attributes. */
const findHead = (
  document: Root,
  name: string,
  attribute: string,
  value: string,
): Element['properties'] | undefined =>
  findFirst(
    document,
    ({ tagName, properties }) => tagName === name && [properties[attribute]].flat().includes(value),
  )?.properties;

function makeLinksAbsolute(content: Element, url: string): void {
  for (const { properties } of findAll(content, ({ tagName }) => tagName === 'a'))
    if (typeof properties.href === 'string') properties.href = new URL(properties.href, url).href;
}

/**
 * @param html a whole document as the build writes it: with a canonical address, and a `main` that holds a column
 * @throws where it has no canonical address, no column or no heading
 */
export function readFinishedPage(html: string): FinishedPage {
  // Without places in the file, which no format needs.
  const document = fromParse5(parse(html)) as Root;
  const url = findHead(document, 'link', 'rel', 'canonical')?.href;
  const content = findFirst(document, (element) => hasClass(element, 'column'));
  const heading = content && findFirst(content, ({ tagName }) => tagName === 'h1');
  if (typeof url !== 'string' || !content || !heading)
    throw new Error(`not a page of the site: no address, text or heading in ${html.slice(0, 80)}…`);
  const description = findHead(document, 'meta', 'name', 'description')?.content;
  const language = findFirst(document, ({ tagName }) => tagName === 'html')?.properties.lang;
  removeElements(content, isInterface);
  removeSpoken(content);
  writeOutMarks(content);
  const notes = takeNotes(content);
  makeLinksAbsolute(content, url);
  for (const { children } of notes)
    makeLinksAbsolute({ type: 'element', tagName: 'div', properties: {}, children }, url);
  return {
    url,
    title: toString(heading).replace(/\s+/gu, ' ').trim(),
    description: typeof description === 'string' ? description : '',
    language: language ?? '',
    content,
    notes,
  };
}
