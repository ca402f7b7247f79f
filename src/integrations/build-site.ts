/** The build, stage by stage. It writes beside the site that stands and is renamed into place when it is whole. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { readFiles, toRootName } from '../corpus/read-files.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { isBlocking } from '../problems/problem.ts';
import { formatHeadersFile } from '../hosts/format-host-files.ts';
import { createPaths } from '../graph/paths.ts';
import { countProblems, formatProblems } from '../problems/report.ts';
import { lockBuild } from './build-lock.ts';
import { indexSite } from './index-site.ts';
import { FONTS, makeFonts } from './make-fonts.ts';
import { joinPublishedText } from './published-text.ts';
import { writeBom } from './write-bom.ts';
import { writeExports } from './write-exports.ts';

export interface BuildOptions {
  /** Folder that holds the content. */
  content: string;
  /** Folder that the site goes to. */
  out: string;
  /** Path that the site is served under. */
  base: string;
  /** Canonical address; the one in site.yaml where undefined. */
  site: string | undefined;
}

/** A build that the content or the arguments stop; the message says all that is wrong and the way out. */
export class RefusedBuildError extends Error {}

/** The licence of the engine's scripts and styles; it goes with them. */
const LICENCE = new URL('../../LICENSE', import.meta.url);

/** What every finished site holds: a folder without it is no site, and is not replaced by one. */
const MARK = join('pagefind', 'pagefind-entry.json');

/** @throws where the target holds anything but an earlier site: it would be lost */
function guardTarget(target: string, content: string): void {
  const holds = (outer: string, inner: string): boolean => !relative(outer, inner).startsWith('..');
  if (
    holds(target, process.cwd()) ||
    holds(target, resolve(content)) ||
    holds(resolve(content), target)
  ) {
    throw new RefusedBuildError(
      `${target} holds the project or its content: name a folder of its own for the site.`,
    );
  }
  if (statSync(target, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new RefusedBuildError(`${target} is a file: name a folder for the site.`);
  if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, MARK))) {
    throw new RefusedBuildError(
      `${target} is in use and holds no site: name another folder, or empty it.`,
    );
  }
}

/** Says which process builds; what is built in one project shares folders. */
const LOCK = join('node_modules', '.cache', 'build-lock');

/**
 * @param log takes two lines for each stage: its start, and its time
 * @throws RefusedBuildError where the content has problems, the target is no place for a site, or another build runs
 */
export async function buildSite(options: BuildOptions, log: (line: string) => void): Promise<void> {
  const lock = lockBuild(LOCK);
  if ('holder' in lock)
    throw new RefusedBuildError(
      `Another build of this project is running (process ${lock.holder}): wait for its end, or end it.`,
    );
  try {
    await buildAlone(options, log);
  } finally {
    lock.release();
  }
}

async function buildAlone(
  { content, out, base, site }: BuildOptions,
  log: (line: string) => void,
): Promise<void> {
  const stages: { name: string; milliseconds: number }[] = [];
  const time = async <Value>(name: string, work: () => Value | Promise<Value>): Promise<Value> => {
    log(`${name} …`);
    const start = performance.now();
    const value = await work();
    const milliseconds = performance.now() - start;
    stages.push({ name, milliseconds });
    log(`${name.padEnd(18)}${(milliseconds / 1000).toFixed(2).padStart(7)} s`);
    return value;
  };

  const target = resolve(out);
  guardTarget(target, content);

  const { problems, graph } = await time('graph and checks', () => loadGraph(content, base));
  if (isBlocking(problems) || !graph) throw new RefusedBuildError(formatProblems(problems));
  if (problems.length > 0) log(`${countProblems(problems)}: npm run check lists them`);

  await time('fonts', () =>
    makeFonts(joinPublishedText(graph.corpus, readFiles(content), toRootName(content)), FONTS),
  );

  const next = join(dirname(target), `.${basename(target)}-next`);
  const last = join(dirname(target), `.${basename(target)}-last`);
  // A build that was killed between its two last steps has left the earlier site aside.
  if (!existsSync(target) && existsSync(last)) renameSync(last, target);
  for (const folder of [next, last]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });

  Object.assign(process.env, {
    CONTENT_DIR: content,
    BASE_PATH: base,
    OUT_DIR: next,
    ...(site && { SITE_URL: site }),
  });
  // Rendered Markdown is cached by file; `force` renders it anew, since a plugin may have changed.
  await time('pages', () => build({ logLevel: 'warn', force: true }));
  writeFileSync(join(next, '_headers'), formatHeadersFile(createPaths(base).base));
  copyFileSync(LICENCE, join(next, 'licences', 'engine.txt'));
  writeBom(next);
  await time('other formats', () => writeExports(graph, next));
  const pages = await time('search index', () => indexSite(next, graph.corpus.site.language));

  if (existsSync(target)) renameSync(target, last);
  renameSync(next, target);
  rmSync(last, { recursive: true, force: true });

  const total = stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const share = (100 * (stages[0]?.milliseconds ?? 0)) / total;
  log(
    `${'in all'.padEnd(18)}${(total / 1000).toFixed(2).padStart(7)} s   ${pages} pages searchable; graph and checks took ${share.toFixed(1)} %`,
  );
}
