import { resolve } from 'node:path';
import type { HotPayload } from 'vite';
import { isError, type Problem } from '../problems/problem.ts';
import { formatProblems } from '../problems/report.ts';

/** What Astro's overlay shows: it takes the message for HTML, and opens the first place in the editor. */
export function toOverlay(problems: readonly Problem[]): HotPayload {
  const blocking = problems.filter(isError);
  const [first] = blocking;
  const err = {
    name: 'Content',
    title: `${blocking.length === 1 ? 'A problem' : `${blocking.length} problems`} in the content`,
    message: formatProblems(blocking).replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    stack: blocking.map(({ file, line, column }) => `${file}:${line}:${column}`).join('\n'),
    ...(first && { loc: { file: resolve(first.file), line: first.line, column: first.column } }),
  };
  return { type: 'error', err };
}
