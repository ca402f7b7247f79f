// cspell:ignore abef FFFE Sinhala
/** Characters that deceive: those that nobody sees, and letters that look like others (Unicode TR 36, 2 and 3). */
import { createPlaceFinder } from '../problems/place-finder.ts';
import type { Problem } from '../problems/problem.ts';
import { toCodePoint } from '../problems/visible-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findLookAlike } from './look-alike.ts';

/** Scripts in which a joiner decides between two spellings (Unicode Standard, 23.2, "Cursive Connection"), and pictures. */
const JOINED = [
  'Arabic',
  'Bengali',
  'Devanagari',
  'Gujarati',
  'Gurmukhi',
  'Kannada',
  'Khmer',
  'Malayalam',
  'Mongolian',
  'Oriya',
  'Sinhala',
  'Syriac',
  'Tamil',
  'Telugu',
]
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/** Signs over Arabic numbers are formats, and seen; selectors after a letter or picture choose its shape. */
const SEEN = String.raw`\n\t\u{200C}\u{200D}\u{0600}-\u{0605}\u{06DD}\u{070F}\u{0890}\u{0891}\u{08E2}\u{FE00}-\u{FE0F}`;

const UNSEEN = [
  String.raw`\r\n`,
  String.raw`[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{FFFE}\u{FFFF}]--[${SEEN}]]`,
  String.raw`(?<![${JOINED}\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}])[\u{200C}\u{200D}]`,
].join('|');

/** An escape in double quotes (YAML 1.2.2, 5.7). Two of them may be one character. */
const ESCAPED = String.raw`(?:\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}))+|\\[0abefLNP]`;
/** A reference to a character (CommonMark 0.31, 2.5). */
const REFERENCE = String.raw`&#(?:\d{1,7}|[xX][\da-fA-F]{1,6});|&(?:shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace|NoBreak|NegativeThinSpace|NegativeMediumSpace|NegativeThickSpace|NegativeVeryThinSpace|InvisibleComma|InvisibleTimes|ApplyFunction|af|ic|it);`;

const ANY = new RegExp([UNSEEN, ESCAPED, REFERENCE].join('|'), 'gv');
const ALONE = new RegExp(UNSEEN, 'v');

const toCharacter = (code: number): string =>
  code > 0x10_ffff ? '\0' : String.fromCodePoint(code);

/** The unseen character that a match is or stands for. */
function findUnseen(match: string, isYaml: boolean): string | undefined {
  if (match === '\r\n') return undefined;
  if (match.startsWith('&')) {
    if (isYaml) return undefined;
    const [, hex, decimal] = /^&#(?:[xX]([\da-fA-F]+)|(\d+));$/u.exec(match) ?? [];
    if (hex === undefined && decimal === undefined) return '\u200b';
    const text = toCharacter(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    return /^[\t\n\r]$/u.test(text) ? undefined : ALONE.exec(text)?.[0];
  }
  if (!match.startsWith('\\')) return match;
  if (!isYaml) return undefined;
  if (!/^\\[xuU]/u.test(match)) return '\0';
  const text = match.replace(/\\[xuU]([\da-fA-F]+)/gu, (_, hex: string) => {
    const code = parseInt(hex, 16);
    return code > 0xffff ? toCharacter(code) : String.fromCharCode(code);
  });
  return ALONE.exec(text)?.[0];
}

/**
 * @param text the whole file
 * @param file path that problems name; its ending says what is YAML
 * @returns one problem for each unseen character that the file holds, at the first place, and one for each word with a look-alike
 */
export function checkCharacters(text: string, file: string): Problem[] {
  const placeOf = createPlaceFinder(text, file);
  const front = splitFrontMatter(text);
  const yamlEnd = !/\.mdx?$/u.test(file)
    ? text.length
    : front
      ? text.length - front.body.length
      : 0;
  const found = new Map<string, { index: number; count: number }>();
  for (const { 0: match, index } of text.matchAll(ANY)) {
    const unseen = findUnseen(match, index < yamlEnd);
    if (unseen === undefined) continue;
    const known = found.get(unseen);
    found.set(unseen, { index: known?.index ?? index, count: (known?.count ?? 0) + 1 });
  }
  const hidden = [...found].map(([unseen, { index, count }]): Problem => {
    const more = count > 1 ? `, ${count} times in this file and here first` : '';
    const message =
      unseen === '\r'
        ? `a line ends in a carriage return alone (U+000D)${more}`
        : `the character ${toCodePoint(unseen)} cannot be seen${more}`;
    return { code: 'invisible-character', message, ...placeOf(index) };
  });
  const alike = findLookAlike(text).map(({ index, message }): Problem => ({
    code: 'look-alike-letter',
    message,
    ...placeOf(index),
  }));
  return [...hidden, ...alike];
}
