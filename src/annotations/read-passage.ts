/** The text of one block or note, with everything that it mentions. */
import type { MdastNode } from 'satteri';
import type { Place } from '../problems/problem.ts';
import { childrenOf, findAttributes, standsOnOwnLine } from './block-tree.ts';
import { splitInline, type Segment } from './inline.ts';
import type { Mention, Passage } from './outline.ts';
import { NodeReader, type DocumentOptions } from './read-node.ts';

/** What an author writes at a claim mark; the address of its entry comes from the page. */
const CLAIM_ATTRIBUTES = ['id'];
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
export class PassageReader extends NodeReader {
  private readonly segmenter: Intl.Segmenter;

  constructor(source: string, options: DocumentOptions) {
    super(source, options);
    this.segmenter = getSegmenter(options.language);
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
          text += segment.value.replace(/(?<!\s)\s*\n\s*/gu, ' ');
          continue;
        }
        const place = placeOfSegment(segment);
        if (segment.type === 'broken') {
          this.report(segment.code, place, `${segment.value} cannot be read`);
        } else if (segment.type === 'citation') {
          if (text.endsWith(' ')) text = text.replace(/(?<! ) +$/u, '');
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
      const attributes = findAttributes(mark);
      this.checkAttributes('Claim', Object.keys(attributes ?? {}), CLAIM_ATTRIBUTES, place);
      const id = attributes?.id;
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
        case 'mdxJsxTextElement':
        case 'mdxJsxFlowElement':
          if (current.name === 'Claim' && current.type === 'mdxJsxTextElement')
            readClaim(current, around);
          else this.readComponent(current);
          return;
        default: {
          if (this.readNode(current)) return;
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
}
