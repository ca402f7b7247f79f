/** Language of a text that does not name its own. */
import { detectAll } from 'tinyld/light';

/** Fewer letters than these say little. */
const LETTERS = 60;

/** Scripts that one language alone is written in. */
const SCRIPTS: [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
];

/** @returns an ISO 639-1 code, undefined where the text is too short or nothing is likely */
export function detectLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(([letter]) => (text.match(letter)?.length ?? 0) > letters / 4);
  if (script) return script[1];
  if (letters < LETTERS) return undefined;
  const [best] = detectAll(text.slice(0, 4000));
  return best && best.accuracy > 0.1 ? best.lang : undefined;
}
