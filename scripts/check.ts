/** `npm run check`: every problem of the content, without a build. */
import { loadGraph } from '../src/graph/load-graph.ts';
import { isBlocking } from '../src/problems/problem.ts';
import { formatProblems } from '../src/problems/report.ts';
import { parseBuildArguments } from './build-arguments.ts';

const { content, base } = parseBuildArguments(process.argv.slice(2));
const { problems, graph } = loadGraph(content, base);
if (problems.length > 0) console.log(formatProblems(problems));
else if (graph) {
  const { essays, topics, sources, claims, origins } = graph.corpus;
  console.log(
    `No problems: ${essays.length} ${essays.length === 1 ? 'essay' : 'essays'}, ${topics.length} topics, ${sources.length} sources, ${claims.length} claims, ${origins.length} origins.`,
  );
}
process.exitCode = isBlocking(problems) ? 1 : 0;
