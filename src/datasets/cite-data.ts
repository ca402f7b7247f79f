import { slug as toSlug } from 'github-slugger';
import { citationWords, downloads } from '#interface';
import type { Graph } from '../graph/model.ts';
import { toCslDate } from '../metadata/csl-date.ts';
import { formatCitation } from '../metadata/format-citation.ts';
import { formatDate } from '../page-data/format-date.ts';
import { createAbsolute, findVersion } from './file-head.ts';

/**
 * How to cite the data: a data set of the publication, issued on the day of its version.
 *
 * @param origin canonical origin of the site
 * @returns HTML in the order of the page
 */
export function citeData(graph: Graph, origin: URL | undefined): { style: string; html: string }[] {
  const { corpus, paths } = graph;
  const { title, language } = corpus.site;
  const version = findVersion(graph);
  const { apa, mla, chicago } = formatCitation(
    {
      id: `${toSlug(title)}-data`,
      type: 'dataset',
      // The styles take a date in the field of the version for several versions.
      title: downloads.work(title, version && formatDate(version)),
      author: [{ literal: title }],
      ...(version !== undefined && { issued: toCslDate(version) }),
      language,
      URL: createAbsolute(graph, origin)(paths.downloads),
    },
    'dataset',
  );
  return [
    { style: citationWords.styles.apa, html: apa },
    { style: citationWords.styles.mla, html: mla },
    { style: citationWords.styles.chicago, html: chicago },
  ];
}
