/** A table with typed columns, as Table Schema describes it (Frictionless Standards 1.0, Table Schema). */

export type Cell = string | number | boolean | undefined;

export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  description: string;
  /** True for a column with a value in each row. */
  required?: boolean;
  /** The only values that occur. */
  values?: readonly string[];
  /** True for a web address. */
  isAddress?: boolean;
}

export interface ForeignKey {
  fields: readonly string[];
  /** Name of another table and its columns. */
  reference: { resource: string; fields: readonly string[] };
}

/** The tables of the record. */
export type RecordTable =
  | 'claims'
  | 'evidence'
  | 'evidence-origins'
  | 'claim-topics'
  | 'claim-corrections'
  | 'sources'
  | 'origins'
  | 'topics';

export interface Table<Name extends string = string> {
  /** Name of the table and of its file: `evidence-origins`. */
  name: Name;
  columns: readonly Column[];
  primaryKey: readonly string[];
  foreignKeys: readonly ForeignKey[];
  rows: readonly Readonly<Record<string, Cell>>[];
}

/** A key of one column that names a row of another table by its id. */
export const refersTo = (field: string, resource: RecordTable): ForeignKey => ({
  fields: [field],
  reference: { resource, fields: ['id'] },
});
