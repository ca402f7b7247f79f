/** What readers meet at an address that the site no longer has. */
import { goneWords, placeWords } from '#interface';
import type { Graph } from '../graph/model.ts';
import type { Gone } from '../graph/moves.ts';
import type { Link } from './claim.ts';

interface Whereabouts {
  /** Where it stands now; undefined where it was withdrawn. */
  to: Link | undefined;
  /** Why it was withdrawn. */
  reason: string | undefined;
}

/** A place that stood on a page before. */
export interface GonePart extends Whereabouts {
  /** The id that it had. */
  id: string;
  /** What it was: "A paragraph". */
  what: string;
}

export interface GonePage extends Whereabouts {
  /** Its old address, without the base and the slashes at both ends. */
  path: string;
}

/** By the beginning of an id; all others are paragraphs. */
const KINDS = [
  ['note-', goneWords.note],
  ['fig-', goneWords.figure],
  ['term-', goneWords.term],
] as const;

/** `“The price of a call”, ¶ 7`, with its address under the base. */
export function toPlaceLink({ places, paths }: Graph, address: string): Link {
  const { page = address, part = '' } = places.get(address) ?? {};
  return {
    href: paths.base + address.slice(1),
    text: placeWords.onPage(page.replace(/\.$/u, ''), part),
  };
}

const toWhereabouts = (graph: Graph, { end }: Gone): Whereabouts =>
  'to' in end
    ? { to: toPlaceLink(graph, end.to), reason: undefined }
    : { to: undefined, reason: end.withdrawn };

export const listGonePages = (graph: Graph): GonePage[] =>
  graph.gone.flatMap((gone) =>
    gone.fragment === '' ? [{ path: gone.page.slice(1, -1), ...toWhereabouts(graph, gone) }] : [],
  );

/** @param pathname path of a page, base included */
export const findGonePage = (graph: Graph, pathname: string): GonePage | undefined =>
  listGonePages(graph).find(({ path }) => `${graph.paths.base}${path}/` === pathname);

/**
 * What stood on the page, and what was withdrawn from pages that have moved to it since.
 *
 * @param pathname path of a page, base included
 */
export function findGoneParts(graph: Graph, pathname: string): GonePart[] {
  const local = `/${pathname.slice(graph.paths.base.length)}`;
  const merged = new Set(
    graph.gone.flatMap(({ page, fragment, end }) =>
      fragment === '' && 'to' in end && end.to === local ? [page] : [],
    ),
  );
  const parts = graph.gone
    .filter(
      ({ page, fragment, end }) =>
        fragment !== '' &&
        (page === local ||
          (merged.has(page) && 'withdrawn' in end && !graph.places.has(`${local}#${fragment}`))),
    )
    .map((gone): [string, GonePart] => {
      const { fragment: id } = gone;
      const kind = KINDS.find(([prefix]) => id.startsWith(prefix));
      return [id, { id, what: kind?.[1] ?? goneWords.paragraph, ...toWhereabouts(graph, gone) }];
    });
  return [...new Map(parts).values()];
}
