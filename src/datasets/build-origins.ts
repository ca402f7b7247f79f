import type { Graph } from '../graph/model.ts';
import { listSupportingOrigins } from '../graph/reliance.ts';
import { listSourcesByOrigin } from '../page-data/evidence.ts';
import { createAbsolute } from './file-head.ts';
import type { OriginItem } from './origins-schema.ts';

/** Ids of the claims that each origin has a part in supporting. */
function listSupported({ claims }: Graph): Map<string, string[]> {
  const supported = new Map<string, string[]>();
  for (const claim of claims.values())
    for (const id of listSupportingOrigins(claim))
      supported.set(id, [...(supported.get(id) ?? []), claim.entry.id]);
  return supported;
}

/**
 * The origins through which a source has anything, in the order of the content: others stand on no page.
 *
 * @param origin canonical origin of the site
 */
export function buildOrigins(graph: Graph, origin: URL | undefined): OriginItem[] {
  const { corpus, paths } = graph;
  const toAbsolute = createAbsolute(graph, origin);
  const sourcesOf = listSourcesByOrigin(graph);
  const supported = listSupported(graph);
  return corpus.origins.flatMap(({ id, data }): OriginItem[] => {
    const sources = corpus.sources.flatMap((source) =>
      sourcesOf.get(id)?.has(source.id) ? [source.id] : [],
    );
    const [first] = sources;
    if (first === undefined) return [];
    const supports = supported.get(id) ?? [];
    const { kind, name, date, description } = data;
    return [
      {
        id,
        url: toAbsolute(supports.length > 0 ? `${paths.claims}?origin=${id}` : paths.source(first)),
        kind,
        name,
        ...(date !== undefined && { date }),
        description,
        sources,
        supports,
      },
    ];
  });
}
