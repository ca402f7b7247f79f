/** A finished page as files in other formats are made of it: its text, without the interface around it. */
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { removeElements } from './edit-tree.ts';
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

/**
 * What only works or only looks on a page. Drawings stand beside tables or lists that say the same; what is not for
 * print is there to be used; the numbers of paragraphs and notes are links to themselves. Words for screen readers
 * after a sign that is hidden from them say that sign again.
 */
const INTERFACE = [
  '.screen-only',
  '.print-only',
  '[hidden]',
  'nav',
  'svg',
  'script',
  'template',
  'button',
  'form',
  'reading-bar',
  '[aria-hidden] + .sr-only',
  '.address',
];

function makeLinksAbsolute(content: Element, url: string): void {
  for (const link of selectAll('a[href]', content))
    link.properties.href = new URL(String(link.properties.href), url).href;
}

/**
 * @param html a whole document as the build writes it: with a canonical address, and a `main` that holds a column
 * @throws where it has no canonical address, no column or no heading
 */
export function readFinishedPage(html: string): FinishedPage {
  const document: Root = fromHtml(html);
  const url = select('link[rel=canonical]', document)?.properties.href;
  const content = select('main .column', document);
  const heading = content && select('h1', content);
  if (typeof url !== 'string' || !content || !heading)
    throw new Error(`not a page of the site: no address, text or heading in ${html.slice(0, 80)}…`);
  const description = select('meta[name=description]', document)?.properties.content;
  const language = select('html', document)?.properties.lang;
  removeElements(content, INTERFACE.join(','));
  writeOutMarks(content);
  const notes = takeNotes(content);
  makeLinksAbsolute(content, url);
  for (const { children } of notes)
    makeLinksAbsolute({ type: 'element', tagName: 'div', properties: {}, children }, url);
  return {
    url,
    title: toString(heading).replace(/\s+/gu, ' ').trim(),
    description: String(description ?? ''),
    language: String(language ?? ''),
    content,
    notes,
  };
}
