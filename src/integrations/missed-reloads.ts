/**
 * Two things that Astro's development server (7.3) misses where a page is asked for while texts are read anew,
 * as happens often: it tells pages to reload twice, half a second apart, for one edit of a Markdown file.
 */
import { isRunnableDevEnvironment, type HotPayload, type ViteDevServer } from 'vite';

/** The module that holds the rendered texts. */
const TEXTS = '\0astro:data-layer-content';

/** Has the texts read anew by the next page. */
function forgetTexts({ environments }: ViteDevServer): void {
  for (const environment of Object.values(environments)) {
    const module = environment.moduleGraph.getModuleById(TEXTS);
    if (module) environment.moduleGraph.invalidateModule(module);
    if (!isRunnableDevEnvironment(environment)) continue;
    const { evaluatedModules } = environment.runner;
    const evaluated = evaluatedModules.getModuleById(TEXTS);
    if (evaluated) evaluatedModules.invalidateModule(evaluated);
    environment.hot.send('astro:content-changed', {});
  }
}

/**
 * A page that is being made when the texts change may put the old ones back after they were thrown away: when
 * it is done they are thrown away once more. A page that is on its way to the browser is not told to reload,
 * since it listens only when it is there.
 *
 * @returns a question for the moment when a page begins to listen: was it sent before the last telling?
 */
export function watchReloads(server: ViteDevServer): () => boolean {
  let lastPage = 0;
  let lastReload = 0;
  let open = 0;
  let isDue = false;
  const { ws } = server;
  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html')) lastPage = performance.now();
    open += 1;
    response.once('close', () => {
      open -= 1;
      if (open > 0 || !isDue) return;
      isDue = false;
      forgetTexts(server);
      ws.send({ type: 'full-reload' });
    });
    next();
  });
  const send: (...args: unknown[]) => void = ws.send.bind(ws);
  ws.send = (...args: unknown[]) => {
    const [payload] = args;
    const isReload = typeof payload === 'object' && (payload as HotPayload).type === 'full-reload';
    if (isReload) lastReload = performance.now();
    if (isReload && open > 0) isDue = true;
    send(...args);
  };
  return () => lastReload > lastPage;
}
