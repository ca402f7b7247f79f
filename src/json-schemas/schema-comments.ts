/**
 * The JSDoc of `src/schemas/`, which documents each field once: read here by the TypeScript compiler, so that
 * an editor can show it where the field is written.
 */
import ts from 'typescript';

/** A schema as its source file writes it. */
export interface CommentedSchema {
  /** What stands over the declaration. */
  comment: string;
  initialiser: ts.Expression;
}

/** Schemas by the names of their constants. */
export type SchemaSources = ReadonlyMap<string, CommentedSchema>;

/** The fields of one strict object, by their keys. */
export type Fields = ReadonlyMap<string, { comment: string; value: ts.Expression }>;

/** The JSDoc before a node, on one line; empty where there is none. */
const readComment = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Constants of source files. @param texts the text of each file */
export function readSchemaSources(texts: readonly string[]): SchemaSources {
  const found = new Map<string, CommentedSchema>();
  for (const text of texts) {
    const file = ts.createSourceFile('schema.ts', text, ts.ScriptTarget.Latest, true);
    for (const statement of file.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer)
          found.set(name.text, { comment: readComment(statement), initialiser: initializer });
    }
  }
  return found;
}

const isStrictObject = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'strictObject';

/** The strict objects that an expression is made of, in their order, without those inside their fields. */
export function listObjects(expression: ts.Expression, sources: SchemaSources): Fields[] {
  const found: Fields[] = [];
  const visit = (node: ts.Node): void => {
    if (isStrictObject(node)) {
      const [shape] = node.arguments;
      if (shape && ts.isObjectLiteralExpression(shape)) found.push(readFields(shape, sources));
    } else if (ts.isIdentifier(node)) {
      const named = sources.get(node.text);
      if (named) visit(named.initialiser);
    } else if (ts.isPropertyAccessExpression(node)) visit(node.expression);
    // What a function inside says is no part of the schema's form.
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(expression);
  return found;
}

/** The fields that stand in an object, and those of named objects that are spread in it. */
function readFields(shape: ts.ObjectLiteralExpression, sources: SchemaSources): Fields {
  return new Map(
    shape.properties.flatMap((property) => {
      if (ts.isSpreadAssignment(property)) {
        const named = sources.get(property.expression.getText())?.initialiser;
        return named && ts.isObjectLiteralExpression(named) ? [...readFields(named, sources)] : [];
      }
      if (!ts.isPropertyAssignment(property)) return [];
      const key = ts.isStringLiteral(property.name) ? property.name.text : property.name.getText();
      return [[key, { comment: readComment(property), value: property.initializer }] as const];
    }),
  );
}

/** The comment of the field, else that of the named schema which it is made of: `EdtfSchema.optional()`. */
export function getComment(
  field: { comment: string; value: ts.Expression },
  sources: SchemaSources,
): string {
  if (field.comment) return field.comment;
  let node: ts.Node = field.value;
  while (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) node = node.expression;
  return ts.isIdentifier(node) ? (sources.get(node.text)?.comment ?? '') : '';
}
