/**
 * The development server and the content: after each change the graph is read anew, the pages with it,
 * and every problem is told in the terminal and over the page in the words of `npm run check`.
 */
import { relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, RefreshContentOptions } from 'astro';
import type { HotPayload, Plugin, ViteDevServer } from 'vite';
import type { Resolver } from '../annotations/resolver.ts';
import { createResolver } from '../graph/create-resolver.ts';
import { digestNames } from '../graph/digest-names.ts';
import { loadGraph } from '../graph/load-graph.ts';
import { isBlocking, toPlacedKey, type Problem } from '../problems/problem.ts';
import { countProblems, formatProblems } from '../problems/report.ts';

/** The module that pages get their graph from. */
const GRAPH_MODULE = fileURLToPath(new URL('../graph/index.ts', import.meta.url));

/** Changes within this time, in milliseconds, are read together. */
const TOGETHER = 20;

/** What Astro's overlay shows: it takes the message for HTML, and opens the first place in the editor. */
function toOverlay(problems: readonly Problem[]): HotPayload {
  const blocking = problems.filter((problem) => isBlocking([problem]));
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

/**
 * A page that is on its way when the server tells pages to reload is not told, since it listens only when it
 * is there: Astro tells them twice, half a second apart, for one edit of a Markdown file.
 *
 * @returns a question for the moment when a page begins to listen: was it sent before the last of these?
 */
function watchReloads(server: ViteDevServer): () => boolean {
  let lastPage = 0;
  let lastReload = 0;
  server.middlewares.use((request, _response, next) => {
    if (request.headers.accept?.includes('text/html')) lastPage = performance.now();
    next();
  });
  const { ws } = server;
  const send: (...args: unknown[]) => void = ws.send.bind(ws);
  ws.send = (...args: unknown[]) => {
    const [payload] = args;
    const isReload = typeof payload === 'object' && (payload as HotPayload).type === 'full-reload';
    if (isReload) lastReload = performance.now();
    send(...args);
  };
  return () => lastReload > lastPage;
}

/**
 * @param content folder that holds the content
 * @param base path that the site is served under
 * @param resolver what the Markdown plugin asks; it is kept up to date in place
 */
export function contentWatch(content: string, base: string, resolver: Resolver): AstroIntegration {
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
  };

  /** @returns true where links in files that did not change may lead elsewhere now */
  const readContent = (): boolean => {
    const { graph, problems: found } = loadGraph(content, base, true);
    problems = found;
    if (!graph) return false;
    Object.assign(resolver, createResolver(graph));
    const last = names;
    names = digestNames(graph);
    process.env.NAMES_DIGEST = names;
    return last !== undefined && last !== names;
  };

  let takeChange: () => void = () => undefined;
  let pending: Promise<void> | undefined;
  /** One reading for all files that change together, as where an editor saves many or a branch is changed. */
  const readSoon = (): Promise<void> =>
    (pending ??= setTimeout(TOGETHER).then(() => {
      pending = undefined;
      takeChange();
    }));
  const plugin: Plugin = {
    name: 'content-watch',
    async hotUpdate({ file, modules }) {
      const { name, moduleGraph, hot } = this.environment;
      if (name === 'client' || !isContent(file)) return undefined;
      await readSoon();
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
            (problem) => isBlocking([problem]) || (!isStart && !known.has(toPlacedKey(problem))),
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
        takeChange = () => {
          const areLinksStale = readContent();
          tell();
          cover();
          if (areLinksStale)
            renderAnew(refreshContent).catch((error: unknown) => logger.error(String(error)));
        };
      },
    },
  };
}
