/** What a part of the audit says about one thing that it measured. */
export interface Finding {
  /** Cells of its row in the table. */
  row: string[];
  /** Why it misses its target; empty where it does not. */
  faults: string[];
}

/** Runs a part of the audit, if it is wanted, and prints its findings under a title. */
export type Print = (
  part: string,
  title: string,
  head: readonly string[],
  run: () => Finding[] | Promise<Finding[]>,
) => Promise<void>;

/** A table with the faults of each row under it. */
export function formatFindings(head: readonly string[], findings: readonly Finding[]): string {
  const rows = [head, ...findings.map(({ row }) => row)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const formatRow = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    formatRow(head),
    ...findings.flatMap(({ row, faults }) => [
      formatRow(row),
      ...faults.map((fault) => `    ${fault.replaceAll('\n', '\n    ')}`),
    ]),
  ].join('\n');
}
