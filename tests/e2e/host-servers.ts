/** The built site on each kind of host that it has settings for, on the loopback interface. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { createServer as createHttpServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { SITE_FOLDER } from '../../src/hosts/format-host-files.ts';
import { serveFolder } from '../../src/integrations/serve-folder.ts';

export interface RunningHost {
  /** `http://127.0.0.1:1234` */
  origin: string;
  stop: () => Promise<void>;
}

export interface Host {
  name: string;
  /** False where its program is not on this machine. */
  isThere: boolean;
  /** False for a host that sends nothing but the files: there the pages speak for themselves. */
  sendsHeaders: boolean;
  start: (folder: string) => Promise<RunningHost>;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const isProgram = (name: string, argument: string): boolean =>
  spawnSync(name, [argument], { stdio: 'ignore' }).error === undefined;

/** Settings that are handed out, for a folder and a port of this machine. */
const adapt = (file: string, folder: string, port: number, listen: RegExp): string =>
  readFileSync(file, 'utf8')
    .replace(SITE_FOLDER, folder)
    .replace(listen, (words) =>
      words.replace('80', file.endsWith('.conf') ? `127.0.0.1:${port}` : String(port)),
    );

/** @throws where the program ends before it answers */
async function run(
  command: string,
  args: readonly string[],
  port: number,
  scratch: string,
): Promise<RunningHost> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: scratch, XDG_DATA_HOME: scratch, XDG_CONFIG_HOME: scratch },
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const origin = `http://127.0.0.1:${port}`;
  const isUp = async (): Promise<boolean> => {
    const answer = await fetch(origin).catch(() => undefined);
    await answer?.arrayBuffer();
    return answer !== undefined;
  };
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`${command} ended:\n${said}`);
    await new Promise(setImmediate);
  }
  return {
    origin,
    async stop() {
      const closed = once(child, 'close');
      child.kill();
      await closed;
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

async function startNginx(folder: string): Promise<RunningHost> {
  const scratch = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await findFreePort();
  const file = join(scratch, 'nginx.conf');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${scratch}/${name};`)
    .join('\n');
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    file,
    `${user}\ndaemon off;\nmaster_process off;\npid ${scratch}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${adapt('deploy/nginx.conf', folder, port, /listen 80;/u)}}\n`,
  );
  return run('nginx', ['-p', scratch, '-e', 'stderr', '-c', file], port, scratch);
}

async function startCaddy(folder: string): Promise<RunningHost> {
  const scratch = mkdtempSync(join(tmpdir(), 'caddy-'));
  const port = await findFreePort();
  const file = join(scratch, 'Caddyfile');
  const site = adapt('deploy/Caddyfile', folder, port, /^:80 /mu);
  const options = 'admin off\nauto_https off\ndefault_bind 127.0.0.1';
  writeFileSync(file, `{\n${options}\n}\n${site}`);
  return run('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port, scratch);
}

/** The rules of a `_headers` file, as Netlify and Cloudflare Pages read them. */
function parseHeadersFile(
  text: string,
): { start: string; isFolder: boolean; headers: [string, string][] }[] {
  return text
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      return {
        start: path.replace(/\*$/u, ''),
        isFolder: path.endsWith('*'),
        headers: lines.map((line): [string, string] => {
          const colon = line.indexOf(':');
          return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
        }),
      };
    });
}

async function startByHeadersFile(folder: string): Promise<RunningHost> {
  const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  const setHeaders = (response: ServerResponse, path: string): void => {
    for (const { start, isFolder, headers } of rules)
      if (isFolder ? path.startsWith(start) : path === start)
        for (const [name, value] of headers) response.appendHeader(name, value);
  };
  const files = sirv(folder, { dev: false });
  const server = createHttpServer((request, response) => {
    setHeaders(response, new URL(request.url ?? '/', 'http://x').pathname);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function startPlain(folder: string): Promise<RunningHost> {
  const { server, address } = await serveFolder(folder, '/', 0);
  return {
    origin: new URL(address).origin,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const HOSTS: readonly Host[] = [
  { name: 'nginx', isThere: isProgram('nginx', '-v'), sendsHeaders: true, start: startNginx },
  { name: 'Caddy', isThere: isProgram('caddy', 'version'), sendsHeaders: true, start: startCaddy },
  { name: '_headers', isThere: true, sendsHeaders: true, start: startByHeadersFile },
  { name: 'files alone', isThere: true, sendsHeaders: false, start: startPlain },
];
