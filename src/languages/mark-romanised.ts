/** A finished page whose romanised words carry their language (WCAG 2.2, 3.1.2). */
import { ElementType, parseDocument } from 'htmlparser2';
import { splitWords } from './romanised-words.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

export interface RomanisedWords {
  /** Of `compileWords`. */
  pattern: RegExp;
  /** BCP 47 tag that the words get: `ko-Latn`. */
  tag: string;
  /** BCP 47 tag of the pages, which a fragment of one does not name. */
  language: string;
}

/** What holds text alone, or text that is copied letter by letter. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['head', 'title', 'script', 'style', 'textarea', 'option'],
  ...['code', 'pre', 'kbd', 'samp', 'desc', 'metadata'],
]);

/** Elements of a drawing in which words are shown: there a `tspan` marks them, and HTML nowhere. */
const DRAWN: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath']);

interface Place {
  language: string;
  isSvg: boolean;
  /** False in what cannot hold a mark. */
  isMarked: boolean;
}

const getPrimary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/**
 * Marks each word that stands in a text of the page's language. Nothing else of the page changes, not a byte.
 *
 * @param html a page, or a fragment of one
 */
export function markRomanised(html: string, { pattern, tag, language }: RomanisedWords): string {
  // Most pages have none, and this is quickly seen.
  if (!splitWords(html, pattern).some(({ isWord }) => isWord)) return html;
  const isOwn = (other: string): boolean => getPrimary(other) === getPrimary(language);
  const pieces: string[] = [];
  let done = 0;

  const mark = (start: number, end: number, name: 'span' | 'tspan'): void => {
    pieces.push(html.slice(done, start));
    for (const { text, isWord } of splitWords(html.slice(start, end), pattern))
      pieces.push(isWord ? `<${name} lang="${tag}">${text}</${name}>` : text);
    done = end;
  };
  const visit = (nodes: readonly Node[], place: Place): void => {
    for (const node of nodes) {
      if (node.type === ElementType.Text) {
        const { startIndex, endIndex } = node;
        if (place.isMarked && isOwn(place.language) && startIndex !== null && endIndex !== null)
          mark(startIndex, endIndex + 1, place.isSvg ? 'tspan' : 'span');
      } else if ('children' in node) {
        const name = 'name' in node ? node.name : '';
        const isSvg = (place.isSvg || name === 'svg') && name !== 'foreignObject';
        visit(node.children, {
          language: ('attribs' in node ? node.attribs.lang : undefined) ?? place.language,
          isSvg,
          isMarked: isSvg
            ? DRAWN.has(name) || (place.isSvg && place.isMarked && !LEFT_OUT.has(name))
            : !LEFT_OUT.has(name) && (place.isMarked || name === 'foreignObject'),
        });
      }
    }
  };
  const { children } = parseDocument(html, {
    withStartIndices: true,
    withEndIndices: true,
    lowerCaseTags: false,
  });
  visit(children, { language, isSvg: false, isMarked: true });
  return pieces.join('') + html.slice(done);
}
