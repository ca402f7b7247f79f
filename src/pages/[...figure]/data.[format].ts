/** What a figure shows as a file beside its page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getGraph } from '../../graph/index.ts';
import { formatCsv, getFigureData, type FigureData } from '../../page-data/figure-data.ts';
import { DATA_FORMATS, DATA_MEDIA_TYPES, type DataFormat } from '../../page-data/figure-page.ts';

interface Props {
  data: FigureData;
  format: DataFormat;
}

const FORMAT: Readonly<Record<DataFormat, (data: FigureData) => string>> = {
  csv: formatCsv,
  json: (data) => `${JSON.stringify(data, undefined, 2)}\n`,
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
  new Response(FORMAT[format](data), {
    headers: { 'Content-Type': `${DATA_MEDIA_TYPES[format]}; charset=utf-8` },
  });
