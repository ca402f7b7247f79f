/**
 * One document → its outline and the problems of its syntax. The first of the three passes
 * (document, corpus, page): it knows no other file.
 */
import { markdownToMdast, mdxToMdast, type MdastNode } from 'satteri';
import GithubSlugger from 'github-slugger';
import { createPlaceFinder } from '../problems/place-finder.ts';
import type { Problem } from '../problems/problem.ts';
import {
  childrenOf,
  endsInParagraph,
  findBlockKind,
  ravelClaims,
  takeAddress,
} from './block-tree.ts';
import { checkHeadings } from './heading-order.ts';
import type { Block, Heading, Note, Outline } from './outline.ts';
import type { DocumentOptions } from './read-node.ts';
import { redactTree } from './redact-tree.ts';
import { PassageReader } from './read-passage.ts';
import { findDeepNode, findExcess } from './text-limits.ts';

const MDX_ERROR = /^(\d+):(\d+)(?:-\d+:\d+)?:\s*(.*)$/su;

/** Parses a file, front matter included, so that positions are those of the file. */
function parseTree(source: string, format: 'md' | 'mdx'): MdastNode {
  const options = {
    features: { gfm: true, frontmatter: true, smartPunctuation: true },
    position: true,
  };
  return format === 'mdx' ? mdxToMdast(source, options) : markdownToMdast(source, options);
}

/** The parser itself may have given up, and then says no place. */
function toDepthProblem(file: string, node?: MdastNode): Problem {
  const { line = 1, column = 1 } = node?.position?.start ?? {};
  const message = 'quotations, lists or marks stand inside each other more than 50 deep';
  return { code: 'nested-too-deep', message, file, line, column };
}

const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/**
 * @param source the whole file, front matter included
 * @returns the outline, empty where the file cannot be parsed, and every problem of syntax
 */
export function readDocument(
  source: string,
  options: DocumentOptions,
): { outline: Outline; problems: Problem[] } {
  const outline: Outline = {
    headings: [],
    blocks: [],
    notes: [],
    components: [],
    anchors: [],
    words: 0,
  };
  const { file } = options;
  const excess = findExcess(source);
  if (excess) {
    const { message, offset } = excess;
    const place = createPlaceFinder(source, file)(offset);
    return { outline, problems: [{ code: 'oversized-text', message, ...place }] };
  }
  let tree: MdastNode;
  try {
    const written = parseTree(source, options.format);
    const deep = findDeepNode(written);
    if (deep) return { outline, problems: [toDepthProblem(file, deep)] };
    const whole = ravelClaims(written);
    tree = options.redacted ? redactTree(whole, options.redacted) : whole;
  } catch (error) {
    if (error instanceof RangeError) return { outline, problems: [toDepthProblem(file)] };
    const [, line = '1', column = '1', message = String(error)] =
      MDX_ERROR.exec((error as Error).message) ?? [];
    const place = { file, line: Number(line), column: Number(column) };
    return { outline, problems: [{ code: 'malformed-mdx', message, ...place }] };
  }
  const reader = new PassageReader(source, options);
  const slugger = new GithubSlugger();
  let number = 0;

  const readBlock = (original: MdastNode): void => {
    const { node, address } = takeAddress(original);
    const kind = findBlockKind(node);
    if (kind === undefined) {
      if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression') reader.reportCode(node);
      else if (node.type === 'mdxJsxFlowElement') reader.readComponent(node);
      else if (node.type === 'html' || node.type === 'definition') reader.readPassage(node);
      return;
    }
    const passage = reader.readPassage(node);
    const end = endsInParagraph(original) ? original.position?.end.offset : undefined;
    if (kind === 'heading') {
      const heading: Heading = {
        depth: 'depth' in node ? node.depth : 2,
        text: passage.text,
        slug: slugger.slug(passage.text),
        place: passage.place,
      };
      outline.headings.push(heading);
      outline.blocks.push({ ...passage, kind, id: heading.slug, addressed: false, number: 0, end });
      return;
    }
    number += 1;
    const block: Block = {
      ...passage,
      kind,
      id: address ?? `p-${number}`,
      addressed: address !== undefined,
      number,
      end,
    };
    outline.blocks.push(block);
  };

  const definitions: Extract<MdastNode, { type: 'footnoteDefinition' }>[] = [];
  for (const node of childrenOf(tree)) {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    else readBlock(node);
  }
  const written = definitions.map((node): Note => ({
    ...reader.readPassage(node),
    name: node.identifier,
    number: 0,
    block: undefined,
  }));
  outline.notes = numberNotes(outline.blocks, written);
  checkHeadings(tree, outline.headings, reader);
  outline.components = reader.components;
  outline.anchors = reader.anchors;
  outline.words = outline.blocks.reduce((sum, { text }) => sum + countWords(text), 0);

  for (const note of outline.notes) {
    if (note.number === 0)
      reader.report('unknown-note', note.place, `the note "${note.name}" is never called`);
  }
  const defined = new Set(written.map(({ name }) => name));
  for (const { name, place } of [...outline.blocks, ...outline.notes].flatMap(
    ({ calls }) => calls,
  )) {
    if (!defined.has(name))
      reader.report(
        'unknown-note',
        place,
        `the definition of [^${name}] stands inside another block`,
      );
  }
  return { outline, problems: reader.problems };
}

/** Numbers notes by first call; notes that are called only from notes follow those of the block. */
function numberNotes(blocks: readonly Block[], written: readonly Note[]): Note[] {
  const byName = new Map(written.map((note) => [note.name, note]));
  const ordered: Note[] = [];
  for (const { id, calls } of blocks) {
    const waiting = [...calls];
    for (let call = waiting.shift(); call; call = waiting.shift()) {
      const note = byName.get(call.name);
      if (!note || note.number > 0) continue;
      note.number = ordered.push(note);
      note.block = id;
      waiting.push(...note.calls);
    }
  }
  return [...ordered, ...written.filter(({ number }) => number === 0)];
}
