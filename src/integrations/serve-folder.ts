import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  server: Server;
  /** Address of the home page. */
  address: string;
}

/**
 * Serves a finished site on the loopback interface, as a plain file server would.
 *
 * @param base path that the site was built for
 * @param port the port to try first; where it is taken, any free one
 * @param gzip whether to send `x.gz` for `x` to those who take it, where the folder holds one
 */
export async function serveFolder(
  folder: string,
  base: string,
  port: number,
  gzip = false,
): Promise<Served> {
  const root = `/${base}/`.replace(/\/{2,}/gu, '/');
  const files = sirv(folder, { etag: true, gzip, dev: false });
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!request.url?.startsWith(root)) {
      notFound();
      return;
    }
    request.url = `/${request.url.slice(root.length)}`;
    files(request, response, notFound);
  });
  const listen = (wanted: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  try {
    await listen(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listen(0);
  }
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return { server, address: `http://127.0.0.1:${bound.port}${root}` };
}
