/** Every file of data that the site has, with its text: made once for each graph and address of the site. */
import { z } from 'astro/zod';
import { dataFiles } from '#interface';
import type { Graph } from '../graph/model.ts';
import { formatBibliography } from '../metadata/format-citation.ts';
import { buildSourceItem } from '../metadata/source-item.ts';
import { formatRows, getFigureData } from '../page-data/figure-data.ts';
import { toFigureLine } from '../page-data/figure-page.ts';
import { buildClaims } from './build-claims.ts';
import { buildGraphData } from './build-graph-data.ts';
import { buildOrigins } from './build-origins.ts';
import { listClaimTables } from './claim-tables.ts';
import { ClaimsFileSchema } from './claims-schema.ts';
import { formatJson, MEDIA_TYPE, type DataFile } from './data-file.ts';
import { buildDataPackage, type DescribedFile } from './data-package.ts';
import { listEntryTables } from './entry-tables.ts';
import { findFigureTable } from './figure-tables.ts';
import { buildHead, createAbsolute } from './file-head.ts';
import { GraphFileSchema } from './graph-schema.ts';
import { OriginsFileSchema } from './origins-schema.ts';
import { SourcesFileSchema } from './sources-schema.ts';
import type { RecordTable, Table } from './table.ts';

export interface DataFiles {
  /** Those with a JSON Schema beside them. */
  json: DescribedFile[];
  /** The record as tables. */
  tables: DescribedFile[];
  /** What figures show, as tables and as JSON; they stand beside the pages of the figures. */
  figures: DescribedFile[];
  /** For reference managers. */
  bibliography: DescribedFile;
  /** JSON Schemas by the names of the files that they describe: `claims.json`. */
  schemas: ReadonlyMap<string, DataFile>;
  package: DataFile;
}

const SCHEMAS = {
  claims: ClaimsFileSchema,
  origins: OriginsFileSchema,
  graph: GraphFileSchema,
  sources: SourcesFileSchema,
} as const;

type JsonFile = keyof typeof SCHEMAS;

const inData = (name: string, mediaType: string, text: string): DataFile => ({
  name,
  path: `data/${name}`,
  mediaType,
  text,
});

/** JSON Schema 2020-12, with an address of its own as `$id`. */
function makeSchema(file: JsonFile, toUrl: (name: string) => string): DataFile {
  const name = `${file}.schema.json`;
  const { $schema, ...schema } = z.toJSONSchema(SCHEMAS[file], { target: 'draft-2020-12' });
  const { title, says } = dataFiles.json[file];
  const text = formatJson({ $schema, $id: toUrl(name), title, description: says, ...schema });
  return inData(name, MEDIA_TYPE.schema, text);
}

const toTableFile = (table: Table<RecordTable>): DescribedFile => ({
  ...inData(
    `${table.name}.csv`,
    MEDIA_TYPE.csv,
    formatRows(
      table.columns.map(({ name }) => name),
      table.rows,
    ),
  ),
  title: dataFiles.tables[table.name].title,
  description: dataFiles.tables[table.name].says,
  table,
});

function listFigureFiles(graph: Graph): DescribedFile[] {
  const { corpus, paths } = graph;
  return corpus.figures.flatMap((entry): DescribedFile[] => {
    const table = findFigureTable(graph, entry);
    if (!table) return [];
    const rows = getFigureData(graph, entry) ?? [];
    const folder = paths.figure(entry.id).slice(paths.base.length);
    const { title, summary, name: label } = toFigureLine(graph, entry);
    const columns = table.columns.map(({ name }) => name);
    const file = (ending: 'csv' | 'json', text: string): DescribedFile => ({
      name: `figure-${entry.id}.${ending}`,
      path: `${folder}data.${ending}`,
      mediaType: MEDIA_TYPE[ending],
      text,
      title,
      description: summary,
      label,
    });
    return [{ ...file('csv', formatRows(columns, rows)), table }, file('json', formatJson(rows))];
  });
}

function makeDataFiles(graph: Graph, origin: URL | undefined): DataFiles {
  const { paths, corpus } = graph;
  const toAbsolute = createAbsolute(graph, origin);
  const claims = buildClaims(graph, origin);
  const origins = buildOrigins(graph, origin);
  const sources = corpus.sources.map(buildSourceItem);
  const headOf = (file: JsonFile, page: string): object =>
    buildHead(graph, origin, { file, title: dataFiles.json[file].title, page });
  const json = (file: JsonFile, mediaType: string, value: unknown): DescribedFile => ({
    ...inData(`${file}.json`, mediaType, formatJson(value)),
    title: dataFiles.json[file].title,
    description: dataFiles.json[file].says,
  });
  const jsonFiles = [
    json('claims', MEDIA_TYPE.json, { ...headOf('claims', paths.claims), claims }),
    json('origins', MEDIA_TYPE.json, { ...headOf('origins', paths.claims), origins }),
    json('sources', MEDIA_TYPE.csl, sources),
    json('graph', MEDIA_TYPE.json, {
      ...headOf('graph', paths.home),
      ...buildGraphData(graph, origin),
    }),
  ];
  const tables = [...listClaimTables(claims), ...listEntryTables(graph, origins, origin)].map(
    toTableFile,
  );
  const figures = listFigureFiles(graph);
  const bibliography = {
    ...inData('sources.bib', MEDIA_TYPE.bib, formatBibliography(sources)),
    title: dataFiles.bibliography.title,
    description: dataFiles.bibliography.says,
  };
  const described = [...tables, ...figures, ...jsonFiles, bibliography];
  return {
    json: jsonFiles,
    tables,
    figures,
    bibliography,
    schemas: new Map(
      (Object.keys(SCHEMAS) as JsonFile[]).map((file) => [
        `${file}.json`,
        makeSchema(file, (name) => toAbsolute(paths.data(name))),
      ]),
    ),
    package: {
      name: 'datapackage.json',
      path: 'datapackage.json',
      mediaType: MEDIA_TYPE.json,
      text: formatJson(buildDataPackage(graph, described, origin)),
    },
  };
}

const made = new WeakMap<Graph, Map<string, DataFiles>>();

/** @param origin canonical origin of the site */
export function listDataFiles(graph: Graph, origin: URL | undefined): DataFiles {
  const byOrigin = made.get(graph) ?? new Map<string, DataFiles>();
  made.set(graph, byOrigin);
  const key = origin?.href ?? '';
  const files = byOrigin.get(key) ?? makeDataFiles(graph, origin);
  byOrigin.set(key, files);
  return files;
}
