/** An id names one thing. */
import { toNoteId, type Outline } from '../../annotations/outline.ts';
import type { Entry } from '../../corpus/corpus.ts';
import { listWritten } from '../../corpus/list-written.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { IdSchema } from '../../schemas/fields.ts';
import { FIGURES_AT_ROOT } from '../../schemas/figure.ts';
import type { Graph } from '../model.ts';
import { RESERVED_IDS, RESERVED_PREFIXES } from './reserved-ids.ts';

/** Names below the root that the site uses itself. */
const ROUTES = [
  '404',
  'chapters',
  'claims',
  'corrections',
  'figures',
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

export function checkIds({ corpus, names }: Graph): Problem[] {
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
    const isFigure =
      FIGURES_AT_ROOT.includes(id) && corpus.figures.some((other) => other.id === id);
    if (!ROUTES.includes(id) && !isFigure) continue;
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
  checkUnique(
    corpus.figures.map(({ data, placeOf }) => ({
      id: String(data.number),
      get place() {
        return placeOf(['number']);
      },
    })),
    'figure number',
  );
  for (const { id, placeOf } of corpus.figures) {
    const meant = names.slugs.get(id);
    if (!meant || meant.type === 'figure') continue;
    const message = `a link by "${id}" leads to the ${meant.type} of that name: give the figure another id`;
    problems.push({ code: 'duplicate-id', message, ...placeOf([]) });
  }
  for (const { rows } of corpus.datasets) checkUnique(ids(rows, ['id']), 'row id');
  const covers = new Map(corpus.essays.map(({ outline, data }) => [outline, data.cover]));
  for (const { outline } of listWritten(corpus)) {
    const notes = outline.notes.map(({ name, place }) => ({ id: toNoteId(name), place }));
    checkUnique([...outline.blocks, ...notes], 'address');
    for (const found of [checkReserved(outline, covers.get(outline)), checkNotes(outline)])
      for (const problem of found) problems.push(problem);
  }
  return problems;
}

/** Addresses and headings keep clear of the ids that the page makes from other names. */
function checkReserved({ blocks, notes }: Outline, cover: string | undefined): Problem[] {
  const claims = [...blocks, ...notes].flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === 'claim' ? [`claim-${mention.id}`] : [])),
  );
  const taken = new Set([
    ...RESERVED_IDS,
    ...claims,
    ...(cover === undefined ? [] : [`fig-${cover}`]),
  ]);
  // The sources of a paragraph have its address and a letter, or two where there are many.
  const citations = new Map(
    blocks.map(({ id, mentions }) => [id, mentions.filter(({ kind }) => kind === 'source').length]),
  );
  return blocks.flatMap(({ id, addressed, place }): Problem[] => {
    const prefix = addressed && RESERVED_PREFIXES.find((start) => id.startsWith(start));
    const cited = id.replace(/-[a-z]{1,2}$/u, '');
    const isOfSource = (citations.get(cited) ?? 0) > (/-[a-z]{2}$/u.test(id) ? 26 : 0);
    const reason = prefix
      ? `starts with "${prefix}", which the site keeps for ids of its own`
      : taken.has(id)
        ? 'is an id that the page has already'
        : cited !== id && isOfSource
          ? `is an id that the sources of the paragraph "${cited}" have`
          : undefined;
    if (reason === undefined) return [];
    const what = addressed ? 'address' : 'heading’s id';
    const message = `the ${what} "${id}" ${reason}: choose other words`;
    return [{ code: 'duplicate-id', message, ...place }];
  });
}

/** The name of a note is part of its address, and its calls have ids made from it. */
const checkNotes = ({ notes }: Outline): Problem[] =>
  notes.flatMap(({ name, place }): Problem[] => {
    const lower = name.toLowerCase();
    const message = !IdSchema.safeParse(lower).success
      ? `the name of the note [^${name}] is part of an address: make it of letters a to z, digits and single hyphens`
      : /-call-\d+$/u.test(lower)
        ? `the name of the note [^${name}] ends as the ids of calls do: choose one without -call- and a number`
        : undefined;
    return message === undefined ? [] : [{ code: 'invalid-value', message, ...place }];
  });
