/** The record as files, and the JSON Schemas of those that are JSON. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { listDataFiles } from '../../datasets/list-data-files.ts';
import type { DataFile } from '../../datasets/data-file.ts';
import { getGraph } from '../../graph/index.ts';

/** Those of figures come with their pages. */
function listFiles(origin: URL | undefined): DataFile[] {
  const { json, tables, bibliography, schemas } = listDataFiles(getGraph(), origin);
  return [...json, ...tables, bibliography, ...schemas.values()];
}

export const getStaticPaths = (() =>
  listFiles(undefined).map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

/** @throws where there is no such file */
export const GET: APIRoute = ({ params, site }) => {
  const file = listFiles(site).find(({ name }) => name === params.file);
  if (!file) throw new Error(`no data file ${params.file ?? ''}`);
  return new Response(file.text, {
    headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` },
  });
};
