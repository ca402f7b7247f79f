/** Problems as text for a terminal: by file, in reading order, errors always in full. */
import { PROBLEMS, type Problem } from './problem.ts';

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
function formatProblem({ file, line, column, code, message }: Problem, isFirst: boolean): string {
  const { severity, help } = PROBLEMS[code];
  const lines = [
    `${file}:${line}:${column}  ${severity}  ${code}`,
    message,
    ...(isFirst ? [help] : []),
  ];
  return lines.join('\n    ');
}

function formatFile(problems: readonly Problem[], all: boolean): string {
  const kinds = Map.groupBy(problems.toSorted(byPlace), ({ code }) => code);
  const hidden = new Map<Problem, number>();
  const shown = [...kinds].flatMap(([code, ofKind]) => {
    const isShort = all || PROBLEMS[code].severity === 'error' || ofKind.length <= SHOWN_WARNINGS;
    if (isShort) return ofKind;
    const kept = ofKind.slice(0, SHOWN_WARNINGS);
    const [last] = kept.slice(-1);
    if (last) hidden.set(last, ofKind.length - SHOWN_WARNINGS);
    return kept;
  });
  return shown
    .sort(byPlace)
    .map((problem) => {
      const text = formatProblem(problem, kinds.get(problem.code)?.[0] === problem);
      const more = hidden.get(problem);
      return more === undefined
        ? text
        : `${text}\n    … and ${more} more of this kind (npm run check -- --all shows each)`;
    })
    .join('\n');
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
  const files = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, inFile]) => formatFile(inFile, all));
  const errors = problems.filter(({ code }) => PROBLEMS[code].severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return `${blocks.join('\n\n')}\n\n${counts.join(', ')} in ${plural(files.size, 'file')}`;
}
