/** Plain text → blocks. Lines that an editor broke are joined; where each line is a paragraph, it stays one. */
import { tidyText, type Block } from './article.ts';

interface Line {
  text: string;
  line: number;
  isIndented: boolean;
}

const BULLET = /^(?:[-*•·‣◦▪■●►–—]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/u;
const SENTENCE_END = /[.?!…:;"'”’)\]]$/u;

/** A wrapped text fills no more columns than this; pasted pages have longer lines. */
const WIDEST = 100;
const NARROWEST = 40;

/**
 * The column at which the lines of a text were broken, undefined where each line is a paragraph.
 * A line was broken where the next word would not have fitted; in a wrapped text most lines were.
 */
export function findWrapWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const width = Math.max(0, ...lengths);
  if (width < NARROWEST || width > WIDEST) return undefined;
  let pairs = 0;
  let broken = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1]?.trim() ?? '';
    if (line.trim() === '' || next === '') return;
    pairs += 1;
    if (isFull(line.trimEnd(), next, width)) broken += 1;
  });
  return pairs >= 2 && broken >= pairs / 2 ? width : undefined;
}

/** True where the first word of the next line would have gone past the width. */
function isFull(line: string, next: string, width: number): boolean {
  const [first = ''] = next.split(/\s/u);
  return line.length + 1 + first.length > width - 6;
}

/** True where a line goes on in the next one. */
function goesOn(line: Line, next: Line, width: number): boolean {
  if (BULLET.test(next.text) || (next.isIndented && !line.isIndented)) return false;
  if (isFull(line.text, next.text, width)) return true;
  return !SENTENCE_END.test(line.text) && /^\p{Ll}/u.test(next.text);
}

/** @param text with line feeds alone */
export function readText(text: string): Block[] {
  const raw = text.replace(/^\uFEFF/u, '').split('\n');
  const width = findWrapWidth(raw);
  const groups: Line[][] = [];
  let isOpen = false;
  raw.forEach((original, index) => {
    const line = {
      text: tidyText(original),
      line: index + 1,
      isIndented: /^(?: {2,}|\t)/u.test(original),
    };
    if (line.text === '') {
      isOpen = false;
      return;
    }
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (isOpen && width !== undefined && group && last && goesOn(last, line, width))
      group.push(line);
    else groups.push([line]);
    isOpen = true;
  });
  return groups.map((group) => {
    const [first] = group;
    const joined = tidyText(group.map((line) => line.text).join(' '));
    return {
      text: joined.replace(BULLET, ''),
      line: first?.line ?? 1,
      kind: BULLET.test(joined) ? 'item' : 'text',
      linkShare: 0,
    };
  });
}
