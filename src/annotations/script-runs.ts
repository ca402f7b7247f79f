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

// cspell:ignore Jpan Kore
/** What stands for several scripts in a language's full tag (ISO 15924). */
const MIXED: Record<string, string> = {
  Hans: String.raw`\p{Script=Han}`,
  Hant: String.raw`\p{Script=Han}`,
  Jpan: String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`,
  Kore: String.raw`\p{Script=Hangul}\p{Script=Han}`,
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

interface Foreign {
  letter: RegExp;
  words: RegExp;
}

const foreignByLanguages = new Map<string, Foreign>();

/** Letters that none of these languages is written in, and words with such a letter. */
function getForeign(languages: readonly string[]): Foreign {
  const key = languages.join(' ');
  const known = foreignByLanguages.get(key);
  if (known) return known;
  const scripts = languages.map((language) => {
    const { script = 'Latn' } = new Intl.Locale(language).maximize();
    return MIXED[script] ?? String.raw`\p{Script=${script}}`;
  });
  const foreign = String.raw`[^${scripts.join('')}\p{Script=Common}\p{Script=Inherited}\P{L}]`;
  const made = {
    letter: new RegExp(foreign, 'u'),
    words: new RegExp(String.raw`[\p{L}\p{M}]*${foreign}[\p{L}\p{M}]*`, 'gu'),
  };
  foreignByLanguages.set(key, made);
  return made;
}

/**
 * The first word that no mark of language can be given to. A Greek letter that stands alone is a sign.
 *
 * @param languages BCP 47 tags of the languages that the text may be written in, without a mark
 * @param marked BCP 47 tag of the language that is marked where the text is drawn; none where left out
 */
export function findUnmarkedWord(
  text: string,
  languages: readonly string[],
  marked?: string,
): string | undefined {
  const { letter, words: pattern } = getForeign(languages);
  // Most texts have none, and this is quickly seen.
  if (!letter.test(text)) return undefined;
  for (const run of splitScripts(text, marked)) {
    if (run.language !== undefined) continue;
    const words = run.text.match(pattern) ?? [];
    const word = words.find((found) => !/^\p{Script=Greek}$/u.test(found));
    if (word !== undefined) return word;
  }
  return undefined;
}
