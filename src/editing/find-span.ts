/** Where exactly the characters of a name stand in a text. */
import type { Place } from '../problems/problem.ts';
import { isFileKind, type Defined } from './entries.ts';
import type { Reference } from './reference-list.ts';

/** Offsets into a text; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Offset of a place in the text of its file. */
function toOffset(text: string, { line, column }: Pick<Place, 'line' | 'column'>): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start + column - 1;
}

/** What may stand between the beginning of a value and its first character: a quotation mark, the head of a block. */
const VALUE_HEAD = /["']|[|>][^\n]*\n\s*|/uy;
const KEY = /@(?<key>[\p{L}\p{N}][\p{L}\p{N}_:.#$%&+?<>~/-]*)/gu;

/** The first match at or after an offset whose group `name` is the one wanted. */
function findNamed(
  text: string,
  offset: number,
  pattern: RegExp,
  written: string,
): Span | undefined {
  pattern.lastIndex = offset;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const name = match.groups?.name ?? '';
    if (name.toLowerCase() !== written.toLowerCase()) continue;
    const start = match.index + match[0].indexOf(name, match.groups?.before?.length ?? 0);
    return { start, end: start + name.length };
  }
  return undefined;
}

/** The key of a citation: the place of a mark that holds other characters than were written may come too early. */
function findKey(
  text: string,
  offset: number,
  { written, index = 0 }: Reference,
): Span | undefined {
  const brackets = /\[[^\][]*\]/gu;
  brackets.lastIndex = offset;
  for (let match = brackets.exec(text); match; match = brackets.exec(text)) {
    const key = [...match[0].matchAll(KEY)][index];
    if (key?.groups?.key !== written) continue;
    const start = match.index + key.index + 1;
    return { start, end: start + written.length };
  }
  return undefined;
}

/** @returns undefined where the name is not written out there: with an escape, or as the name of a file */
export function findSpan(text: string, reference: Reference): Span | undefined {
  const { form, written } = reference;
  if (form === 'file') return undefined;
  const offset = toOffset(text, reference.place());
  switch (form) {
    case 'value':
    case 'fragment': {
      VALUE_HEAD.lastIndex = offset;
      const start = offset + (form === 'value' ? (VALUE_HEAD.exec(text)?.[0].length ?? 0) : 0);
      const end = start + written.length;
      return text.startsWith(written, start) && !/[a-z0-9-]/u.test(text.charAt(end))
        ? { start, end }
        : undefined;
    }
    case 'link':
      return findNamed(
        text,
        offset,
        /(?<before>\[\[\s*)(?<name>[^\][|\n]*?)\s*(?:\\?\||\]\])/gu,
        written,
      );
    case 'citation':
      return findKey(text, offset, reference);
    case 'mark':
      return findNamed(
        text,
        offset,
        /(?<before><Claim\b[^>]*?\bid\s*=\s*["'])(?<name>[^"'>]*)/gu,
        written,
      );
    case 'note':
      return findNamed(text, offset, /(?<before>\[\^)(?<name>[^\]\s]+)/gu, written);
  }
}

/** @returns where an entry's own id stands; undefined for what is named by its file, or by its words */
export function findOwnSpan(text: string, { kind, id, on, place }: Defined): Span | undefined {
  if (isFileKind(kind) || on?.written === 'heading') return undefined;
  const offset = toOffset(text, place());
  const name = id.split('#').at(-1) ?? '';
  switch (on?.written) {
    case undefined:
      return findSpan(text, { kind, id, what: '', form: 'value', written: id, file: '', place });
    case 'note':
      return findNamed(
        text,
        offset,
        /(?<before>\[\^)(?<name>[^\]\s]+)(?=\]:)/gu,
        name.replace(/^note-/u, ''),
      );
    case 'address':
      return findNamed(text, offset, /(?<before>\^)(?<name>[a-z0-9-]+)(?=\s*$)/gmu, name);
  }
}
