/** What every data file says of itself: title, version, licence, and the page that shows the same. */
import type { Graph } from '../graph/model.ts';

export interface FileHead {
  $schema: string;
  title: string;
  version?: string;
  license: { name: string; url: string; exceptions: string };
  language: string;
  url: string;
}

/**
 * Makes absolute addresses of the site's own.
 *
 * @param origin canonical origin of the site; the address in site.yaml where undefined
 */
export const createAbsolute =
  ({ corpus }: Graph, origin: URL | undefined) =>
  (path: string): string =>
    new URL(path, origin ?? corpus.site.url).href;

/** The newest day on which any page changed, `2026-11-25`; undefined where the content keeps no dates. */
export const findVersion = ({ records }: Graph): string | undefined =>
  [...records.dates.values()]
    .map(({ modified }) => modified)
    .sort()
    .at(-1);

/**
 * @param file name of the file without its ending: `claims`
 * @param page path of the page that shows the same
 */
export function buildHead(
  graph: Graph,
  origin: URL | undefined,
  { file, title, page }: { file: string; title: string; page: string },
): FileHead {
  const { site } = graph.corpus;
  const toAbsolute = createAbsolute(graph, origin);
  const version = findVersion(graph);
  return {
    $schema: toAbsolute(graph.paths.data(`${file}.schema.json`)),
    title: `${site.title}: ${title}`,
    ...(version !== undefined && { version }),
    license: site.licence,
    language: site.language,
    url: toAbsolute(page),
  };
}
