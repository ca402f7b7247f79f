/** The text of every file in `schemas/`. */
import { buildJsonSchema } from './build-json-schema.ts';
import { CONTENT_KINDS } from './content-kinds.ts';
import { readSchemaSources } from './schema-comments.ts';

/**
 * @param texts the source files of `src/schemas/`, which document each field
 * @returns file names with their texts, one for each kind of content
 */
export function formatJsonSchemas(texts: readonly string[]): [file: string, text: string][] {
  const sources = readSchemaSources(texts);
  return CONTENT_KINDS.map((kind) => [
    `${kind.name}.schema.json`,
    `${JSON.stringify(buildJsonSchema(kind, sources), null, 2)}\n`,
  ]);
}
