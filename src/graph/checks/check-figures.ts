/** A figure or a date in prose must say where it comes from. */
import type { Passage } from '../../annotations/outline.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

/** A number that stands by itself; not the digits of a name such as 3G, c001-05 or Wi-Fi 6E. */
const NUMBER =
  /(?<![\p{L}\p{N}#–-])\d[\d.,]*(?:\s?(?:%|st|nd|rd|th)(?!\p{L}))?(?![\p{L}\p{N}]|-\p{L})/gu;

/** Letters and digits that no other sign divides. */
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Finds figures in texts. Names are looked up word by word of the text, so that it makes no
 * difference how many there are.
 *
 * @param names names that contain a digit as a word of their own, such as the title of an organisation
 * @returns gives the first figure in a text that is no part of such a name
 */
export function createFigureFinder(names: readonly string[]): (text: string) => string | undefined {
  const known = new Set<string>();
  /** The most words that a name has which begins with this one. */
  const longest = new Map<string, number>();
  for (const name of names) {
    const words = [...name.matchAll(WORD)];
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) continue;
    known.add(name.slice(first.index, last.index + last[0].length));
    longest.set(first[0], Math.max(longest.get(first[0]) ?? 0, words.length));
  }
  /** The longest name that begins with the given word of the text. @returns its words */
  const countNameWords = (text: string, words: readonly RegExpExecArray[], at: number): number => {
    const first = words[at];
    for (let count = first ? (longest.get(first[0]) ?? 0) : 0; count > 0; count -= 1) {
      const last = words[at + count - 1];
      if (first && last && known.has(text.slice(first.index, last.index + last[0].length)))
        return count;
    }
    return 0;
  };
  return (text) => {
    if (text.search(NUMBER) < 0) return undefined;
    const words = [...text.matchAll(WORD)];
    let bare = '';
    let from = 0;
    for (let at = 0; at < words.length;) {
      const count = countNameWords(text, words, at);
      const last = words[at + count - 1];
      if (count > 0 && last) {
        bare += `${text.slice(from, words[at]?.index)} `;
        from = last.index + last[0].length;
      }
      at += Math.max(1, count);
    }
    return (bare + text.slice(from)).match(NUMBER)?.[0].replace(/[.,]+$/u, '');
  };
}

const cites = ({ mentions }: Passage): boolean =>
  mentions.some(({ kind }) => kind === 'source' || kind === 'claim');

export function checkFigures({ corpus }: Graph): Problem[] {
  const names = [
    ...corpus.topics.flatMap(({ data }) => [data.title, ...data.aliases]),
    ...corpus.glossary.flatMap(({ data }) => [data.term, ...data.aliases]),
    ...corpus.sources.map(({ data }) => data.label),
  ].filter((name) => /\d/u.test(name) && /\p{L}/u.test(name));
  const findFigure = createFigureFinder(names);

  return [...corpus.essays, ...corpus.topics].flatMap(({ outline, data }) => {
    const waived = new Set(
      'waivers' in data
        ? data.waivers
            .filter(({ code }) => code === 'uncited-figure')
            .map(({ paragraph }) => paragraph)
        : [],
    );
    const passages = [
      ...outline.blocks
        .filter(({ kind }) => kind !== 'heading')
        .map((block) => ({ passage: block, id: block.id })),
      ...outline.notes.map((note) => ({ passage: note, id: note.block ?? '' })),
    ];
    const citingNotes = new Set(outline.notes.filter(cites).map(({ name }) => name));
    /** A passage is grounded by its own marks or by a note that it calls. */
    const isGrounded = (passage: Passage): boolean =>
      cites(passage) || passage.calls.some(({ name }) => citingNotes.has(name));
    return passages.flatMap(({ passage, id }): Problem[] => {
      if (isGrounded(passage) || waived.has(id)) return [];
      const figure = findFigure(passage.text);
      return figure === undefined
        ? []
        : [
            {
              code: 'uncited-figure',
              message: `"${figure}" stands in a paragraph without citation or claim mark`,
              ...passage.place,
            },
          ];
    });
  });
}
