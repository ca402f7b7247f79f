/** What becomes of published addresses when an entry gets another id: new lines of addresses.txt and moved.yaml. */
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { formatManifest } from '../corpus/manifest.ts';
import type { Graph } from '../graph/model.ts';
import { followMoves, toMoves, type End } from '../graph/moves.ts';
import type { Moved } from '../schemas/moved.ts';

const HEAD =
  '# Where addresses of addresses.txt went that the site no longer has; docs/authoring.md has the form.\n';

export interface AddressChange {
  /** Addresses that are promised from now on. */
  published: string[];
  /** Entries of moved.yaml: each in place of the one for the same address, else after all others. */
  added: Moved[];
  /** Addresses whose entries are taken out, since the site has them again. */
  removed: string[];
}

const isSameEnd = (a: End, b: End): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Every address that was published leads where it led before, or to what that has become. Pages come first: they
 * take their places with them, and one entry is enough.
 *
 * @param map the address that another one becomes
 */
export function moveAddresses(
  before: Graph,
  after: Graph,
  map: (address: string) => string,
): AddressChange {
  const listed = before.corpus.manifest?.map(({ address }) => address) ?? [];
  const earlier = toMoves(before.corpus, before.places);
  const { places, entries } = toMoves(before.corpus, after.places);
  const removed = [...entries.keys()].filter((from) => places.has(from));
  const now = new Map([...entries].filter(([from]) => !places.has(from)));

  const isPlain = (address: string): number => (address.includes('#') ? 1 : 0);
  // What the site had until now, pages first; then what was gone already and leads to it.
  const ordered = listed.toSorted(
    (a, b) =>
      Number(!earlier.places.has(a)) - Number(!earlier.places.has(b)) || isPlain(a) - isPlain(b),
  );
  const added: Moved[] = [];
  for (const from of ordered) {
    const end = followMoves(from, earlier);
    if ('fault' in end) continue;
    const wanted = 'to' in end ? { to: map(end.to) } : end;
    if (isSameEnd(followMoves(from, { entries: now, places }), wanted)) continue;
    const entry: Moved = { from, ...wanted };
    now.set(from, entry);
    added.push(entry);
  }
  const known = new Set(listed);
  const published = listed.map(map).filter((address) => places.has(address) && !known.has(address));
  return { published, added, removed };
}

export const addToManifest = (
  text: string,
  listed: Iterable<string>,
  added: readonly string[],
): string => formatManifest([...listed, ...added], text);

/** @param beside the text whose ends of lines they have */
function toLines({ from, to, withdrawn }: Moved, beside: string): string {
  const end = beside.includes('\r\n') ? '\r\n' : '\n';
  const value = to === undefined ? `withdrawn: ${JSON.stringify(withdrawn)}` : `to: ${to}`;
  return `- from: ${from}${end}  ${value}${end}`;
}

/**
 * Changes the entries of moved.yaml that stand there; comments stay.
 *
 * @param change takes the address that an entry is for; gives what stands in its place, empty for nothing,
 * undefined where it stays
 */
function editEntries(text: string, change: (from: string) => Moved | '' | undefined): string {
  const list = parseDocument(text).contents;
  if (!isSeq(list)) return text;
  const lineStart = (offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
  let result = text;
  const put = (start: number, end: number, words: string): void => {
    result = result.slice(0, start) + words + result.slice(end);
  };
  for (const item of list.items.toReversed()) {
    if (!isMap(item)) continue;
    const next = change(String(item.get('from')));
    if (next === undefined) continue;
    const to = item.get('to', true);
    if (next !== '' && next.to !== undefined && isScalar(to) && to.range) {
      put(to.range[0], to.range[1], next.to);
      continue;
    }
    const end = text.indexOf('\n', item.range[1] - 1) + 1;
    put(
      lineStart(item.range[0]),
      end === 0 ? text.length : end,
      next === '' ? '' : toLines(next, text),
    );
  }
  return result;
}

/** @param text moved.yaml as it stands; empty where there is none */
export function editMoved(
  text: string,
  { added, removed }: Pick<AddressChange, 'added' | 'removed'>,
): string {
  const fresh = new Map(added.map((entry) => [entry.from, entry]));
  const kept = editEntries(text, (from) => {
    if (removed.includes(from)) return '';
    const entry = fresh.get(from);
    fresh.delete(from);
    return entry;
  });
  if (fresh.size === 0) return kept;
  const end = kept.includes('\r\n') ? '\r\n' : '\n';
  const start = kept.trim() === '' ? HEAD : kept.endsWith('\n') ? kept : kept + end;
  return start + [...fresh.values()].map((entry) => toLines(entry, kept)).join('');
}
