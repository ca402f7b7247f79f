/** The matcher of `.vscode/tasks.json` finds in the output of the check what the check reports. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROBLEMS, type Problem, type ProblemCode } from '../../../src/problems/problem.ts';
import { formatProblems } from '../../../src/problems/report.ts';

interface Pattern {
  regexp: string;
  file?: number;
  line?: number;
  column?: number;
  severity?: number;
  code?: number;
  message?: number;
}
const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
  tasks: { script: string; problemMatcher: { pattern: Pattern[] } }[];
};
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** As VS Code applies patterns of several lines: each to the line after that of the one before. */
function match(output: string): Record<string, string>[] {
  const patterns = tasks.find(({ script }) => script === 'check')?.problemMatcher.pattern ?? [];
  const lines = output.split('\n');
  return lines.flatMap((_, at) => {
    const found: Record<string, string> = {};
    for (const [index, { regexp, ...groups }] of patterns.entries()) {
      const parts = new RegExp(regexp).exec(lines[at + index] ?? '');
      if (!parts) return [];
      for (const [name, group] of Object.entries(groups)) found[name] = parts[group] ?? '';
    }
    return [found];
  });
}

it('every code, with its place, its severity and its message, and nothing else', () => {
  const problems = Object.keys(PROBLEMS).map((code, index): Problem => ({
    code: code as ProblemCode,
    message: `what is wrong: [@${index}, ¶ 1]`,
    file: index % 2 === 0 ? 'content/claims/hives.yaml' : 'content/essays/first swarm.mdx',
    line: index + 1,
    column: 7,
  }));
  const found = match(formatProblems(problems));
  expect(found.toSorted((a, b) => Number(a.line) - Number(b.line))).toEqual(
    problems.map(({ code, message, file, line }) => ({
      file,
      line: String(line),
      column: '7',
      severity: PROBLEMS[code].severity,
      code,
      message,
    })),
  );
});

it('runs scripts that there are', () => {
  for (const { script } of tasks) expect(scripts).toHaveProperty(script);
});
