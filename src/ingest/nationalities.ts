/** Which words name a country, and which a people or a language, by the tables that come with the runtime. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));

function listNames(type: 'region' | 'language'): string[] {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' });
  return PAIRS.flatMap((code) => names.of(type === 'language' ? code.toLowerCase() : code) ?? []);
}

const COUNTRIES: ReadonlySet<string> = new Set(listNames('region'));
const LANGUAGES: ReadonlySet<string> = new Set(
  listNames('language').filter((name) => !name.includes(' ')),
);
/** The first letters of countries, which the names of their peoples have too. */
const STEMS: ReadonlySet<string> = new Set(
  [...COUNTRIES].flatMap((name) => {
    const words = name.replace(/^(?:North|South|East|West) /u, '').split(' ');
    return words.length === 1 ? [name.split(' ').at(-1)?.slice(0, 4) ?? ''] : [];
  }),
);
const ENDING = /(?:ese|ish|ians?|eans?|ans?|ch|is?)$/u;
/** Peoples that are called otherwise than their countries, and parts of the world. */
const OTHERS: ReadonlySet<string> = new Set([
  'American',
  'Asian',
  'British',
  'Dutch',
  'European',
  'African',
  'Scottish',
  'Swiss',
  'Welsh',
  'Western',
  'Eastern',
]);

/** True for the name of a country or territory, as English has it. */
export const isCountry = (name: string): boolean => COUNTRIES.has(name);

/** True for `Danish`, `Egyptians`, `American`: a people, its language, what belongs to it. */
export function isNationality(word: string): boolean {
  if (COUNTRIES.has(word)) return false;
  const one = word.replace(/s$/u, '');
  if (LANGUAGES.has(word) || LANGUAGES.has(one) || OTHERS.has(word) || OTHERS.has(one)) return true;
  return (
    word.length > 5 &&
    /^\p{Lu}\p{Ll}+$/u.test(word) &&
    ENDING.test(word) &&
    STEMS.has(word.slice(0, 4))
  );
}
