/**
 * Finished pages without what redactions take out: for pages that are kept as they were made, such as frozen
 * editions, and for files that are made of pages.
 */
import render from 'dom-serializer';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Redaction } from '../schemas/redaction.ts';
import { redactLinkedData } from './redact-linked-data.ts';

type Document = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.findAll>[number];

export interface PageRedaction extends Redaction {
  /** What stands there instead. */
  tombstone: string;
}

const { findAll, findOne, getAttributeValue, removeElement, replaceElement, appendChild } =
  DomUtils;

/** What a list is made of: where it names what is taken out, the whole entry goes. */
const ITEMS = new Set(['li', 'tr', 'g']);
/** Models say in many places, and to their scripts, what they rest on: one that loses a ground goes as a whole. */
const MODELS = new Set(['decision-table', 'signature-gate', 'calculation-model']);
/** What may repeat words of the page out of sight. */
const HEAD = new Set(['title', 'meta', 'script']);

const escapeText = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function make(html: string): Element {
  const [element] = findAll(() => true, parseDocument(html).children);
  if (!element) throw new Error(`no element in ${html}`);
  return element;
}

const hasClass = (element: Element, name: string): boolean =>
  (getAttributeValue(element, 'class') ?? '').split(/\s+/u).includes(name);

function findAround(start: Element, test: (element: Element) => boolean): Element | undefined {
  for (let at: Element | null = start; at; at = at.parent as Element | null)
    if ('attribs' in at && test(at)) return at;
  return undefined;
}

const makeTombstone = (id: string, words: string): Element =>
  make(`<p id="${escapeText(id)}"><em>${escapeText(words)}</em></p>`);

/** Everything between the header and the footer gives way to the tombstone. */
function redactWhole(document: Document, words: string): void {
  for (const element of findAll(({ name }) => HEAD.has(name), document.children)) {
    const name = getAttributeValue(element, 'name');
    if (element.name === 'title') replaceElement(element, make('<title>Withdrawn</title>'));
    else if (name === 'description')
      replaceElement(element, make(`<meta name="description" content="${escapeText(words)}">`));
    else if (
      getAttributeValue(element, 'type') === 'application/ld+json' ||
      getAttributeValue(element, 'property') !== undefined ||
      /^(?:citation_|DC\.)/u.test(name ?? '')
    )
      removeElement(element);
  }
  const main = findOne(({ name }) => name === 'main', document.children);
  for (const child of [...(main?.children ?? [])]) DomUtils.removeElement(child);
  if (main) appendChild(main, make(`<p>${escapeText(words)}</p>`));
}

/** The element of a place with all that belongs to it: the row of a paragraph, the definition of a term. */
function redactPlace(document: Document, id: string, words: string): void {
  const place = findOne((element) => getAttributeValue(element, 'id') === id, document.children);
  if (!place) return;
  const isNote = hasClass(place, 'note');
  const row = isNote ? undefined : findAround(place, (element) => hasClass(element, 'row'));
  const figure = findAround(place, ({ name }) => name === 'figure');
  const item = findAround(place, ({ name }) => ITEMS.has(name));
  const whole = row ?? figure ?? (isNote ? place : (item ?? place));
  if (whole.name === 'dt') {
    const definition = DomUtils.nextElementSibling(whole);
    if (definition) removeElement(definition);
  }
  replaceElement(whole, makeTombstone(id, words));
}

/** A row of a figure goes with its marks in every drawing. */
function removeEntry(document: Document, entry: Element): void {
  const id = getAttributeValue(entry, 'id') ?? '';
  if (id.startsWith('row-')) {
    const isMark = (element: Element): boolean =>
      element.name === 'a' &&
      (getAttributeValue(element, 'href') === `#${id}` ||
        getAttributeValue(element, 'data-row') === id.slice('row-'.length));
    for (const mark of findAll(isMark, document.children)) removeElement(mark);
  }
  removeElement(entry);
}

/** True for an address of the place, or of a place on the page that is taken out. */
const leadsTo = (href: string, path: string): boolean =>
  href === path || (!path.includes('#') && href.startsWith(`${path}#`));

/** @param isOwn true where the place is on the page itself */
function redactData(document: Document, path: string, isOwn: boolean): void {
  const isData = (element: Element): boolean =>
    getAttributeValue(element, 'type') === 'application/ld+json';
  for (const { children } of findAll(isData, document.children))
    for (const node of children)
      if ('data' in node)
        node.data = redactLinkedData(node.data, {
          isGone: (address) => leadsTo(address, path),
          dropCorrections: isOwn,
        });
}

/** What leads to the place: entries of lists go, a link in a text keeps its place and loses its words. */
function redactLinks(document: Document, path: string, words: string): void {
  const leads = (href: string | undefined): boolean => href !== undefined && leadsTo(href, path);
  for (const link of findAll(
    (element) => element.name === 'a' && leads(getAttributeValue(element, 'href')),
    document.children,
  )) {
    const model = findAround(link, ({ name }) => MODELS.has(name));
    if (model) {
      if (model.parent) replaceElement(model, make(`<p><em>${escapeText(words)}</em></p>`));
      continue;
    }
    const isInText =
      findAround(link, (element) => hasClass(element, 'prose')) &&
      !findAround(link, (element) => hasClass(element, 'margin') || element.name === 'svg');
    if (isInText) {
      replaceElement(link, make('<span>[withdrawn]</span>'));
      continue;
    }
    const item = findAround(link, ({ name }) => ITEMS.has(name) || name === 'dt' || name === 'dd');
    if (item?.name === 'dd') {
      const term = DomUtils.prevElementSibling(item);
      if (term?.name === 'dt') removeElement(term);
    }
    if (item?.name === 'dt') {
      const definition = DomUtils.nextElementSibling(item);
      if (definition?.name === 'dd') removeElement(definition);
    }
    removeEntry(document, item ?? link);
  }
}

/** The words that a mark of the claim stands after. */
function redactMarks(document: Document, id: string, words: string): void {
  const isMark = (element: Element): boolean =>
    hasClass(element, 'claim-mark') &&
    new RegExp(`^#claim-${id}(?:--\\d+)?$`, 'u').test(getAttributeValue(element, 'href') ?? '');
  for (const mark of findAll(isMark, document.children)) {
    const marked = DomUtils.prevElementSibling(mark);
    if (marked && hasClass(marked, 'claim'))
      replaceElement(marked, make(`<span>[${escapeText(words)}]</span>`));
    removeElement(mark);
  }
}

/** Letters that a name needs to be looked for everywhere. */
const SHORTEST = 4;

/** What the thing is called: by its own heading, and by entries of lists that lead to it. */
function listNames(documents: ReadonlyMap<string, Document>, at: string, base: string): string[] {
  const [page = '', id = ''] = at.split('#');
  const own = documents.get(page);
  const path = base + at.slice(1);
  const isCalled = (element: Element): boolean =>
    element.name === 'a' &&
    (getAttributeValue(element, 'href') ?? '').replace(id === '' ? /#.*$/u : '', '') === path &&
    !findAround(element, (around) => hasClass(around, 'prose') && around.name !== 'figure');
  const isLabel = (element: Element): boolean =>
    element.name === 'a' &&
    (getAttributeValue(element, 'href') ?? '').startsWith(path) &&
    findAround(element, (around) => hasClass(around, 'cites')) !== undefined;
  const place = own && findOne((element) => getAttributeValue(element, 'id') === id, own.children);
  const headings = own
    ? findAll(
        (element) =>
          (id === '' && element.name === 'h1') ||
          getAttributeValue(element, 'id') === `${id}-title`,
        own.children,
      )
    : [];
  // A term stands before its other names.
  const term = place && findOne(({ name }) => name === 'dt', [place])?.children[0];
  const isWhole = id === '' || id.startsWith('term-');
  const called = isWhole
    ? [...documents.values()].flatMap(({ children }) => [
        ...findAll(isCalled, children),
        ...findAll(isLabel, children),
      ])
    : [];
  return [...headings, ...called, ...(term ? [term] : [])]
    .map((node) => DomUtils.textContent(node).replace(/\s+/gu, ' ').trim())
    .map((words) => words.replace(/, (?:¶|p\.|abstract).*$/u, '').replace(/\.$/u, ''))
    .filter((words) => words.length >= SHORTEST);
}

/** Words in texts and attributes that call the thing by its name. */
function scrub(document: Document, names: readonly string[]): void {
  // In JSON a name has its quotation marks escaped.
  const spellings = new Set(names.flatMap((name) => [name, JSON.stringify(name).slice(1, -1)]));
  const clean = (words: string): string =>
    [...spellings].reduce((text, name) => text.replaceAll(name, '[withdrawn]'), words);
  const visit = (nodes: Document['children']): void => {
    for (const node of nodes) {
      if ('data' in node && typeof node.data === 'string') node.data = clean(node.data);
      if ('attribs' in node)
        for (const [key, value] of Object.entries(node.attribs))
          if (!['href', 'src', 'class', 'id', 'd'].includes(key)) node.attribs[key] = clean(value);
      if ('children' in node) visit(node.children);
    }
  };
  visit(document.children);
}

/**
 * @param pages of one site, by their addresses without the base: `/chapters/x/`
 * @param redactions of a source together with those of the claims that rest on it alone
 * @param base path that they were made for, with a slash at both ends
 * @returns the same pages; those of which nothing is taken out, as they are
 */
export function redactPages(
  pages: ReadonlyMap<string, string>,
  redactions: readonly PageRedaction[],
  base = '/',
): Map<string, string> {
  if (redactions.length === 0) return new Map(pages);
  const documents = new Map([...pages].map(([address, html]) => [address, parseDocument(html)]));
  const names = redactions
    .flatMap(({ at }) => listNames(documents, at, base))
    .sort((a, b) => b.length - a.length);
  return new Map(
    [...documents].map(([address, document]) => {
      const toHtml = (): string => render(document, { encodeEntities: 'utf8' });
      const earlier = toHtml();
      for (const { at, tombstone } of redactions) {
        const [page = '', fragment = ''] = at.split('#');
        const claim = /^\/claims\/([^/]+)\/$/u.exec(at)?.[1];
        if (page === address && fragment === '') redactWhole(document, tombstone);
        // A chapter's figure stands on the home page too.
        if (fragment !== '' && (page === address || fragment.startsWith('fig-')))
          redactPlace(document, fragment, tombstone);
        if (claim !== undefined) redactMarks(document, claim, tombstone);
        redactLinks(document, base + at.slice(1), tombstone);
        redactData(document, base + at.slice(1), page === address);
      }
      scrub(document, names);
      const now = toHtml();
      return [address, now === earlier ? (pages.get(address) ?? now) : now];
    }),
  );
}
