import { citationWords } from '#interface';
import type { Graph } from '../graph/model.ts';
import { buildCitationItem, getCitablePath, type Citable } from '../metadata/citation-item.ts';
import { CITATION_FILES, formatCitation, type CitationFile } from '../metadata/format-citation.ts';

/** How to cite a page. */
export interface CiteThis {
  kind: Citable['kind'];
  /** False where the page has no date. */
  isDated: boolean;
  /** As HTML, in the order of the page. */
  texts: { style: string; html: string }[];
  files: { format: string; href: string; fileName: string }[];
}

/** @param origin canonical origin of the site */
export function getCiteThis(graph: Graph, citable: Citable, origin: URL | undefined): CiteThis {
  const item = buildCitationItem(graph, citable, origin);
  const { apa, mla, chicago } = formatCitation(item, citable.kind);
  const path = getCitablePath(graph, citable);
  return {
    kind: citable.kind,
    isDated: item.issued !== undefined,
    texts: [
      { style: citationWords.styles.apa, html: apa },
      { style: citationWords.styles.mla, html: mla },
      { style: citationWords.styles.chicago, html: chicago },
    ],
    files: (Object.keys(CITATION_FILES) as CitationFile[]).map((ending) => ({
      format: CITATION_FILES[ending].name,
      href: graph.paths.citation(path, ending),
      fileName: `${item.id}.${ending}`,
    })),
  };
}
