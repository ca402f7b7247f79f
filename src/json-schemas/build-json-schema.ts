/** The JSON Schema of a kind of content file, for editors that complete and check YAML as it is typed. */
import { z } from 'astro/zod';
import type ts from 'typescript';
import type { ContentKind } from './content-kinds.ts';
import { getComment, listObjects, type SchemaSources } from './schema-comments.ts';

/** The part of JSON Schema (draft 7) that zod writes for our schemas. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema | JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  minLength?: number;
  format?: string;
  pattern?: string;
  [keyword: string]: unknown;
}

/** Objects that a schema is made of, in their order, without those inside their properties. */
function listObjectSchemas(schema: JsonSchema): JsonSchema[] {
  if (schema.properties) return [schema];
  const { additionalProperties: others } = schema;
  const inner = [
    schema.items ?? [],
    schema.anyOf ?? [],
    schema.oneOf ?? [],
    typeof others === 'object' ? others : [],
  ].flat();
  return inner.flatMap(listObjectSchemas);
}

/** Puts the comment of each field into the JSON Schema that was made of the same expression. */
function describeFields(
  schema: JsonSchema,
  expression: ts.Expression,
  sources: SchemaSources,
): void {
  const written = listObjects(expression, sources);
  const made = listObjectSchemas(schema);
  if (written.length !== made.length)
    throw new Error(
      `${expression.getText()} has ${written.length} strict objects, its JSON Schema ${made.length}`,
    );
  made.forEach(({ properties = {} }, index) => {
    for (const [key, property] of Object.entries(properties)) {
      const field = written[index]?.get(key);
      if (!field) throw new Error(`the source of the schema has no field "${key}"`);
      const comment = getComment(field, sources);
      if (comment) property.description = comment;
      describeFields(property, field.value, sources);
    }
  });
}

/**
 * A date may be typed as a text or as a number, and becomes a text that is held against a pattern. zod describes
 * what is typed alone, so the pattern is brought back to the text.
 */
function keepPattern(schema: z.core.$ZodTypes, made: z.core.JSONSchema.BaseSchema): void {
  const { def } = schema._zod;
  if (def.type !== 'pipe') return;
  const { pattern } = z.toJSONSchema(def.out, { unrepresentable: 'any' });
  if (pattern === undefined) return;
  for (const option of made.anyOf ?? []) if (option.type === 'string') option.pattern = pattern;
}

/** A draft may leave its texts empty, or its keys without a value; what is not one is told so by the check. */
function allowEmptyTexts(schema: JsonSchema): void {
  if (schema.type === 'string' && schema.enum === undefined) {
    schema.type = ['string', 'null'];
    delete schema.minLength;
    const pattern = schema.format === 'uri' ? '^https?://' : schema.pattern;
    delete schema.format;
    if (pattern !== undefined) schema.pattern = `^$|${pattern}`;
  }
  for (const inner of [
    Object.values(schema.properties ?? {}),
    schema.items ?? [],
    schema.anyOf ?? [],
  ].flat())
    allowEmptyTexts(inner);
}

/**
 * What zod can say of the schema in JSON Schema draft 7, the version that the YAML language server knows
 * best, with the JSDoc of each field as its description. Rules of our own (`refine`) are left to the check.
 *
 * @param sources the source files of `src/schemas/`
 * @throws where a field cannot be found in the sources
 */
export function buildJsonSchema(
  { name, exported, schema, form }: ContentKind,
  sources: SchemaSources,
): JsonSchema {
  const source = sources.get(exported);
  if (!source) throw new Error(`src/schemas has no ${exported}`);
  const { $schema, ...entry } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => keepPattern(zodSchema, jsonSchema),
  }) as JsonSchema;
  describeFields(entry, source.initialiser, sources);
  if (entry.properties?.draft) allowEmptyTexts(entry);
  const head = { ...($schema && { $schema }), title: name };
  return form === 'list' ? { ...head, type: 'array', items: entry } : { ...head, ...entry };
}
