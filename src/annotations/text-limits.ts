/** How long and how deep a text may be, so that reading and rendering it end soon, whatever stands in it. */
import type { MdastNode } from 'satteri';
import { childrenOf } from './block-tree.ts';

/** Characters between two empty lines: ten times the longest paragraph that anybody reads. */
const LONGEST = 20_000;
/** For each of these the parser copies the text that it stands in, or looks through it for its other half. */
const MOST_MARKS = 1000;
/** In a whole text: each that is not closed is looked for by all that follow. */
const MOST_TAGS = 4000;
/** Blocks and marks inside each other. */
const DEEPEST = 50;

const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$)/u;
const EMPTY_LINE = /\n[ \t\r]*(?=\n)/gu;
const TAG = /<[a-z]/giu;
const MARKS = /["'`{_*]|--|\.\.\./gu;

/**
 * What in a text is more than a reader or the parser can take: its tags together, or the length and the marks of a stretch
 * without an empty line.
 *
 * @param source the whole file; its front matter is passed over
 * @returns where it begins in the file
 */
export function findExcess(source: string): { offset: number; message: string } | undefined {
  const bodyStart = FRONT_MATTER.exec(source)?.[0].length ?? 0;
  const body = source.slice(bodyStart);
  const tags = body.match(TAG)?.length ?? 0;
  if (tags > MOST_TAGS) {
    const message = `${tags} tags stand in this text; at most ${MOST_TAGS} may`;
    return { offset: bodyStart + body.search(TAG), message };
  }
  let start = 0;
  for (const end of [...Array.from(body.matchAll(EMPTY_LINE), ({ index }) => index), body.length]) {
    const paragraph = body.slice(start, end).trim();
    const marks = paragraph.match(MARKS)?.length ?? 0;
    const excess =
      paragraph.length > LONGEST
        ? `${paragraph.length} characters stand here without an empty line; at most ${LONGEST} may`
        : marks > MOST_MARKS
          ? `${marks} quotation marks, dashes, dots, braces and signs of emphasis stand here without an empty line; at most ${MOST_MARKS} may`
          : undefined;
    if (excess !== undefined)
      return { offset: bodyStart + body.indexOf(paragraph, start), message: excess };
    start = end;
  }
  return undefined;
}

/** The first node that stands inside too many others; no function calls itself here, so that no depth is too much. */
export function findDeepNode(root: MdastNode): MdastNode | undefined {
  let level = [root];
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1)
    level = level.flatMap(childrenOf);
  return level[0];
}
