/**
 * `datapackage.json`: what the data files hold, field by field (Frictionless Standards 1.0: Data Package, Data
 * Resource, Tabular Data Resource, Table Schema). It stands at the top of the site, since a path in it may not lead
 * upwards (Data Resource, "URL or Path").
 */
import { slug as toSlug } from 'github-slugger';
import { dataFiles } from '#interface';
import type { Graph } from '../graph/model.ts';
import { countBytes, hashFile, type DataFile } from './data-file.ts';
import { createAbsolute, findVersion } from './file-head.ts';
import type { Column, Table } from './table.ts';

/** A file with what it is called, and its table where it is one. */
export interface DescribedFile extends DataFile {
  title: string;
  description: string;
  /** What readers know it by, where that is not its title: "Figure 3". */
  label?: string;
  table?: Table;
}

interface Field {
  name: string;
  type: Column['type'];
  format?: 'uri';
  description: string;
  constraints?: { required?: true; enum?: readonly string[] };
}

interface Resource {
  profile: 'data-resource' | 'tabular-data-resource';
  name: string;
  title: string;
  description: string;
  path: string;
  format: string;
  mediatype: string;
  encoding: 'utf-8';
  bytes: number;
  hash: string;
  schema?: {
    fields: Field[];
    primaryKey?: readonly string[];
    foreignKeys?: Table['foreignKeys'];
  };
}

export interface DataPackage {
  profile: 'data-package';
  name: string;
  id: string;
  title: string;
  description: string;
  version?: string;
  homepage: string;
  licenses: { title: string; path: string }[];
  contributors: { title: string; path: string; role: 'publisher' }[];
  resources: Resource[];
}

function toField({ name, type, description, required, values, isAddress }: Column): Field {
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return {
    name,
    type,
    ...(isAddress && { format: 'uri' as const }),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const toSchema = ({ columns, primaryKey, foreignKeys }: Table): Resource['schema'] => ({
  fields: columns.map(toField),
  ...(primaryKey.length > 0 && { primaryKey }),
  ...(foreignKeys.length > 0 && { foreignKeys }),
});

function toResource(file: DescribedFile): Resource {
  const { name, title, description, path, mediaType, table } = file;
  return {
    profile: table ? 'tabular-data-resource' : 'data-resource',
    // Other tables refer to a table by its name; files of another form carry their ending.
    name: table ? table.name : name.replaceAll('.', '-'),
    title,
    description,
    path,
    format: path.replace(/^.*\./u, ''),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: countBytes(file),
    hash: hashFile(file),
    ...(table && { schema: toSchema(table) }),
  };
}

/**
 * @param files in the order of the package; paths from the top of the site
 * @param origin canonical origin of the site
 */
export function buildDataPackage(
  graph: Graph,
  files: readonly DescribedFile[],
  origin: URL | undefined,
): DataPackage {
  const { corpus, paths } = graph;
  const { title, description, licence } = corpus.site;
  const toAbsolute = createAbsolute(graph, origin);
  const version = findVersion(graph);
  return {
    profile: 'data-package',
    name: toSlug(title),
    id: toAbsolute(paths.dataPackage),
    title: dataFiles.package(title),
    description: `${description} ${dataFiles.exceptions(licence.exceptions)}`,
    ...(version !== undefined && { version }),
    homepage: toAbsolute(paths.downloads),
    licenses: [{ title: licence.name, path: licence.url }],
    contributors: [{ title, path: toAbsolute(paths.home), role: 'publisher' }],
    resources: files.map(toResource),
  };
}
