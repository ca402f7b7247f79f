import { expect, it } from 'vitest';
import { explainProblem } from '../../../src/problems/explain.ts';
import { formatForGitHub, formatJson } from '../../../src/problems/machine-report.ts';
import { PROBLEMS, type Problem } from '../../../src/problems/problem.ts';

const PROBLEM: Problem = {
  code: 'malformed-link',
  message: '100%: [[\nover two lines',
  file: 'content/a,b:c.md',
  line: 3,
  column: 7,
};
const HELP = PROBLEMS['malformed-link'].help;

it('writes problems as JSON with their severity and the way out', () => {
  expect(JSON.parse(formatJson([PROBLEM, { ...PROBLEM, inDraft: true }]))).toEqual({
    errors: 1,
    warnings: 1,
    problems: [
      { ...PROBLEM, severity: 'error', help: HELP },
      { ...PROBLEM, inDraft: undefined, severity: 'warning', help: HELP },
    ],
  });
  expect(JSON.parse(formatJson([]))).toEqual({ errors: 0, warnings: 0, problems: [] });
});

// cspell:ignore Aover
it('writes them as commands of a workflow, with what would end a line or a property escaped', () => {
  expect(formatForGitHub([PROBLEM])).toBe(
    `::error file=content/a%2Cb%3Ac.md,line=3,col=7,title=malformed-link::100%25: [[%0Aover two lines%0A${HELP}`,
  );
  expect(formatForGitHub([])).toBe('');
});

it('explains a code by its title, the way out and what it stops', () => {
  const text = explainProblem('rare-topic');
  expect(text).toMatch(/^rare-topic: /u);
  expect(text).toContain(PROBLEMS['rare-topic'].help);
  expect(text).toMatch(/A warning/u);
  expect(explainProblem('malformed-link')).toMatch(/An error/u);
});
