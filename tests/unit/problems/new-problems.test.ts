import { expect, it } from 'vitest';
import { listNewProblems } from '../../../src/problems/new-problems.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const problem = (message: string, more: Partial<Problem> = {}): Problem => ({
  code: 'unknown-topic',
  file: 'content/a.md',
  line: 1,
  column: 1,
  message,
  ...more,
});

it('lists what was not there, wherever in its file the rest now stands', () => {
  const fresh = problem('boat');
  expect(listNewProblems([problem('raft')], [problem('raft', { line: 9 }), fresh])).toEqual([
    fresh,
  ]);
  expect(listNewProblems([problem('raft')], [])).toEqual([]);
});

it('lists the second of two that are alike', () => {
  const second = problem('raft', { line: 2 });
  expect(listNewProblems([problem('raft')], [problem('raft'), second])).toEqual([second]);
});

it('lists what was a warning, since it stood in a draft', () => {
  expect(listNewProblems([problem('raft', { inDraft: true })], [problem('raft')])).toHaveLength(1);
});

it('takes those for one that the key of the caller makes equal', () => {
  const toKey = ({ line }: Problem): string => String(line);
  expect(listNewProblems([problem('raft')], [problem('boat')], toKey)).toEqual([]);
  expect(listNewProblems([problem('raft')], [problem('raft', { line: 2 })], toKey)).toHaveLength(1);
});
