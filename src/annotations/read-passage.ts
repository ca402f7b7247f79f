/** The text of one block or note, with everything that it mentions. */
import type { MdastNode } from 'satteri';
import { createPlaceFinder } from '../problems/place-finder.ts';
import type { Place, Problem, ProblemCode } from '../problems/problem.ts';
import { childrenOf, findAttributes, standsOnOwnLine } from './block-tree.ts';
import { splitInline, type Segment } from './inline.ts';
import type { Mention, Outline, Passage } from './outline.ts';

export interface DocumentOptions {
  /** Path that problems name. */
  file: string;
  format: 'md' | 'mdx';
  /** BCP 47 tag by whose rules sentences are cut. */
  language: string;
  /** Names of the components that an author may place. */
  figures: readonly string[];
  /** The words that a link shows where the author gave none. */
  titleOf: (target: string) => string;
}

const UNDEFINED_CALL = /\[\^[^\]\s]+\]/gu;
/** A mention before its sentence is known: where it stands in the passage's text. */
type Draft = Mention & { start: number };

interface Surroundings {
  link?: boolean;
  claim?: boolean;
  heading?: boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Making a segmenter costs far more than using it. */
function getSegmenter(language: string): Intl.Segmenter {
  const known =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
}

/** Reads passages of one document and gathers the problems of their syntax. */
export class PassageReader {
  readonly problems: Problem[] = [];
  readonly components: Outline['components'] = [];
  private readonly segmenter: Intl.Segmenter;
  private readonly source: string;
  private readonly toPlace: (offset: number) => Place;
  private readonly options: DocumentOptions;

  constructor(source: string, options: DocumentOptions) {
    this.source = source;
    this.options = options;
    this.toPlace = createPlaceFinder(source, options.file);
    this.segmenter = getSegmenter(options.language);
  }

  placeOf(node: MdastNode, offset = 0): Place {
    return this.toPlace((node.position?.start.offset ?? 0) + offset);
  }

  report(code: ProblemCode, place: Place, message: string): void {
    this.problems.push({ code, message, ...place });
  }

  /** Reads the text of a node and all below it. */
  readPassage(node: MdastNode): Passage {
    let text = '';
    const drafts: Draft[] = [];
    const calls: Passage['calls'] = [];

    const readText = (text_: Extract<MdastNode, { type: 'text' }>, around: Surroundings): void => {
      const raw = this.source.slice(text_.position?.start.offset, text_.position?.end.offset);
      let from = 0;
      const placeOfSegment = (segment: Segment): Place => {
        const written = text_.value.slice(segment.start, segment.end);
        // Smart punctuation and escapes change the middle of a text, rarely the first letters of a mark.
        const at =
          [written, written.slice(0, 4), '[']
            .map((start) => raw.indexOf(start, from))
            .find((index) => index >= 0) ?? 0;
        from = at + 1;
        return this.placeOf(text_, at);
      };
      for (const segment of splitInline(text_.value)) {
        if (segment.type === 'text') {
          // A call without definition is plain text to Markdown.
          for (const [call] of segment.value.matchAll(UNDEFINED_CALL)) {
            this.report(
              'unknown-note',
              this.placeOf(text_, Math.max(0, raw.indexOf(call, from))),
              `${call} has no definition`,
            );
          }
          text += segment.value.replace(/\s*\n\s*/gu, ' ');
          continue;
        }
        const place = placeOfSegment(segment);
        if (segment.type === 'broken') {
          this.report(segment.code, place, `${segment.value} cannot be read`);
        } else if (segment.type === 'citation') {
          text = text.replace(/ +$/u, '');
          const start = text.endsWith('\n') ? text.length : Math.max(0, text.length - 1);
          for (const work of segment.works) {
            drafts.push({ kind: 'source', ...work, place, sentence: '', start });
          }
        } else {
          if (around.link)
            this.report(
              'malformed-link',
              place,
              `[[${segment.target}]] stands inside another link`,
            );
          drafts.push({
            kind: 'topic',
            target: segment.target,
            place,
            sentence: '',
            start: text.length,
          });
          text += segment.words ?? this.options.titleOf(segment.target);
        }
      }
    };

    const readClaim = (
      mark: Extract<MdastNode, { type: 'mdxJsxTextElement' }>,
      around: Surroundings,
    ): void => {
      const place = this.placeOf(mark);
      const id = findAttributes(mark)?.id;
      const wrong = around.claim
        ? 'stands inside another claim mark'
        : around.heading
          ? 'stands in a heading'
          : around.link
            ? 'stands inside a link'
            : id === undefined || id === ''
              ? 'has no id'
              : mark.children.length === 0
                ? 'marks no words'
                : undefined;
      if (wrong)
        this.report('misplaced-claim', place, `the claim mark${id ? ` "${id}"` : ''} ${wrong}`);
      const start = text.length;
      const draft: Draft = { kind: 'claim', id: id ?? '', words: '', place, sentence: '', start };
      if (id) drafts.push(draft);
      for (const child of childrenOf(mark)) read(child, { ...around, claim: true });
      draft.words = text.slice(start);
    };

    const read = (current: MdastNode, around: Surroundings): void => {
      switch (current.type) {
        case 'text':
          readText(current, around);
          return;
        case 'inlineCode':
          text += current.value;
          return;
        case 'break':
          text += ' ';
          return;
        case 'footnoteReference':
          calls.push({ name: current.identifier, place: this.placeOf(current) });
          return;
        case 'definition':
          this.checkLink(current, current.url);
          return;
        case 'imageReference':
          this.report(
            'invalid-link',
            this.placeOf(current),
            'a picture by reference: give its file here',
          );
          return;
        case 'image':
          if (!/^\.\/[\w./-]+$/u.test(current.url))
            this.report(
              'invalid-link',
              this.placeOf(current),
              `the picture "${current.url}" is no file beside the text`,
            );
          if (!current.alt?.trim())
            this.report(
              'missing-alternative',
              this.placeOf(current),
              `"${current.url}" has no alternative text`,
            );
          return;
        case 'mdxTextExpression':
        case 'mdxFlowExpression':
        case 'mdxjsEsm':
          this.reportCode(current);
          return;
        case 'html':
          this.report(
            'unknown-component',
            this.placeOf(current),
            `HTML in Markdown: ${current.value.slice(0, 40)}`,
          );
          return;
        case 'mdxJsxTextElement':
        case 'mdxJsxFlowElement':
          if (current.name === 'Claim' && current.type === 'mdxJsxTextElement')
            readClaim(current, around);
          else this.readComponent(current);
          return;
        default: {
          if (current.type === 'link') this.checkLink(current, current.url);
          const inner = {
            link:
              around.link === true || current.type === 'link' || current.type === 'linkReference',
            claim: around.claim === true,
            heading: around.heading === true || current.type === 'heading',
          };
          childrenOf(current).forEach((child, index) => {
            if (index > 0 && standsOnOwnLine(child)) text += '\n';
            else if (index > 0 && child.type === 'tableCell') text += ' ';
            read(child, inner);
          });
        }
      }
    };

    read(node, {});
    const clean = text.trim();
    const shift = text.length - text.trimStart().length;
    const sentences = [...this.segmenter.segment(clean)].map(({ segment, index }) => ({
      text: segment.trim(),
      index,
    }));
    const mentions = drafts.map(({ start, ...mention }): Mention => {
      const sentence = sentences.findLast(({ index }) => index <= Math.max(0, start - shift));
      return { ...mention, sentence: sentence?.text ?? clean };
    });
    return {
      text: clean.replaceAll('\n', ' '),
      sentences: sentences.map((sentence) => sentence.text).filter(Boolean),
      mentions,
      calls,
      place: this.placeOf(node),
    };
  }

  /** Links lead out of the site, or to an address on the page; all else is written as an annotation. */
  checkLink(node: MdastNode, url: string): void {
    if (/^(?:https?:\/\/|mailto:)\S+$/u.test(url) || /^#[\w-]+$/u.test(url)) return;
    this.report('invalid-link', this.placeOf(node), `the link to "${url}" is not allowed`);
  }

  reportCode(node: MdastNode): void {
    const shown = 'value' in node ? node.value.trim().slice(0, 40) : '';
    this.report(
      'mdx-code',
      this.placeOf(node),
      shown ? `code in prose: ${shown}` : 'an expression in prose',
    );
  }

  readComponent(
    node: Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>,
  ): void {
    const place = this.placeOf(node);
    const attributes = findAttributes(node);
    if (node.name === 'Claim')
      this.report(
        'misplaced-claim',
        place,
        'the claim mark stands around more than the words of one paragraph',
      );
    else if (attributes === undefined) this.reportCode(node);
    else if (node.name !== null && this.options.figures.includes(node.name)) {
      this.components.push({ name: node.name, attributes, place });
    } else
      this.report('unknown-component', place, `<${node.name ?? ''}> is not a registered component`);
  }
}
