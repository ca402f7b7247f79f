/** `npm run dev`: the pages while they are written, drafts too; no search. */
import { dev } from 'astro';
import { readFiles } from '../src/corpus/read-files.ts';
import { FONTS, makeFonts } from '../src/integrations/make-fonts.ts';
import { loadGraph } from '../src/graph/load-graph.ts';
import { formatProblems } from '../src/problems/report.ts';
import {
  CONTENT_OPTION,
  readArguments,
  refusePositionals,
  requireFolder,
  UsageError,
} from './command-line.ts';

const HELP = `usage: npm run dev -- [options]

  --content <folder>  content to show             (default: content)
  --base <path>       path the site is served at  (default: /)
  --port <number>     port on this machine        (default: 4321, or the next that is free)
  --help              this text`;

const { content, base, port } = readArguments(
  HELP,
  {
    ...CONTENT_OPTION,
    base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
    port: { type: 'string', default: '4321' },
  },
  ({ values, positionals }) => {
    refusePositionals(positionals);
    requireFolder(values.content);
    const number = Number(values.port);
    if (values.port === '' || !Number.isInteger(number) || number < 0 || number > 65535)
      throw new UsageError(`"${values.port}" is no port: it is a number up to 65535.`);
    return { ...values, port: number };
  },
);

const { graph, problems } = loadGraph(content, base, true);
if (graph) {
  // Letters that come in later stand in the system's face until the next start.
  const letters = readFiles(content).map(({ text }) => text);
  await makeFonts(letters.join(''), FONTS);
  Object.assign(process.env, { CONTENT_DIR: content, BASE_PATH: base });
  await dev({ server: { port } });
} else {
  console.error(`${formatProblems(problems)}\n\nNothing can be shown before site.yaml is right.`);
  process.exitCode = 1;
}
