/** The files for reference managers, beside each page that can be cited. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getGraph } from '../../graph/index.ts';
import {
  buildCitationItem,
  getCitablePath,
  listCitables,
  type Citable,
} from '../../metadata/citation-item.ts';
import { CITATION_FILES, type CitationFile } from '../../metadata/format-citation.ts';

interface Props {
  citable: Citable;
  format: CitationFile;
}

export const getStaticPaths = (() => {
  const graph = getGraph();
  const { base } = graph.paths;
  return listCitables(graph).flatMap((citable) => {
    const page = getCitablePath(graph, citable).slice(base.length, -1);
    return (Object.keys(CITATION_FILES) as CitationFile[]).map((format) => ({
      params: { page, format },
      props: { citable, format } satisfies Props,
    }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { citable, format }, site }) => {
  const file = CITATION_FILES[format];
  return new Response(file.format(buildCitationItem(getGraph(), citable, site)), {
    headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
  });
};
