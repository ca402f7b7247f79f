/** `content/data/<name>.csv`: rows that figures are drawn from, each cell with its place. */
import { parse, CsvError } from 'csv-parse/sync';
import { createPlaceFinder } from '../problems/place-finder.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { DataRowSchema, REQUIRED_COLUMNS } from '../schemas/dataset.ts';
import { suggest } from '../problems/suggest.ts';
import type { DataRowEntry, Dataset } from './corpus.ts';
import { validate } from './yaml-file.ts';

interface Cell {
  text: string;
  /** How many characters it takes in the file. */
  length: number;
}

const COLUMNS = Object.keys(DataRowSchema.shape);

/** The table as RFC 4180 has it. The library gives no places: they follow from what each cell takes. */
function readCells(text: string): { cells: Cell[]; raw: string }[] {
  const measure = (value: string, { quoting }: { quoting: boolean }): Cell => ({
    text: value,
    length: quoting ? value.replaceAll('"', '""').length + 2 : value.length,
  });
  const records = parse(text, {
    raw: true,
    relaxColumnCount: true,
    cast: measure,
  } as object) as unknown as { record: Cell[]; raw: string }[];
  return records.map(({ record, raw }) => ({ cells: record, raw }));
}

/** @param id name of the file without its ending */
export function parseDataset(
  text: string,
  file: string,
  id: string,
): { dataset: Dataset; problems: Problem[] } {
  const toPlace = createPlaceFinder(text, file);
  const problems: Problem[] = [];
  const rows: DataRowEntry[] = [];
  const done = { dataset: { id, file, rows }, problems };
  const report = (code: Problem['code'], message: string, offset = 0): void => {
    problems.push({ code, message, ...toPlace(offset) });
  };
  let records: ReturnType<typeof readCells>;
  try {
    records = readCells(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({
      code: 'invalid-value',
      message: `the table cannot be read: ${error.message}`,
      file,
      line: Number(error.lines ?? 1),
      column: 1,
    });
    return done;
  }
  const [head, ...body] = records;
  const columns = head?.cells.map((cell) => cell.text) ?? [];
  for (const column of columns)
    if (!COLUMNS.includes(column))
      report('unknown-key', `the column "${column}" is not known.${suggest(column, COLUMNS)}`);
  for (const column of REQUIRED_COLUMNS)
    if (!columns.includes(column)) report('missing-key', `the column "${column}" is missing`);
  if (new Set(columns).size < columns.length) report('invalid-value', 'a column stands twice');
  if (problems.length > 0) return done;

  /** Where the row after one begins: of CR and LF the library hands out the first alone. */
  const findEnd = (from: number, raw: string): number => {
    const end = from + raw.length;
    return text.startsWith('\r\n', end - 1) ? end + 1 : end;
  };
  let start = findEnd(0, head?.raw ?? '');
  for (const { cells, raw } of body) {
    const offset = start;
    start = findEnd(start, raw);
    if (cells.length !== columns.length) {
      report(
        'invalid-value',
        `the row has ${cells.length} cells, and the first line ${columns.length}: put a text with commas into quotation marks`,
        offset,
      );
      continue;
    }
    const offsets = cells.map((_, index) =>
      cells.slice(0, index).reduce((sum, { length }) => sum + length + 1, offset),
    );
    const placeOf = (path: readonly (string | number)[]): Place =>
      toPlace(offsets[columns.indexOf(String(path[0]))] ?? offset);
    const value = Object.fromEntries(
      columns.map((column, index) => [column, cells[index]?.text ?? '']),
    );
    const { data, problems: faults } = validate(
      DataRowSchema,
      { value, placeOf, placeOfKey: (_, key) => placeOf([key]) },
      COLUMNS,
    );
    for (const fault of faults) problems.push(fault);
    if (data) rows.push({ id: data.id, data, raw: value, file, placeOf });
  }
  return done;
}
