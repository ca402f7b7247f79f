/** What a change of the content brings with it. */
import { severityOf, toFileKey, type Problem } from './problem.ts';

/**
 * Problems that there are more of after a change than before it: of several that are alike, the last.
 *
 * @param toKey equal for problems that count as the same one in both states
 */
export function listNewProblems(
  before: readonly Problem[],
  after: readonly Problem[],
  toKey: (problem: Problem) => string = toFileKey,
): Problem[] {
  // What was a warning and stops a build now is new.
  const toWholeKey = (problem: Problem): string => `${severityOf(problem)}\n${toKey(problem)}`;
  const known = new Map<string, number>();
  for (const problem of before) {
    const key = toWholeKey(problem);
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return after.filter((problem) => {
    const key = toWholeKey(problem);
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}
