/** Everything that has an id, with where it is defined. */
import { toNoteId, type Outline } from '../annotations/outline.ts';
import type { Entry } from '../corpus/corpus.ts';
import type { Graph } from '../graph/model.ts';
import type { Place } from '../problems/problem.ts';

/** What an id can be the id of. A `place` is a paragraph with an address, a heading or a note: `essay#carts`. */
export const ENTRY_KINDS = [
  'essay',
  'topic',
  'source',
  'claim',
  'origin',
  'glossary',
  'page',
  'figure',
  'series',
  'timeline',
  'lineage',
  'place',
] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Kinds with a file of their own, which is named by the id. */
export type FileKind = 'essay' | 'topic' | 'source' | 'page' | 'figure';

export const isFileKind = (kind: EntryKind): kind is FileKind =>
  kind === 'essay' || kind === 'topic' || kind === 'source' || kind === 'page' || kind === 'figure';

/** What a message calls each kind. */
export const KIND_NAMES: Readonly<Record<EntryKind, string>> = {
  essay: 'essay',
  topic: 'topic',
  source: 'source',
  claim: 'claim',
  origin: 'origin',
  glossary: 'glossary entry',
  page: 'page',
  figure: 'figure',
  series: 'series',
  timeline: 'timeline',
  lineage: 'lineage',
  place: 'place',
};

export interface Defined {
  kind: EntryKind;
  id: string;
  /** What a reader would call it: title, label, statement or first words. */
  title: string;
  file: string;
  /** Worked out only where it is asked for. */
  place: () => Place;
  /** Of a place: the page that it is on, and how its id is written. */
  on?: { kind: FileKind; slug: string; written: 'address' | 'note' | 'heading' };
}

function listPlaces(kind: FileKind, slug: string, file: string, outline: Outline): Defined[] {
  const define = (
    fragment: string,
    title: string,
    place: Place,
    written: 'address' | 'note' | 'heading',
  ): Defined => ({
    kind: 'place',
    id: `${slug}#${fragment}`,
    title,
    file,
    place: () => place,
    on: { kind, slug, written },
  });
  return [
    ...outline.blocks
      .filter(({ addressed, kind: block }) => addressed || block === 'heading')
      .map(({ id, text, place, addressed }) =>
        define(id, text, place, addressed ? 'address' : 'heading'),
      ),
    ...outline.notes.map(({ name, text, place }) => define(toNoteId(name), text, place, 'note')),
  ];
}

/** Every entry of the corpus and every place on its pages, in the order of the kinds. */
export function listEntries({ corpus }: Graph): Defined[] {
  const inList = <Data>(
    kind: EntryKind,
    entries: readonly Entry<Data>[],
    titleOf: (data: Data) => string,
  ): Defined[] =>
    entries.map(({ id, data, file, placeOf }) => ({
      kind,
      id,
      title: titleOf(data),
      file,
      place: () => placeOf(['id']),
    }));
  const inFile = <Data>(
    kind: FileKind,
    entries: readonly (Entry<Data> & { outline: Outline })[],
    titleOf: (data: Data) => string,
  ): Defined[] =>
    entries.map(({ id, data, file }) => ({
      kind,
      id,
      title: titleOf(data),
      file,
      place: () => ({ file, line: 1, column: 1 }),
    }));
  const pages = [
    ['essay', corpus.essays],
    ['topic', corpus.topics],
    ['source', corpus.sources],
    ['page', corpus.pages],
    ['figure', corpus.figures],
  ] as const;
  return [
    ...inFile('essay', corpus.essays, ({ title }) => title),
    ...inFile('topic', corpus.topics, ({ title }) => title),
    ...inFile('source', corpus.sources, ({ label }) => label),
    ...inList('claim', corpus.claims, ({ statement }) => statement),
    ...inList('origin', corpus.origins, ({ name }) => name),
    ...inList('glossary', corpus.glossary, ({ term }) => term),
    ...inFile('page', corpus.pages, ({ title }) => title),
    ...inFile('figure', corpus.figures, ({ title }) => title),
    ...inList('series', corpus.series, ({ title }) => title),
    ...inList('timeline', corpus.timelines, ({ title }) => title),
    ...inList('lineage', corpus.lineages, ({ title }) => title),
    ...pages.flatMap(([kind, entries]) =>
      entries.flatMap(({ id, file, outline }) => listPlaces(kind, id, file, outline)),
    ),
  ];
}
