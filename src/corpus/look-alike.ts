/** Letters of other scripts that look like Latin ones, in words that are otherwise Latin (Unicode TS 39, 4). */
import { toCodePoint } from '../problems/visible-text.ts';

// cspell:disable
/** Each letter beside the Latin one that it looks like. */
const PAIRS =
  'аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwҽeӏlАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSԌGԚQԜW' +
  'αaοoνvρpιiυuΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXօoոnսuһhցgհhᎪAᎬEᎢTᏟC';
// cspell:enable
const LATIN_OF = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [
    PAIRS.charAt(index * 2),
    PAIRS.charAt(index * 2 + 1),
  ]),
);
const ALIKE = new RegExp(`[${[...LATIN_OF.keys()].join('')}]`, 'u');
const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const SCRIPTS = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee'];

const nameScript = (letter: string): string =>
  SCRIPTS.find((script) => new RegExp(String.raw`\p{Script=${script}}`, 'u').test(letter)) ?? '';

/** `the letter "а" (U+0430) is Cyrillic, and looks like the Latin "a"`; undefined where there is none. */
export function describeLookAlike(text: string): string | undefined {
  const letter = ALIKE.exec(text)?.[0];
  return letter === undefined
    ? undefined
    : `the letter "${letter}" (${toCodePoint(letter)}) is ${nameScript(letter)}, and looks like the Latin "${LATIN_OF.get(letter) ?? ''}"`;
}

/** @returns for each word that mixes the Latin script with a look-alike where it stands, and what is wrong */
export function findLookAlike(text: string): { index: number; message: string }[] {
  if (!ALIKE.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const description = LATIN.test(word) ? describeLookAlike(word) : undefined;
    return description === undefined ? [] : [{ index, message: `"${word}": ${description}` }];
  });
}

/** What a message about a name or id adds, after a space, where a letter in it is not what it seems. */
export function describeForeignLetter(id: string): string {
  const description = describeLookAlike(id);
  return description === undefined ? '' : ` (${description})`;
}
