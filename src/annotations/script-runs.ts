/** Runs of a text in another script than the page's own, so that each can be marked with its language. */

/** Scripts by the language (BCP 47, primary subtag) whose names a documentary may hold. */
const SCRIPTS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}+(?:\s+\p{Script=Arabic}+)*/gu,
  el: /\p{Script=Greek}+(?:\s+\p{Script=Greek}+)*/gu,
  fa: /\p{Script=Arabic}+(?:\s+\p{Script=Arabic}+)*/gu,
  he: /\p{Script=Hebrew}+(?:\s+\p{Script=Hebrew}+)*/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu,
  ko: /[\p{Script=Hangul}\p{Script=Han}]+(?:\s+[\p{Script=Hangul}\p{Script=Han}]+)*/gu,
  ru: /\p{Script=Cyrillic}+(?:\s+\p{Script=Cyrillic}+)*/gu,
  uk: /\p{Script=Cyrillic}+(?:\s+\p{Script=Cyrillic}+)*/gu,
  zh: /\p{Script=Han}+/gu,
};

export interface Run {
  text: string;
  /** Language of the run; undefined for the page's own. */
  language: string | undefined;
}

/** @param language BCP 47 tag of the language whose script is looked for */
export function splitScripts(text: string, language: string | undefined): Run[] {
  const script = SCRIPTS[language?.split('-')[0] ?? ''];
  if (!script) return [{ text, language: undefined }];
  const runs: Run[] = [];
  let done = 0;
  for (const match of text.matchAll(script)) {
    if (match.index > done) runs.push({ text: text.slice(done, match.index), language: undefined });
    runs.push({ text: match[0], language });
    done = match.index + match[0].length;
  }
  if (done < text.length) runs.push({ text: text.slice(done), language: undefined });
  return runs;
}
