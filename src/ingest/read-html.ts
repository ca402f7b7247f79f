/**
 * A saved page → blocks. Every piece of text of the page is listed in order; Readability says which
 * belong to the article, so that what it leaves out can be named.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { IngestError, tidyText, type Block, type Fact } from './article.ts';
import { readPageFacts } from './read-page-facts.ts';

const MARK = 'data-block';
const DEEPEST = 256;

const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** What holds no text that a reader sees. */
const SILENT =
  'script,style,noscript,template,svg,canvas,iframe,object,button,select,textarea,input,video,audio,[hidden],[aria-hidden="true"]';

/** Elements whose text is no part of an article, with what to call it. */
const OUTSIDE: [string, string][] = [
  ['nav,[role="navigation"]', 'navigation'],
  ['aside,[role="complementary"]', 'beside the text'],
  ['form,dialog,[role="dialog"],[role="alertdialog"]', 'form or dialog'],
  ['body > footer,[role="contentinfo"]', 'footer of the page'],
  ['body > header,[role="banner"]', 'head of the page'],
];
/** Names of classes and ids by which pages mark what is around a text. */
const OUTSIDE_NAMES: [RegExp, string][] = [
  [/\b(?:comments?|comment-?list|respond|disqus|discussion)\b/iu, 'comments'],
  [
    /\b(?:related|recommend\w*|trending|most-?(?:read|popular)|read-?(?:more|next)|more-from|also-like|outbrain|taboola)\b/iu,
    'related links',
  ],
  [/\b(?:share|sharing|social|sharedaddy|addtoany)\b/iu, 'share line'],
  [/\b(?:cookies?|consent|gdpr)\b/iu, 'cookie notice'],
  [/\b(?:newsletter|subscribe|signup|sign-up|paywall|promo)\b/iu, 'newsletter'],
  [/\b(?:advert\w*|ads?|ad-slot|sponsor\w*)\b/iu, 'advertisement'],
  [/\b(?:breadcrumbs?|menu|pagination|pager|post-navigation)\b/iu, 'navigation'],
  [/\b(?:author-?bio|about-?(?:the-)?author|bio)\b/iu, 'about the author'],
  [/\b(?:tags|tag-?list|post-tags|categories|topics-list)\b/iu, 'tags'],
  [/\b(?:wp-caption-text|caption|image-credit|photo-credit|credit)\b/iu, 'photo caption'],
];

const isBlock = (node: Node): node is Element =>
  node.nodeType === 1 && BLOCK_TAGS.has((node as Element).tagName);
const hasBlock = (element: Element): boolean =>
  [...element.childNodes].some(
    (child) => isBlock(child) || (child.nodeType === 1 && hasBlock(child as Element)),
  );

/** @throws IngestError where elements stand deeper in each other than in any page that people read */
function requireShallow(body: Element): void {
  const waiting: [element: Element, depth: number][] = [[body, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, depth] = next;
    if (depth > DEEPEST)
      throw new IngestError('its elements are nested too deep: save the article as text');
    for (const child of element.children) waiting.push([child, depth + 1]);
  }
}

/** Puts every run of text that has no paragraph of its own, and each line between two breaks, into one. */
function wrapRuns(element: Element, document: Document): void {
  const hasBreak = element.querySelector(':scope > br') !== null;
  if (!hasBlock(element) && !hasBreak) return;
  let run: Node[] = [];
  const close = (before: Node | null): void => {
    if (run.some((node) => (node.textContent ?? '').trim() !== '')) {
      const paragraph = document.createElement('p');
      element.insertBefore(paragraph, before);
      paragraph.append(...run);
    }
    run = [];
  };
  for (const child of [...element.childNodes]) {
    const isBreak = child.nodeType === 1 && (child as Element).tagName === 'BR';
    if (isBlock(child) || (child.nodeType === 1 && hasBlock(child as Element))) {
      close(child);
      wrapRuns(child as Element, document);
    } else if (isBreak) {
      close(child);
      child.parentNode?.removeChild(child);
    } else run.push(child);
  }
  close(null);
}

/** Elements that hold text and no other block, in the order of the page. */
const listLeaves = (body: Element): Element[] =>
  [...body.querySelectorAll('*')].filter(
    (element) => isBlock(element) && !hasBlock(element) && tidyText(element.textContent) !== '',
  );

function findOutside(element: Element, body: Element): string | undefined {
  for (const [selector, reason] of OUTSIDE) if (element.closest(selector)) return reason;
  for (let at: Element | null = element; at && at !== body; at = at.parentElement) {
    if (/^(?:ARTICLE|MAIN)$/u.test(at.tagName)) return undefined;
    const names = `${at.getAttribute('class') ?? ''} ${at.id}`.replace(/_+/gu, '-');
    const named = OUTSIDE_NAMES.find(([pattern]) => pattern.test(names));
    // A name on something that holds half of the page says nothing about its text.
    if (named && at.textContent.length < body.textContent.length / 2) return named[1];
  }
  return undefined;
}

function findKind(element: Element): Block['kind'] {
  if (/^H[1-6]$/u.test(element.tagName)) return 'heading';
  if (element.closest('figure,figcaption,caption')) return 'caption';
  return element.closest('li,dd,dt,td,th') ? 'item' : 'text';
}

function findLinkShare(element: Element, length: number): number {
  const linked = [...element.querySelectorAll('a')].reduce(
    (sum, link) => sum + tidyText(link.textContent).length,
    0,
  );
  return element.closest('a') ? 1 : Math.min(1, linked / length);
}

/** Line at which a text begins in the source of the page, looked for from a place on. */
function findLine(source: string, text: string, from: number): number {
  const [first = ''] = /^[\p{L}\p{N} ,]{3,40}/u.exec(text) ?? [];
  return first === '' ? -1 : source.indexOf(first.trim(), from);
}

/** The marks of the blocks that Readability takes for the article. */
function listArticleMarks(html: string): Set<string> {
  const { document } = parseHTML(html);
  const article = new Readability<Element>(document, {
    serializer: (node) => node as Element,
    charThreshold: 200,
  }).parse();
  const marked = article?.content?.querySelectorAll(`[${MARK}]`) ?? [];
  return new Set([...marked].map((element) => element.getAttribute(MARK) ?? ''));
}

/** True for what stands in the same element as paragraphs of the article. */
const isBeside = (element: Element, leaves: Element[], inArticle: boolean[]): boolean =>
  leaves.some(
    (leaf, index) =>
      inArticle[index] && leaf.tagName === 'P' && leaf.parentElement === element.parentElement,
  );

/** @param text the source of a page, with line feeds alone */
export function readHtml(text: string): { blocks: Block[]; facts: Fact[] } {
  const hasRoot = /<html\b/iu.test(text);
  const source = hasRoot ? text : `<!doctype html><html><body>${text}</body></html>`;
  const { document } = parseHTML(source) as unknown as { document: Document };
  const facts = readPageFacts(document);
  // A saved page may have lost its body tag.
  const body = document.querySelector('body') ?? document.documentElement;
  requireShallow(body);
  document.querySelectorAll(SILENT).forEach((element) => element.remove());
  // Links of a menu stand apart on the page, and often not in its source.
  document.querySelectorAll('a + a').forEach((link) => link.before(' '));
  wrapRuns(body, document);
  const leaves = listLeaves(body);
  leaves.forEach((element, index) => element.setAttribute(MARK, String(index)));
  const marks = listArticleMarks(document.documentElement.outerHTML);

  let from = Math.max(0, text.search(/<body\b/iu));
  const inArticle = leaves.map((_, index) => marks.has(String(index)));
  const first = inArticle.indexOf(true);
  const last = inArticle.lastIndexOf(true);
  const blocks = leaves.map((element, index): Block => {
    const words = tidyText(element.textContent);
    const at = findLine(text, words, from);
    if (at >= 0) from = at;
    const isInside = first < 0 || (index >= first && index <= last);
    const outside =
      findOutside(element, body) ??
      (isInside || element.tagName === 'H1' || isBeside(element, leaves, inArticle)
        ? undefined
        : index < first
          ? 'before the text'
          : 'after the text');
    return {
      text: words,
      line: text.slice(0, from).split('\n').length,
      kind: findKind(element),
      linkShare: findLinkShare(element, words.length),
      ...(outside !== undefined && { outside }),
      ...(first >= 0 && !inArticle[index] && { doubt: 'the markup sets it apart' }),
    };
  });
  return { blocks, facts };
}
