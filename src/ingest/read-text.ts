/** Plain text → blocks. Lines that an editor broke are joined; where each line is a paragraph, it stays one. */
import { tidyText, type Block } from './article.ts';

interface Line {
  text: string;
  line: number;
  isIndented: boolean;
  /** True for a row of a table made with spaces. */
  isRow: boolean;
}

const BULLET = /^(?:[-*•·‣◦▪■●►–—]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/u;
const SENTENCE_END = /[.?!…:;"'”’)\]]$/u;

/** What agencies put around the lines of a head: `^By Ida Moe=`. */
const WIRE_MARKS = /^\^(?<words>.*?)[@=<]*$/u;

/** A wrapped text fills no more columns than this; pasted pages have longer lines. */
const WIDEST = 100;
const NARROWEST = 40;
/** So many broken lines are no accident, whatever stands around them. */
const ENOUGH = 6;

/**
 * The column at which the lines of a text were broken, undefined where each line is a paragraph.
 * A line was broken where the next word would not have fitted, mostly inside a sentence. Longer lines, such
 * as menus around a wrapped text, are passed over.
 */
export function findWrapWidth(lines: readonly string[]): number | undefined {
  const trimmed = lines.map((line) => line.trimEnd());
  const width = Math.max(0, ...trimmed.map(({ length }) => (length > WIDEST ? 0 : length)));
  if (width < NARROWEST) return undefined;
  let pairs = 0;
  const broken: string[] = [];
  trimmed.forEach((line, index) => {
    const next = trimmed[index + 1]?.trim() ?? '';
    if (line === '' || next === '' || line.length > WIDEST) return;
    pairs += 1;
    if (isFull(line, next, width)) broken.push(line);
  });
  const inside = broken.filter((line) => !SENTENCE_END.test(line)).length;
  const isWrapped = broken.length >= ENOUGH || broken.length * 2 >= pairs;
  return broken.length >= 2 && isWrapped && inside * 2 >= broken.length ? width : undefined;
}

/** True where the first word of the next line would have gone past the width. */
function isFull(line: string, next: string, width: number): boolean {
  const [first = ''] = next.split(/\s/u);
  return line.length + 1 + first.length > width - 6;
}

/** True where a line goes on in the next one. */
function goesOn(line: Line, next: Line, width: number): boolean {
  if (line.isRow || next.isRow || line.text.length > WIDEST) return false;
  if (/^[#>@|©]/u.test(next.text)) return false;
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
      text: tidyText(original.replace(WIRE_MARKS, '$<words>')),
      line: index + 1,
      isIndented: /^(?: {2,}|\t)/u.test(original),
      isRow: /\S(?: {3,}|\t+)\S/u.test(original.trim()),
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
    // A word that the end of a line parted is one again.
    const joined = tidyText(
      group
        .map((line) => line.text)
        .join(' ')
        .replace(
          /(?<=\p{Ll})- (?=\p{Ll}{2,})(?!(?:and|or|und|oder)\b)/gu,
          width === undefined ? '- ' : '',
        ),
    );
    return {
      text: joined.replace(BULLET, ''),
      line: first?.line ?? 1,
      kind: BULLET.test(joined) ? 'item' : 'text',
      linkShare: 0,
    };
  });
}
