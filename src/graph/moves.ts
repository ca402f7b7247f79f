/** Where addresses lead that the site no longer has. */
import type { Corpus } from '../corpus/corpus.ts';
import { formatTombstone } from '../corpus/plan-redactions.ts';
import type { Moved } from '../schemas/moved.ts';

/** Where following an address ends. */
export type End =
  /** At a place of the site. */
  | { to: string }
  /** At an entry that says why there is nothing any more. */
  | { withdrawn: string }
  | { fault: 'nowhere' | 'circle' };

/** An address that is gone, with its end. */
export interface Gone {
  /** Address of the page that it named: `/chapters/x/`. */
  page: string;
  /** The place on that page; empty for the page itself. */
  fragment: string;
  end: { to: string } | { withdrawn: string };
}

export interface Moves {
  /** By the address that is gone; of two for one address the first. */
  entries: ReadonlyMap<string, Moved>;
  /** Every address that the site has. */
  places: ReadonlySet<string>;
}

/** @param places every place of the site, by its address */
export function toMoves(
  { moved, redactions, plan }: Corpus,
  places: ReadonlyMap<string, unknown>,
): Moves {
  const entries = new Map<string, Moved>();
  for (const { id, data } of moved) if (!entries.has(id)) entries.set(id, data);
  for (const { id, data } of redactions)
    if (!entries.has(id)) entries.set(id, { from: id, withdrawn: formatTombstone(data) });
  // What went with something else has a tombstone too.
  for (const [id, tombstone] of plan?.claims ?? []) {
    const from = `/claims/${id}/`;
    if (!entries.has(from)) entries.set(from, { from, withdrawn: formatTombstone(tombstone) });
  }
  return { entries, places: new Set(places.keys()) };
}

export function splitFragment(address: string): { page: string; fragment: string } {
  const [page = '', fragment = ''] = address.split('#');
  return { page, fragment };
}

/**
 * Follows the entries to the end. A page that moved takes its places with it, as far as the new page has them;
 * a page that was withdrawn takes them all.
 */
export function followMoves(address: string, { entries, places }: Moves): End {
  const seen = new Set<string>();
  let at = address;
  while (!places.has(at)) {
    if (seen.has(at)) return { fault: 'circle' };
    seen.add(at);
    const { page, fragment } = splitFragment(at);
    const own = entries.get(at);
    const entry = own ?? (places.has(page) ? undefined : entries.get(page));
    if (entry?.withdrawn !== undefined) return { withdrawn: entry.withdrawn };
    if (entry?.to === undefined || (!own && entry.to.includes('#'))) return { fault: 'nowhere' };
    at = own ? entry.to : `${entry.to}#${fragment}`;
  }
  return { to: at };
}

/** Entries that lead somewhere; the others are problems. */
export const listGone = (moves: Moves): Gone[] =>
  [...moves.entries.keys()].flatMap((from) => {
    if (moves.places.has(from)) return [];
    const end = followMoves(from, moves);
    return 'fault' in end ? [] : [{ ...splitFragment(from), end }];
  });
