/**
 * Reads and checks a generated documentary and prints, as JSON, how often each function in `src/` ran,
 * or the block in it that ran most often: `{ "src/x.ts:12 name": 340 }`. A program of its own, since V8 counts blocks only in
 * what is compiled after it was told to, and not reliably in what it has optimised.
 *
 *     node --no-opt --no-lazy-feedback-allocation tests/integration/count-runs.ts <size> <relations|form|text>
 */
import { readFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ContentFile } from '../../src/corpus/read-files.ts';
import { generateContent } from '../generate-content.ts';

function toCounts(scripts: readonly Profiler.ScriptCoverage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { url, functions } of scripts) {
    if (!url.startsWith('file:')) continue;
    const file = relative(process.cwd(), fileURLToPath(url));
    if (!file.startsWith('src')) continue;
    const text = readFileSync(file, 'utf8');
    for (const { functionName, ranges } of functions) {
      // Types are stripped in place, so that offsets are those of the file.
      const line = text.slice(0, ranges[0]?.startOffset).split('\n').length;
      const name = `${file}:${line} ${functionName || 'a function'}`;
      // Blocks that run equally often are given as one, so that their sum would say nothing.
      const runs = Math.max(...ranges.map(({ count }) => count));
      counts.set(name, (counts.get(name) ?? 0) + runs);
    }
  }
  return counts;
}

/** A small documentary in which one text is as long as is asked: every mark of the grammar, whole and broken, in each paragraph. */
function generateText(paragraphs: number): ContentFile[] {
  const files = generateContent(50, false);
  const long = files.findIndex(({ path }) => path.startsWith('topics/'));
  const body = Array.from(
    { length: paragraphs },
    (_, index) =>
      `One [[a topic|word]] [@a, ¶ 1; @b, p. 2] “and” [^n${index}] [[ ] [@ ] *some* _more_ [words](#there) here. ^p${index}\n\n[^n${index}]: A note [see @c, ¶¶ 2-3].\n\n`,
  ).join('');
  return files.map((file, index) =>
    index === long ? { ...file, text: `${file.text}\n\n${body}` } : file,
  );
}

const [size, faults] = process.argv.slice(2);
const files =
  faults === 'text' ? generateText(Number(size)) : generateContent(Number(size), faults === 'form');

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
// Only now: what is imported before is not counted block by block.
const { parseGraph } = await import('../../src/graph/load-graph.ts');
const { formatProblems } = await import('../../src/problems/report.ts');

const { graph, problems } = parseGraph(files, { root: 'content' });
if (!graph) throw new Error('the site of the documentary cannot be read');
if (formatProblems(problems) === '') throw new Error('the documentary has no faults');

const { result } = await session.post('Profiler.takePreciseCoverage');
console.log(JSON.stringify(Object.fromEntries(toCounts(result))));
