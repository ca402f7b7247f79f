/** The types of schema.org and the properties that each may have, read from the declarations of schema-dts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

interface Declared {
  properties: string[];
  parents: string[];
  /** The value of `@type`, of what is a type of its own. */
  type: string | undefined;
}

function readDeclarations(): Map<string, Declared> {
  const folder = dirname(createRequire(import.meta.url).resolve('schema-dts'));
  const file = join(folder, 'schema.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const nameOf = (name: ts.PropertyName | undefined): string =>
    name && (ts.isStringLiteral(name) || ts.isIdentifier(name)) ? name.text : '';
  const declared = source.statements.filter(ts.isInterfaceDeclaration).map((statement) => {
    const members = statement.members.filter(ts.isPropertySignature);
    const type = members.find(({ name }) => nameOf(name) === '@type')?.type;
    return [
      statement.name.text,
      {
        properties: members.map(({ name }) => nameOf(name)),
        parents: (statement.heritageClauses ?? []).flatMap(({ types }) =>
          types.map(({ expression }) => expression.getText(source)),
        ),
        type:
          type && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
            ? type.literal.text
            : undefined,
      },
    ] as const;
  });
  return new Map(declared);
}

const declarations = readDeclarations();

const listProperties = (name: string): string[] => {
  const { properties = [], parents = [] } = declarations.get(name) ?? {};
  return [...properties, ...parents.flatMap(listProperties)];
};

/** The properties that each type may have, its own and those of the types above it. */
export const vocabulary: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...declarations].flatMap(([name, { type }]) =>
    type === undefined ? [] : [[type, new Set([...listProperties(name), '@id'])] as const],
  ),
);
