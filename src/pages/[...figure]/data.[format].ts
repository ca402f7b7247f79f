/** What a figure shows as a file beside its page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getGraph } from '../../graph/index.ts';
import { formatCsv, getFigureData, type FigureData } from '../../page-data/figure-data.ts';
import { DATA_FORMATS, type DataFormat } from '../../page-data/figure-page.ts';

interface Props {
  data: FigureData;
  format: DataFormat;
}

const FORMATS: Readonly<
  Record<DataFormat, { mediaType: string; format: (data: FigureData) => string }>
> = {
  csv: { mediaType: 'text/csv', format: formatCsv },
  json: {
    mediaType: 'application/json',
    format: (data) => `${JSON.stringify(data, undefined, 2)}\n`,
  },
};

export const getStaticPaths = (() => {
  const graph = getGraph();
  return graph.corpus.figures.flatMap((entry) => {
    const data = getFigureData(graph, entry);
    const figure = graph.paths.figure(entry.id).slice(graph.paths.base.length, -1);
    return DATA_FORMATS.flatMap((format) =>
      data ? [{ params: { figure, format }, props: { data, format } satisfies Props }] : [],
    );
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { data, format } }) =>
  new Response(FORMATS[format].format(data), {
    headers: { 'Content-Type': `${FORMATS[format].mediaType}; charset=utf-8` },
  });
