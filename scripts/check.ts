/** `npm run check`: every problem of the content, without a build. */
import { openContent } from '../src/editing/content.ts';
import { mendContent } from '../src/editing/mend-content.ts';
import { writeFiles } from '../src/editing/write-files.ts';
import { loadGraph } from '../src/graph/load-graph.ts';
import { explainProblem, isProblemCode } from '../src/problems/explain.ts';
import { formatForGitHub, formatJson } from '../src/problems/machine-report.ts';
import { isBlocking, PROBLEMS, type Problem } from '../src/problems/problem.ts';
import { formatProblems } from '../src/problems/report.ts';
import { suggest } from '../src/problems/suggest.ts';
import {
  CONTENT_OPTION,
  readArguments,
  refusePositionals,
  requireFolder,
  UsageError,
} from './command-line.ts';

const HELP = `usage: npm run check -- [options]

Lists what is wrong with the content. Errors end it with 1, warnings alone with 0, wrong arguments with 2.

  --content <folder>  content to check  (default: content)
  --all               every warning, however many of one kind a file has
  --fix               first mend what only one thing can be meant by: missing addresses of paragraphs,
                      the order of aliases
  --json              as JSON
  --github            as commands by which GitHub shows each beside its line
  --explain <code>    what a code means and the way out
  --help              this text`;

const options = readArguments(
  HELP,
  {
    ...CONTENT_OPTION,
    all: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    github: { type: 'boolean', default: false },
    explain: { type: 'string' },
  },
  ({ values, positionals }) => {
    refusePositionals(positionals);
    const { explain } = values;
    if (explain !== undefined && !isProblemCode(explain))
      throw new UsageError(
        `There is no problem "${explain}".${suggest(explain, Object.keys(PROBLEMS))} docs/problems.md lists them.`,
      );
    if (values.json && values.github) throw new UsageError('Choose --json or --github.');
    if (explain === undefined) requireFolder(values.content);
    return { ...values, explain };
  },
);

function report(problems: readonly Problem[]): string {
  if (options.json) return formatJson(problems);
  return options.github ? formatForGitHub(problems) : formatProblems(problems, options);
}

/** @returns false where something cannot be mended */
function mend(): boolean {
  try {
    const changes = mendContent(openContent(options.content));
    writeFiles(changes);
    // What a program reads holds the report alone.
    for (const { after } of changes) console.error(`mended  ${after?.file ?? ''}`);
    return true;
  } catch (error) {
    console.error(`Nothing was mended: ${(error as Error).message}`);
    return false;
  }
}

function check(): void {
  const isMended = !options.fix || mend();
  const { problems, graph } = loadGraph(options.content);
  if (problems.length > 0 || options.json) console.log(report(problems));
  else if (graph && !options.github) {
    const { essays, topics, sources, claims, origins } = graph.corpus;
    const counts = Object.entries({ essays, topics, sources, claims, origins }).map(
      ([name, { length }]) => `${length} ${length === 1 ? name.replace(/s$/u, '') : name}`,
    );
    console.log(`No problems: ${counts.join(', ')}.`);
  }
  process.exitCode = isBlocking(problems) || !isMended ? 1 : 0;
}

if (options.explain === undefined) check();
else console.log(explainProblem(options.explain));
