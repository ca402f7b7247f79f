/** The words of a page, passage by passage, so that two states of it can be compared. */
import type { Outline } from '../annotations/outline.ts';
import { toNoteId } from '../annotations/outline.ts';
import type { Graph } from './model.ts';
import { createPaths } from './paths.ts';
import { withoutRomanised } from './romanised.ts';
import type { Change } from '../schemas/history.ts';

export interface Passage {
  /** Where it stands: the address of a paragraph or note, the name of a field. */
  at: string;
  text: string;
}

const LOCAL = createPaths('/');

/** Texts and numbers of a record, each under the names of the fields that lead to it, from 1 in lists. */
function listValues(value: unknown, path: readonly string[] = []): Passage[] {
  if (typeof value === 'string' || typeof value === 'number')
    return [{ at: path.join(' '), text: String(value) }];
  if (value === null || typeof value !== 'object') return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    listValues(inner, [...path, isList ? String(Number(key) + 1) : key]),
  );
}

const listBlocks = ({ blocks, notes }: Outline): Passage[] => [
  ...blocks.map(({ kind, id, addressed, number, text }) => ({
    at: kind === 'heading' ? 'heading' : addressed ? `#${id}` : `¶ ${number}`,
    text,
  })),
  ...notes.map(({ name, text }) => ({ at: `#${toNoteId(name)}`, text })),
];

/** @returns a question: what stands on the page at an address? Undefined for lists of pages, which have no words of their own. */
export function createPassageLists({
  corpus,
}: Pick<Graph, 'corpus'>): (page: string) => Passage[] | undefined {
  const written = (['essays', 'topics', 'sources', 'pages', 'figures'] as const).flatMap((kind) => {
    const toPage = {
      essays: LOCAL.essay,
      topics: LOCAL.topic,
      sources: LOCAL.source,
      pages: LOCAL.page,
      figures: LOCAL.figure,
    }[kind];
    return corpus[kind].map(
      ({ id, data, outline }) =>
        [
          toPage(id),
          (): Passage[] => [...listValues(withoutRomanised(data)), ...listBlocks(outline)],
        ] as const,
    );
  });
  const claims = corpus.claims.map(
    ({ id, data }) => [LOCAL.claim(id), (): Passage[] => listValues(data)] as const,
  );
  const glossary = (): Passage[] =>
    corpus.glossary.map(({ id, data }) => ({ at: `#term-${id}`, text: data.definition }));
  const lists = new Map([...written, ...claims, [LOCAL.glossary, glossary]]);
  return (page) => lists.get(page)?.();
}

/** What differs. A passage that only stands elsewhere is no difference. */
export function comparePassages(before: readonly Passage[], after: readonly Passage[]): Change[] {
  const without = (passages: readonly Passage[], others: readonly Passage[]): Passage[] => {
    const texts = new Set(others.map(({ text }) => text));
    return passages.filter(({ text }) => !texts.has(text));
  };
  const gone = without(before, after);
  const paired = new Set<Passage>();
  const changes = without(after, before).map(({ at, text }): Change => {
    const was = gone.find((passage) => passage.at === at && !paired.has(passage));
    if (was) paired.add(was);
    return { at, ...(was && { was: was.text }), now: text };
  });
  return [
    ...changes,
    ...gone
      .filter((passage) => !paired.has(passage))
      .map(({ at, text }): Change => ({ at, was: text })),
  ];
}
