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

describe('many problems of one kind in one file', () => {
  const list = (
    code: Problem['code'],
    count: number,
    file = 'content/essays/lamp.mdx',
  ): Problem[] =>
    Array.from({ length: count }, (_, index) =>
      problem(code, file, 10 + index, 1, `no. ${index + 1}`),
    );
  const countLines = (text: string, pattern: RegExp): number =>
    text.split('\n').filter((line) => pattern.test(line)).length;
  const many = [
    ...list('unlisted-address', 20),
    ...list('unknown-topic', 20),
    ...list('unlisted-address', 3, 'content/essays/oil.mdx'),
  ];

  it('are shortened where they are warnings', () => {
    const text = formatProblems(many);
    expect(countLines(text, /lamp\.mdx.* warning {2}unlisted-address$/u)).toBe(3);
    expect(countLines(text, /lamp\.mdx.* error {2}unknown-topic$/u)).toBe(20);
    expect(countLines(text, /oil\.mdx.* warning {2}unlisted-address$/u)).toBe(3);
    expect(text.match(/… and \d+ more of this kind.*/gu)).toEqual([
      '… and 17 more of this kind (npm run check -- --all shows each)',
    ]);
    expect(text).toMatch(/no\. 3\n {4}… and 17 more/u);
    expect(text).toMatch(/\n\n20 errors, 23 warnings in 2 files$/u);
  });

  it('are all shown where all are asked for', () => {
    const text = formatProblems(many, { all: true });
    expect(countLines(text, / {2}unlisted-address$/u)).toBe(23);
    expect(text).not.toContain('more of this kind');
  });

  it('have the way out once, under the first', () => {
    const { help } = PROBLEMS['unlisted-address'];
    for (const all of [true, false])
      expect(formatProblems(many, { all }).split(help)).toHaveLength(3);
    expect(formatProblems(many)).toContain(`no. 1\n    ${help}\n`);
  });
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
