import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatProblemDocs } from '../../../src/problems/format-problem-docs.ts';

it('docs/problems.md is what npm run docs writes', () => {
  expect(readFileSync('docs/problems.md', 'utf8')).toBe(formatProblemDocs());
});
