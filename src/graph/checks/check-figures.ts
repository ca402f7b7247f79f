/** A figure or a date in prose must say where it comes from. */
import type { Passage } from '../../annotations/outline.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

/** A number that stands by itself; not the digits of a name such as 3G, c001-05 or Wi-Fi 6E. */
const NUMBER =
  /(?<![\p{L}\p{N}#–-])\d[\d.,]*(?:\s?(?:%|st|nd|rd|th)(?!\p{L}))?(?![\p{L}\p{N}]|-\p{L})/gu;

/**
 * @param names names that contain a digit as a word of their own, such as the title of an organisation
 * @returns the first figure in the text that is no part of such a name
 */
export function findFigure(text: string, names: readonly string[]): string | undefined {
  const bare = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
  return bare.match(NUMBER)?.[0].replace(/[.,]+$/u, '');
}

const cites = ({ mentions }: Passage): boolean =>
  mentions.some(({ kind }) => kind === 'source' || kind === 'claim');

export function checkFigures({ corpus }: Graph): Problem[] {
  const names = [
    ...corpus.topics.flatMap(({ data }) => [data.title, ...data.aliases]),
    ...corpus.glossary.flatMap(({ data }) => [data.term, ...data.aliases]),
    ...corpus.sources.map(({ data }) => data.label),
  ]
    .filter((name) => /\d/u.test(name) && /\p{L}/u.test(name))
    .toSorted((a, b) => b.length - a.length);

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
      const figure = findFigure(passage.text, names);
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
