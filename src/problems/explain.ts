import { PROBLEMS, type ProblemCode } from './problem.ts';

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

/** What a code means and the way out, as a text for a terminal. */
export function explainProblem(code: ProblemCode): string {
  const { severity, title, help } = PROBLEMS[code];
  const effect =
    severity === 'error'
      ? 'An error: there is no new site before it is mended. In a draft it is a warning.'
      : 'A warning: a site is built all the same.';
  return `${code}: ${title}\n\n${help}\n\n${effect}`;
}
