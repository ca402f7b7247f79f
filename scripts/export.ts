/** `npm run export`: what is made of the finished site by a browser and kept with the content. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ExportError, type Exported } from '../src/exports/exporter.ts';
import { EXPORTERS } from '../src/exports/exporters.ts';
import { replaceFolder } from '../src/exports/replace-folder.ts';
import { loadGraph } from '../src/graph/load-graph.ts';
import { serveFolder } from '../src/integrations/serve-folder.ts';
import { isBlocking } from '../src/problems/problem.ts';
import { formatProblems } from '../src/problems/report.ts';
import {
  CONTENT_OPTION,
  readArguments,
  refusePositionals,
  requireFolder,
  UsageError,
} from './command-line.ts';
import { findChromium } from './ensure-chromium.ts';

const NAMES = EXPORTERS.map(({ name }) => name);

const HELP = `usage: npm run export -- [options]

Opens the finished site in a browser and makes of it what is kept with the content, so that a build needs no
browser. Run npm run build first. Each folder is written as a whole, or not at all.

${EXPORTERS.map(({ name, about }) => `  ${name.padEnd(18)}  ${about}`).join('\n')}

  --only <name>       one of them alone
  --content <folder>  content to write to         (default: content)
  --dist <folder>     the finished site           (default: dist)
  --help              this text`;

const { content, dist, only } = readArguments(
  HELP,
  {
    ...CONTENT_OPTION,
    dist: { type: 'string', default: process.env.DIST_DIR ?? 'dist' },
    only: { type: 'string' },
  },
  ({ values, positionals }) => {
    refusePositionals(positionals);
    requireFolder(values.content);
    if (values.only !== undefined && !NAMES.includes(values.only))
      throw new UsageError(`There is no export "${values.only}": ${NAMES.join(', ')}.`);
    return values;
  },
);

/** The path that the site was built for. @throws where the folder holds no site */
function readBase(): string {
  const home = join(dist, 'index.html');
  const base = existsSync(home) && /data-base="([^"]*)"/u.exec(readFileSync(home, 'utf8'))?.[1];
  if (!base) throw new ExportError(`There is no site in ${dist}: run npm run build first.`);
  return base;
}

/** @throws where a file of the content was changed after the site was built: the site may say something else */
function requireFresh(): void {
  const built = statSync(join(dist, 'index.html')).mtimeMs;
  const newer = globSync('**/*', { cwd: content, exclude: ['cards/**', 'drafts/**'] }).filter(
    (name) => {
      const stats = statSync(join(content, name));
      return stats.isFile() && stats.mtimeMs > built;
    },
  );
  if (newer.length > 0)
    throw new ExportError(
      `${join(content, newer.sort()[0] ?? '')} was changed after ${dist} was built: run npm run build first.`,
    );
}

async function exportAll(): Promise<void> {
  const base = readBase();
  requireFresh();
  const { graph, problems } = loadGraph(content, base);
  if (isBlocking(problems) || !graph) throw new ExportError(formatProblems(problems));
  const browser = await chromium.launch(await findChromium());
  const { server, address } = await serveFolder(dist, base, 0);
  try {
    const made: Exported[] = [];
    for (const { name, run } of EXPORTERS) {
      if (only !== undefined && only !== name) continue;
      made.push(await run({ graph, content, address, browser }, (line) => console.log(line)));
    }
    for (const exported of made) replaceFolder(exported);
    console.log(made.map(({ folder, files }) => `${folder} has ${files.length} files.`).join('\n'));
  } finally {
    server.close();
    await browser.close();
  }
}

try {
  await exportAll();
} catch (error) {
  console.error((error as Error).message);
  if (process.env.DEBUG) console.error((error as Error).stack);
  console.error('\nNothing was written.');
  process.exitCode = 1;
}
