/**
 * The development server and the content: after each change the graph is read anew, the pages with it,
 * and every problem is told in the terminal and over the page in the words of `npm run check`.
 */
import { relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, RefreshContentOptions } from 'astro';
import type { Plugin } from 'vite';
import type { Resolver } from '../annotations/resolver.ts';
import { createResolver, type TextWords } from '../graph/create-resolver.ts';
import { digestNames } from '../graph/digest-names.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { isBlocking, isError, PROBLEMS, toPlacedKey, type Problem } from '../problems/problem.ts';
import { countProblems, formatProblems } from '../problems/report.ts';
import { watchReloads } from './missed-reloads.ts';
import { toOverlay } from './problem-overlay.ts';

/** The module that pages get their graph from. */
const GRAPH_MODULE = fileURLToPath(new URL('../graph/index.ts', import.meta.url));

/** Changes within this time, in milliseconds, are read together. */
const TOGETHER = 20;

/**
 * @param content folder that holds the content
 * @param base path that the site is served under
 * @param resolver what the Markdown plugin asks; it is kept up to date in place
 * @param words that it was made with
 */
export function contentWatch(
  content: string,
  base: string,
  resolver: Resolver,
  words: TextWords,
): AstroIntegration {
  const folder = resolve(content);
  const isContent = (file: string | null): boolean =>
    file !== null && !/^(?:\.\.|$)/u.test(relative(folder, file));
  let problems: Problem[] = [];
  let names: string | undefined;

  /** Astro passes over the request while it reads its own configuration, as it does after each change. */
  const renderAnew = async (
    refreshContent: ((options: RefreshContentOptions) => Promise<void>) | undefined,
  ): Promise<void> => {
    for (let attempt = 0; process.env.RENDERED_NAMES !== names && attempt < 500; attempt += 1) {
      await setTimeout(TOGETHER);
      await refreshContent?.({});
    }
    if (process.env.RENDERED_NAMES !== names)
      throw new Error('Names that changed are shown in other texts from the next start on.');
  };

  /** @returns true where links in files that did not change may lead elsewhere now */
  const readContent = (): boolean => {
    const { graph, problems: found } = loadGraph(content, base, true);
    // What is still being written need not be entered as published.
    problems = found.filter(({ code }) => PROBLEMS[code].atPublication !== true);
    if (!graph) return false;
    Object.assign(resolver, createResolver(graph, words));
    const last = names;
    names = digestNames(graph);
    process.env.NAMES_DIGEST = names;
    return last !== undefined && last !== names;
  };

  let takeChange: () => void = () => undefined;
  let pending: Promise<void> | undefined;
  let lastReading = 0;
  /**
   * One reading for all files that change together, as where a branch is changed, and for all environments that are told
   * of a change: none where the last reading began after it.
   *
   * @param time of the change, in milliseconds
   */
  const readSoon = async (time: number): Promise<void> => {
    if (time < lastReading) return;
    pending ??= setTimeout(TOGETHER).then(() => {
      pending = undefined;
      lastReading = Date.now();
      takeChange();
    });
    await pending;
  };
  const plugin: Plugin = {
    name: 'content-watch',
    async hotUpdate({ file, modules, timestamp }) {
      const { name, moduleGraph, hot } = this.environment;
      if (name === 'client' || !isContent(file)) return undefined;
      await readSoon(timestamp);
      // Lists of pages come from the graph, and Astro keeps them until it is told.
      hot.send('astro:content-changed', {});
      const stale = [...moduleGraph.idToModuleMap.values()].filter(
        (module) => module.file === GRAPH_MODULE || isContent(module.file),
      );
      return [...new Set([...modules, ...stale])];
    },
  };

  return {
    name: 'content-watch',
    hooks: {
      'astro:config:setup'({ command, updateConfig }) {
        if (command !== 'dev') return;
        readContent();
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:server:setup'({ server, logger, refreshContent }) {
        let told = new Set<string>();
        /** Errors in full each time; warnings where they are new, but not all those of a start. */
        const tell = (isStart = false): void => {
          const known = told;
          told = new Set(problems.map(toPlacedKey));
          if (!isStart && told.symmetricDifference(known).size === 0) return;
          const shown = problems.filter(
            (problem) => isError(problem) || (!isStart && !known.has(toPlacedKey(problem))),
          );
          if (shown.length > 0)
            logger[isBlocking(shown) ? 'error' : 'warn'](`\n${formatProblems(shown)}\n`);
          if (problems.length === 0) logger.info('No problems.');
          else if (shown.length < problems.length)
            logger.warn(`${countProblems(problems)} in all: npm run check lists them`);
        };
        const cover = (): void => {
          if (isBlocking(problems)) server.environments.client.hot.send(toOverlay(problems));
        };
        tell(true);
        const wasMissed = watchReloads(server);
        server.ws.on('connection', () => {
          if (wasMissed()) server.ws.send({ type: 'full-reload' });
          // A page that is opened or reloaded after the change must show them too.
          else cover();
        });
        server.watcher.add(folder);
        const fail = (error: unknown): void => logger.error((error as Error).message);
        takeChange = () => {
          try {
            const areLinksStale = readContent();
            tell();
            cover();
            if (areLinksStale) renderAnew(refreshContent).catch(fail);
          } catch (error) {
            // A folder that goes while it is read; its going is a change of its own.
            fail(error);
          }
        };
      },
    },
  };
}
