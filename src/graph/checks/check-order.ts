/** What an editor can leave to `npm run check -- --fix`: addresses that are still missing, and the order of names. */
import type { Block } from '../../annotations/outline.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

/** True for a block of a chapter that others would link to and cannot, though it has a place for an address. */
export const lacksAddress = ({ addressed, end }: Block): boolean => !addressed && end !== undefined;

/** What looks like an address at the end of a text and is none. */
export const findMistyped = (text: string): string | undefined =>
  /(?<=\s)\^[\p{L}\p{N}_-]+$/u.exec(text.trimEnd())?.[0];

/** Names in the order of the language's alphabet, other scripts after it. */
export const sortNames = (names: readonly string[], language: string): string[] =>
  names.toSorted(new Intl.Collator(language, { numeric: true }).compare);

export function checkOrder({ corpus }: Graph): Problem[] {
  const unaddressed = corpus.essays.flatMap(({ outline }) =>
    outline.blocks.filter(lacksAddress).map(({ number, text, place }): Problem => {
      const mistyped = findMistyped(text);
      const message =
        mistyped === undefined
          ? `¶ ${number} of this chapter has no address`
          : `"${mistyped}" at the end of ¶ ${number} is no address: lower-case words and digits joined by hyphens`;
      return { code: 'missing-address', message, ...place };
    }),
  );
  const unsorted = [...corpus.topics, ...corpus.glossary].flatMap(
    ({ data, placeOf }): Problem[] => {
      const sorted = sortNames(data.aliases, corpus.site.language);
      const first = sorted.findIndex((name, index) => name !== data.aliases[index]);
      if (first < 0) return [];
      const message = `the aliases are not in the order of the alphabet: "${sorted[first] ?? ''}" comes before "${data.aliases[first] ?? ''}"`;
      return [{ code: 'unsorted-aliases', message, ...placeOf(['aliases', first]) }];
    },
  );
  return [...unaddressed, ...unsorted];
}
