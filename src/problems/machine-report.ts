/** Problems for programs: as JSON, and as the commands by which GitHub shows them beside the lines of a change. */
import { isError, PROBLEMS, severityOf, type Problem } from './problem.ts';
import { toVisible } from './visible-text.ts';

/**
 * An object with `errors` and `warnings` (counts) and `problems`, each with code, severity, file, line and
 * column (from 1, in UTF-16 units), message and help.
 */
export function formatJson(problems: readonly Problem[]): string {
  const rows = problems.map((problem) => {
    const { code, file, line, column, message } = problem;
    const severity = severityOf(problem);
    return { code, severity, file, line, column, message, help: PROBLEMS[code].help };
  });
  const errors = problems.filter(isError).length;
  return JSON.stringify({ errors, warnings: rows.length - errors, problems: rows }, null, 2);
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One line for each problem: `::error file=…,line=…,col=…,title=…::…` (GitHub, "Workflow commands"). */
export const formatForGitHub = (problems: readonly Problem[]): string =>
  problems
    .map((problem) => {
      const { code, file, line, column, message } = problem;
      const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
      return `::${severityOf(problem)} ${place}::${escapeData(`${toVisible(message)}\n${PROBLEMS[code].help}`)}`;
    })
    .join('\n');
