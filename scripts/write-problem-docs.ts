/** Writes `docs/problems.md` from the table of problems. */
import { writeFileSync } from 'node:fs';
import { formatProblemDocs } from '../src/problems/format-problem-docs.ts';

writeFileSync('docs/problems.md', formatProblemDocs());
