/** Between entries and the addresses that they have on the site. */
import { createPaths } from '../graph/paths.ts';
import type { Defined } from './entries.ts';

/** Addresses as files write them, whatever path the site is served under. */
const LOCAL = createPaths('/');

type Addressed = Pick<Defined, 'kind' | 'id' | 'on'>;

const splitPlace = (id: string): [slug: string, fragment: string] => {
  const [slug = '', fragment = ''] = id.split('#');
  return [slug, fragment];
};

/** What stands before the name of an entry in its address; undefined where the address is none of it. */
function findBefore({ kind, id, on }: Addressed, address: string): string | undefined {
  const ifEqual = (whole: string, name: string): string | undefined =>
    address === whole ? whole.slice(0, -name.length) : undefined;
  switch (kind) {
    case 'essay':
    case 'topic':
    case 'source':
    case 'page':
    case 'figure':
    case 'claim': {
      const page = LOCAL[kind](id);
      return address.startsWith(page) ? page.slice(0, -id.length - 1) : undefined;
    }
    case 'glossary':
      return ifEqual(LOCAL.term(id), id);
    case 'series':
    case 'timeline':
    case 'lineage':
      return address.endsWith(`#fig-${id}`) ? address.slice(0, -id.length) : undefined;
    case 'place': {
      const [slug, fragment] = splitPlace(id);
      return on && ifEqual(`${LOCAL[on.kind](slug)}#${fragment}`, fragment);
    }
    case 'origin':
      return undefined;
  }
}

/** True for an address of the entry itself and, where it has a page, of every place on that page. */
export const isAddressOf = (entry: Addressed, address: string): boolean =>
  findBefore(entry, address) !== undefined;

/**
 * @param to the id that the entry gets
 * @returns the address that this one becomes; the same where it is none of the entry's
 */
export function mapAddress(entry: Addressed, to: string, address: string): string {
  const before = findBefore(entry, address);
  if (before === undefined) return address;
  const [from, name] =
    entry.kind === 'place' ? [splitPlace(entry.id)[1], splitPlace(to)[1]] : [entry.id, to];
  return before + name + address.slice(before.length + from.length);
}
