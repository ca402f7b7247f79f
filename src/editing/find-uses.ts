/** Every use of an id, with the place where its first character stands. */
import { createPlaceFinder } from '../problems/place-finder.ts';
import { resolveName } from '../corpus/names.ts';
import type { Graph } from '../graph/model.ts';
import type { Place } from '../problems/problem.ts';
import { isAddressOf } from './addresses-of.ts';
import type { Content } from './content.ts';
import { isFileKind, listEntries, type Defined, type EntryKind } from './entries.ts';
import { findOwnSpan, findSpan } from './find-span.ts';
import { listReferences } from './list-references.ts';
import type { Reference } from './reference-list.ts';
import { findInReview } from './review-words.ts';

export interface Use extends Place {
  what: string;
}

export interface Used {
  entry: Defined;
  /** Where it is defined. */
  defined: Place;
  /** By file, in reading order. */
  uses: Use[];
}

/** @returns every entry of that id; where there is none, the one that has it as its title or other name */
export function findEntries(graph: Graph, wanted: string, kind?: EntryKind): Defined[] {
  const entries = listEntries(graph).filter((entry) => kind === undefined || entry.kind === kind);
  const byId = entries.filter(({ id }) => id === wanted);
  if (byId.length > 0) return byId;
  const named = resolveName(graph.names, wanted);
  if (named === undefined) return [];
  const meant = 'found' in named ? [named.found] : named.shared;
  return entries.filter((entry) =>
    meant.some(({ type, id }) => entry.kind === type && entry.id === id),
  );
}

/** Whether a reference is one to the entry; of two pages with one slug, only the right one's places count. */
export const isReferenceTo = (entry: Defined, { kind, id, on }: Reference): boolean =>
  kind === entry.kind && id === entry.id && on === entry.on?.kind;

const byPlace = (a: Use, b: Use): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** True for what has no page of its own. */
const isPart = ({ kind }: Defined): boolean => !isFileKind(kind) && kind !== 'claim';

/** Entries of addresses.txt and moved.yaml. Places on a page go with it, and are not told one by one. */
function listAddresses({ corpus }: Graph, entry: Defined): Use[] {
  const isItself = (address: string): boolean =>
    isAddressOf(entry, address) && (isPart(entry) || !address.includes('#'));
  return [
    ...(corpus.manifest ?? [])
      .filter(({ address }) => isItself(address))
      .map(({ address, place }) => ({ what: `published address ${address}`, ...place })),
    ...corpus.moved.flatMap(({ id: from, data: { to }, placeOf }) => [
      ...(isAddressOf(entry, from)
        ? [{ what: `${from}, which is gone`, ...placeOf(['from']) }]
        : []),
      ...(to !== undefined && isAddressOf(entry, to)
        ? [{ what: `where ${from} went`, ...placeOf(['to']) }]
        : []),
    ]),
  ];
}

/** Everything that names the entry, and where it is defined. */
export function findUses(content: Content & { graph: Graph }, entry: Defined): Used {
  const { graph, files, reviews } = content;
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const references = listReferences(graph, files).filter((reference) =>
    isReferenceTo(entry, reference),
  );
  const uses = references.map((reference): Use => {
    const { file, what, written } = reference;
    const text = texts.get(file) ?? '';
    const span = findSpan(text, reference);
    const shown =
      reference.form === 'link' && written !== entry.id ? `${what}, as "${written}"` : what;
    return {
      what: shown,
      ...(span ? createPlaceFinder(text, file)(span.start) : reference.place()),
    };
  });
  const reviewed = reviews.flatMap((review) =>
    findInReview(review, entry).map(({ start }) => ({
      what: entry.kind === 'place' ? 'place in the review' : 'support in the review',
      ...createPlaceFinder(review.text, review.file)(start),
    })),
  );
  const text = texts.get(entry.file) ?? '';
  const own = findOwnSpan(text, entry);
  return {
    entry,
    defined: own ? createPlaceFinder(text, entry.file)(own.start) : entry.place(),
    uses: [...uses, ...listAddresses(graph, entry), ...reviewed].sort(byPlace),
  };
}
