/** What stands in a text and is no text of its own: links, pictures, components, code. */
import type { MdastNode } from 'satteri';
import { createPlaceFinder } from '../problems/place-finder.ts';
import type { Place, Problem, ProblemCode } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import { findAttributes } from './block-tree.ts';
import type { RedactedText } from './redact-tree.ts';
import type { Outline } from './outline.ts';
import { findUnmarkedWord } from './script-runs.ts';

export interface DocumentOptions {
  /** Path that problems name. */
  file: string;
  format: 'md' | 'mdx';
  /** BCP 47 tag by whose rules sentences are cut. */
  language: string;
  /** The components that an author may place, each with the attributes that it takes. */
  figures: Readonly<Record<string, readonly string[]>>;
  /** The words that a link shows where the author gave none. */
  titleOf: (target: string) => string;
  /** What is taken out of the text before it is read. */
  redacted?: RedactedText;
}

const OUTWARD = /^(?:https?:\/\/|mailto:)\S+$/u;
const ON_PAGE = /^#[\w-]+$/u;
/** A file beside the text or in a folder there: no step leads up, and no name is hidden. */
const BESIDE = /^\.\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/u;

/** Holds single nodes of one document against what an author may write, and gathers the problems. */
export class NodeReader {
  readonly problems: Problem[] = [];
  readonly components: Outline['components'] = [];
  readonly anchors: Outline['anchors'] = [];
  protected readonly source: string;
  protected readonly options: DocumentOptions;
  private readonly toPlace: (offset: number) => Place;

  constructor(source: string, options: DocumentOptions) {
    this.source = source;
    this.options = options;
    this.toPlace = createPlaceFinder(source, options.file);
  }

  placeOf(node: MdastNode, offset = 0): Place {
    return this.toPlace((node.position?.start.offset ?? 0) + offset);
  }

  report(code: ProblemCode, place: Place, message: string): void {
    this.problems.push({ code, message, ...place });
  }

  /** @returns true where all is said of the node, and its children need not be read */
  readNode(node: MdastNode): boolean {
    switch (node.type) {
      case 'link':
        this.checkLink(node, node.url);
        this.checkScript(node, node.title);
        return false;
      case 'definition':
        this.checkLink(node, node.url);
        this.checkScript(node, node.title);
        return true;
      case 'image':
        this.checkImage(node);
        return true;
      case 'imageReference':
        this.reportAt(node, 'invalid-link', 'a picture by reference: give its file here');
        return true;
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
      case 'mdxjsEsm':
        this.reportCode(node);
        return true;
      case 'html':
        this.reportAt(node, 'unknown-component', `HTML in Markdown: ${node.value.slice(0, 40)}`);
        return true;
      default:
        return false;
    }
  }

  private reportAt(node: MdastNode, code: ProblemCode, message: string): void {
    this.report(code, this.placeOf(node), message);
  }

  /** Links lead out of the site, or to an address on the page; all else is written as an annotation. */
  private checkLink(node: MdastNode, url: string): void {
    if (ON_PAGE.test(url)) this.anchors.push({ fragment: url.slice(1), place: this.placeOf(node) });
    else if (!OUTWARD.test(url))
      this.reportAt(node, 'invalid-link', `the link to "${url}" is not allowed`);
  }

  private checkImage(image: Extract<MdastNode, { type: 'image' }>): void {
    if (!BESIDE.test(image.url))
      this.reportAt(image, 'invalid-link', `the picture "${image.url}" is no file beside the text`);
    if (!image.alt?.trim())
      this.reportAt(image, 'missing-alternative', `"${image.url}" has no alternative text`);
    this.checkScript(image, image.alt);
    this.checkScript(image, image.title);
  }

  /** What becomes an attribute can hold no mark of language. */
  private checkScript(node: MdastNode, words: string | null | undefined): void {
    const word = findUnmarkedWord(words ?? '', [this.options.language]);
    if (word !== undefined)
      this.reportAt(
        node,
        'unmarked-script',
        `"${word}" stands in words that only an attribute holds`,
      );
  }

  reportCode(node: MdastNode): void {
    const shown = 'value' in node ? node.value.trim().slice(0, 40) : '';
    this.reportAt(node, 'mdx-code', shown ? `code in prose: ${shown}` : 'an expression in prose');
  }

  /** @param known the attributes that a component of this name takes */
  checkAttributes(
    name: string,
    written: readonly string[],
    known: readonly string[],
    place: Place,
  ): void {
    for (const attribute of written) {
      if (known.includes(attribute)) continue;
      const near = suggest(
        attribute,
        known.filter((other) => !written.includes(other)),
      );
      this.report('unknown-attribute', place, `<${name}> takes no ${attribute}="…".${near}`);
    }
  }

  readComponent(
    node: Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>,
  ): void {
    const place = this.placeOf(node);
    const attributes = findAttributes(node);
    const name = node.name ?? '';
    const known = Object.hasOwn(this.options.figures, name)
      ? this.options.figures[name]
      : undefined;
    if (name === 'Claim')
      this.report(
        'misplaced-claim',
        place,
        'the claim mark stands around more than the words of one paragraph',
      );
    else if (attributes === undefined) this.reportCode(node);
    else if (known) {
      this.components.push({ name, attributes, place });
      this.checkAttributes(name, Object.keys(attributes), known, place);
    } else {
      const near = suggest(name, ['Claim', ...Object.keys(this.options.figures)]);
      this.report('unknown-component', place, `<${name}> is not a registered component.${near}`);
    }
  }
}
