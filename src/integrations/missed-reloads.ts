import type { HotPayload, ViteDevServer } from 'vite';

/**
 * A page that is on its way when the server tells pages to reload is not told, since it listens only when it
 * is there: Astro tells them twice, half a second apart, for one edit of a Markdown file.
 *
 * @returns a question for the moment when a page begins to listen: was it sent before the last of these?
 */
export function watchReloads(server: ViteDevServer): () => boolean {
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
