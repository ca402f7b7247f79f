// cspell:ignore keper
import { describe, expect, it } from 'vitest';
import { isBlocking, PROBLEMS, type Problem } from '../../../src/problems/problem.ts';
import { formatProblems } from '../../../src/problems/report.ts';

const problem = (
  code: Problem['code'],
  file: string,
  line: number,
  column: number,
  message: string,
): Problem => ({ code, file, line, column, message });

it('lists every problem by file, in reading order, with the way out and a count', async () => {
  const text = formatProblems([
    problem(
      'unknown-topic',
      'content/topics/devices/lens.md',
      9,
      12,
      'there is no topic or glossary entry "keper". Did you mean "keeper"?',
    ),
    problem('malformed-yaml', 'content/claims/lens.yaml', 3, 1, 'Map keys must be unique'),
    problem('unknown-source', 'content/essays/lamp.mdx', 12, 40, 'there is no source "lgo".'),
    problem('unknown-note', 'content/essays/lamp.mdx', 12, 4, '[^x] has no definition'),
    problem('malformed-link', 'content/essays/lamp.mdx', 8, 99, '[[ cannot be read'),
    problem('malformed-citation', 'content/essays/lamp.mdx', 12, 4, '[@a,] cannot be read'),
  ]);
  await expect(`${text}\n`).toMatchFileSnapshot('../../fixtures/problems/report.txt');
});

it('says nothing where there is nothing to say', () => {
  expect(formatProblems([])).toBe('');
  expect(isBlocking([])).toBe(false);
});

it('counts one as one', () => {
  expect(formatProblems([problem('malformed-yaml', 'a.yaml', 1, 1, 'x')])).toMatch(
    /\n\n1 error in 1 file$/u,
  );
});

describe('the table of problems', () => {
  it.each(Object.entries(PROBLEMS))(
    '%s has a title, and a way out in a sentence',
    (code, { title, help, severity }) => {
      expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
      expect(title).toMatch(/^\S.*[^.]$/u);
      expect(help).toMatch(/^[A-Z].*\.$/u);
      expect(isBlocking([problem(code as Problem['code'], 'f', 1, 1, 'x')])).toBe(
        (severity as string) === 'error',
      );
    },
  );
});
