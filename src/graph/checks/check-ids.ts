/** An id names one thing. */
import { toNoteId } from '../../annotations/outline.ts';
import type { Entry } from '../../corpus/corpus.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';

/** Names below the root that the site uses itself. */
const ROUTES = [
  '404',
  'chapters',
  'claims',
  'glossary',
  'licences',
  'pagefind',
  'previews',
  'search',
  'sources',
  'topics',
];

/** `place` may be worked out only when it is read. */
interface Named {
  id: string;
  readonly place: Place;
}

export function checkIds({ corpus }: Graph): Problem[] {
  const problems: Problem[] = [];
  const checkUnique = (items: readonly Named[], what: string): void => {
    const first = new Map<string, Named>();
    for (const item of items) {
      const earlier = first.get(item.id);
      if (!earlier) {
        first.set(item.id, item);
        continue;
      }
      const { file, line } = earlier.place;
      const message = `the ${what} "${item.id}" stands also at ${file}:${line}`;
      problems.push({ code: 'duplicate-id', message, ...item.place });
    }
  };
  const ids = (entries: readonly Entry<unknown>[], path: readonly string[]): Named[] =>
    entries.map(({ id, placeOf }) => ({
      id,
      get place() {
        return placeOf(path);
      },
    }));

  checkUnique(ids(corpus.topics, []), 'topic slug');
  checkUnique(ids(corpus.claims, ['id']), 'claim id');
  checkUnique(ids(corpus.origins, ['id']), 'origin id');
  checkUnique(ids(corpus.glossary, ['id']), 'glossary id');
  checkUnique(
    ids([...corpus.series, ...corpus.timelines, ...corpus.lineages], ['id']),
    'figure id',
  );
  for (const { id, placeOf } of corpus.pages) {
    if (!ROUTES.includes(id)) continue;
    problems.push({
      code: 'duplicate-id',
      message: `/${id}/ is a page of the site already`,
      ...placeOf(['title']),
    });
  }
  checkUnique(
    corpus.essays.map(({ data, placeOf }) => ({
      id: String(data.number),
      get place() {
        return placeOf(['number']);
      },
    })),
    'essay number',
  );
  for (const { outline } of [
    ...corpus.essays,
    ...corpus.topics,
    ...corpus.sources,
    ...corpus.pages,
  ]) {
    const notes = outline.notes.map(({ name, place }) => ({ id: toNoteId(name), place }));
    checkUnique([...outline.blocks, ...notes], 'address');
  }
  return problems;
}
