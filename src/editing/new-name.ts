/** Whether an entry may have another id. */
import type { Graph } from '../graph/model.ts';
import { followMoves, toMoves, type End } from '../graph/moves.ts';
import { createPaths } from '../graph/paths.ts';
import { IdSchema } from '../schemas/fields.ts';
import { isAddressOf, mapAddress } from './addresses-of.ts';
import { KIND_NAMES, listEntries, type Defined, type EntryKind, type FileKind } from './entries.ts';

/** Kinds that share one set of ids: what links call by a slug, and what a cover names. */
const SHARED: readonly (readonly EntryKind[])[] = [
  ['topic', 'glossary', 'page', 'figure'],
  ['series', 'timeline', 'lineage'],
];

const isBeside = (entry: Pick<Defined, 'kind' | 'on'>, other: Defined): boolean =>
  entry.kind === other.kind
    ? entry.on?.kind === other.on?.kind
    : SHARED.some((kinds) => kinds.includes(entry.kind) && kinds.includes(other.kind));

/** The whole id that is meant: of a place with its page, of a note with `note-`. */
export function toWholeId({ kind, id, on }: Defined, name: string): string {
  if (kind !== 'place') return name;
  const [slug = ''] = id.split('#');
  const fragment = name.startsWith(`${slug}#`) ? name.slice(slug.length + 1) : name;
  return `${slug}#${on?.written === 'note' ? `note-${fragment.replace(/^note-/u, '')}` : fragment}`;
}

/** @returns what has the id already, as a message says it; undefined where it is free */
export function findBearer(
  graph: Graph,
  entry: Pick<Defined, 'kind' | 'on'>,
  id: string,
): string | undefined {
  const bearer = listEntries(graph).find((other) => other.id === id && isBeside(entry, other));
  if (bearer) {
    const { file, line } = bearer.place();
    return `there is already the ${KIND_NAMES[bearer.kind]} "${id}" (${file}:${line})`;
  }
  return graph.corpus.faulty.has(id) ? `there is already a faulty entry "${id}"` : undefined;
}

const describeTaken = (address: string, end: End): string =>
  `the address ${address} was published for something else${'to' in end && end.to !== address ? `, which is now at ${end.to}` : ''}, and is not used again`;

/** @returns why a new entry cannot have the address that its id gives it */
export function findTakenAddress(
  { corpus, places }: Graph,
  kind: FileKind | 'claim',
  id: string,
): string | undefined {
  const address = createPaths('/')[kind](id);
  const isListed = corpus.manifest?.some((listed) => listed.address === address) ?? false;
  return isListed
    ? describeTaken(address, followMoves(address, toMoves(corpus, places)))
    : undefined;
}

/** @returns an address of the new name that was published for something else, and what it leads to */
function findTakenByRename(graph: Graph, entry: Defined, to: string): string | undefined {
  const listed = new Set(graph.corpus.manifest?.map(({ address }) => address));
  const moves = toMoves(graph.corpus, graph.places);
  for (const address of graph.places.keys()) {
    const next = mapAddress(entry, to, address);
    if (next === address || !listed.has(next)) continue;
    const end = followMoves(next, moves);
    if ('to' in end && isAddressOf(entry, end.to)) continue;
    return describeTaken(next, end);
  }
  return undefined;
}

/** @returns why the entry cannot have this id, as the end of a sentence; undefined where it can */
export function findObjection(graph: Graph, entry: Defined, to: string): string | undefined {
  const name = to.split('#').at(-1) ?? '';
  if (entry.on?.written === 'heading')
    return 'a heading is named after its words: change them in the text';
  if (to === entry.id) return 'it has this id already';
  if (!IdSchema.safeParse(name).success)
    return `"${name}" is no id: lower-case words and digits joined by hyphens`;
  return findBearer(graph, entry, to) ?? findTakenByRename(graph, entry, to);
}
