/**
 * `npm run addresses`: enters in `addresses.txt` what others may link to from now on. It takes nothing out,
 * and keeps comments.
 *
 *     npm run addresses -- --content <folder>
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatManifest } from '../src/corpus/manifest.ts';
import { loadGraph } from '../src/graph/load-graph.ts';
import { isBlocking } from '../src/problems/problem.ts';
import { formatProblems } from '../src/problems/report.ts';
import { parseBuildArguments } from './build-arguments.ts';

const { content } = parseBuildArguments(process.argv.slice(2));
const { graph, problems } = loadGraph(content);
if (!graph || isBlocking(problems)) {
  console.error(`${formatProblems(problems)}\n\nNothing was written.`);
  process.exitCode = 1;
} else {
  const listed = new Set(graph.corpus.manifest?.map(({ address }) => address));
  const permanent = [...graph.places.values()].flatMap(({ address, isPermanent }) =>
    isPermanent ? [address] : [],
  );
  const all = new Set([...listed, ...permanent]);
  const file = join(content, 'addresses.txt');
  writeFileSync(file, formatManifest(all, existsSync(file) ? readFileSync(file, 'utf8') : ''));
  console.log(`${all.size - listed.size} added, ${all.size} in all.`);
}
