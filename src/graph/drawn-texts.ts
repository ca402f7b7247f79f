/** Every text that pages show as it is written, whoever it is by. */
import type { Corpus } from '../corpus/corpus.ts';
import { listWritten } from '../corpus/list-written.ts';
import { listOwnProse, type OwnText } from './own-prose.ts';

/** Names that are drawn, and become titles and labels, as they are written. */
export const listNames = ({ site, placeInSite, sources, origins }: Corpus): OwnText[] => [
  { text: site.licence.name, where: () => placeInSite(['licence', 'name']) },
  ...sources.flatMap(({ data, placeOf }) =>
    (['label', 'container-title', 'publisher', 'author'] as const).flatMap((key): OwnText[] => {
      const value = data[key];
      if (value === undefined) return [];
      const text =
        typeof value === 'string' ? value : value.flatMap((name) => Object.values(name)).join(' ');
      return [{ text, where: () => placeOf([key]) }];
    }),
  ),
  ...origins.map(({ data, placeOf }) => ({ text: data.name, where: () => placeOf(['name']) })),
];

/** Bodies with their headings and notes, and the names that entries have beside their titles. */
export const listBodies = (corpus: Corpus): OwnText[] => [
  ...listWritten(corpus).flatMap(({ outline: { headings, blocks, notes } }) =>
    [...headings, ...blocks.filter(({ kind }) => kind !== 'heading'), ...notes].map(
      ({ text, place }) => ({ text, where: () => place }),
    ),
  ),
  ...[...corpus.topics, ...corpus.glossary].flatMap(({ data, placeOf }) =>
    data.aliases.map((text, index) => ({ text, where: () => placeOf(['aliases', index]) })),
  ),
];

export const listDrawnTexts = (corpus: Corpus): OwnText[] => [
  ...listOwnProse(corpus),
  ...listNames(corpus),
  ...listBodies(corpus),
  ...corpus.sources.map(({ data, placeOf }) => ({
    text: data.title,
    where: () => placeOf(['title']),
  })),
];
