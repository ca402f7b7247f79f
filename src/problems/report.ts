/** Problems as text for a terminal: all of them, by file, in reading order. */
import { PROBLEMS, severityOf, type Problem } from './problem.ts';

const byPlace = (a: Problem, b: Problem): number =>
  a.line - b.line || a.column - b.column || a.code.localeCompare(b.code);

/**
 * @returns one block for each file, one line `file:line:column code message` for each problem with
 * the way out under it, and a closing count. Empty for no problems.
 */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const files = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...files.keys()].sort().map((file) =>
    (files.get(file) ?? [])
      .toSorted(byPlace)
      .map((problem) => {
        const { line, column, code, message } = problem;
        const severity = severityOf(problem);
        return `${file}:${line}:${column}  ${severity}  ${code}\n    ${message}\n    ${PROBLEMS[code].help}`;
      })
      .join('\n'),
  );
  const errors = problems.filter((problem) => severityOf(problem) === 'error').length;
  const warnings = problems.length - errors;
  const count = [
    errors > 0 ? `${errors} error${errors === 1 ? '' : 's'}` : '',
    warnings > 0 ? `${warnings} warning${warnings === 1 ? '' : 's'}` : '',
  ].filter(Boolean);
  return `${blocks.join('\n\n')}\n\n${count.join(', ')} in ${files.size} file${files.size === 1 ? '' : 's'}`;
}
