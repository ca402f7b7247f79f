/** Problems as text for a terminal: by file, in reading order, errors always in full. */
import { isError, PROBLEMS, severityOf, type Problem } from './problem.ts';
import { toVisible } from './visible-text.ts';

export interface ReportOptions {
  /** Shows every warning, however many of one kind a file has. */
  all?: boolean;
}

/** Warnings of one kind in one file that are shown, unless all are asked for. */
const SHOWN_WARNINGS = 3;

const byPlace = (a: Problem, b: Problem): number =>
  a.line - b.line || a.column - b.column || a.code.localeCompare(b.code);

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** One problem: place, severity and code, what is wrong, and the way out where it was not said before. */
function formatProblem(problem: Problem, isFirst: boolean): string {
  const { file, line, column, code, message } = problem;
  const lines = [
    `${toVisible(file)}:${line}:${column}  ${severityOf(problem)}  ${code}`,
    toVisible(message),
    ...(isFirst ? [PROBLEMS[code].help] : []),
  ];
  return lines.join('\n    ');
}

function formatFile(problems: readonly Problem[], all: boolean): string {
  const sorted = problems.toSorted(byPlace);
  const isFirst = new Set(
    [...Map.groupBy(sorted, ({ code }) => code).values()].map(([first]) => first),
  );
  const warnings = sorted.filter((problem) => !isError(problem));
  const passedOver = new Set<Problem>();
  /** How many are passed over, by the last that is shown before them. */
  const more = new Map<Problem | undefined, number>();
  for (const ofKind of all ? [] : Map.groupBy(warnings, ({ code }) => code).values()) {
    const rest = ofKind.slice(SHOWN_WARNINGS);
    for (const problem of rest) passedOver.add(problem);
    if (rest.length > 0) more.set(ofKind[SHOWN_WARNINGS - 1], rest.length);
  }
  return sorted
    .filter((problem) => !passedOver.has(problem))
    .map((problem) => {
      const text = formatProblem(problem, isFirst.has(problem));
      const count = more.get(problem);
      return count === undefined
        ? text
        : `${text}\n    … and ${count} more of this kind (npm run check -- --all shows each)`;
    })
    .join('\n');
}

/** How many there are: `1 error, 3 warnings in 2 files`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counts.join(', ')} in ${plural(files, 'file')}`;
}

/**
 * @returns one block for each file, one line `file:line:column severity code` for each problem with
 * what is wrong under it, and the way out under the first of its kind in the file; then a count of
 * all, those that are not shown included. Empty for no problems.
 */
export function formatProblems(
  problems: readonly Problem[],
  { all = false }: ReportOptions = {},
): string {
  if (problems.length === 0) return '';
  const blocks = [...Map.groupBy(problems, ({ file }) => file)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, inFile]) => formatFile(inFile, all));
  return `${blocks.join('\n\n')}\n\n${countProblems(problems)}`;
}
