// cspell:ignore requestfailed elem chromewebdata
/**
 * The site as hosts serve it: by the real nginx and Caddy with the settings that deploy/ hands out, by its `_headers`
 * file, and as files alone. The policy refuses nothing that the site does, and everything else.
 */
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { formatHeadersFile } from '../../src/hosts/format-host-files.ts';
import { CACHING, SECURITY_HEADERS } from '../../src/hosts/response-headers.ts';
import { onePageOfEachKind, site } from '../output/built-site.ts';
import { HOSTS, type RunningHost } from './host-servers.ts';
import { chapter, commonWord, home } from './words.ts';

declare global {
  interface Window {
    violations: string[];
    ran?: boolean;
  }
}

/** Collects what a policy refuses, from the first script of a page on. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      window.violations.push(`${effectiveDirective} ${blockedURI}`),
    );
  });
}
const listViolations = (page: Page): Promise<string[]> => page.evaluate(() => window.violations);

/** What each kind of file is sent as. */
const TYPES: Readonly<Record<string, string>> = {
  page: 'text/html',
  style: 'text/css',
  font: 'font/woff2',
  script: 'javascript',
  settings: 'javascript',
  citation: 'application/x-research-info-systems',
  bibliography: 'application/x-bibtex',
  manifest: 'application/manifest+json',
  markdown: 'text/markdown; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  'JSON feed': 'application/feed+json; charset=utf-8',
};

/** Files whose type a host must be told, by an ending or a name. */
const UNTYPED = ['citation', 'bibliography', 'markdown', 'atom', 'JSON feed'];

/** One file of each kind, by what it is; those that are not there begin with "no". */
async function listFiles(
  request: APIRequestContext,
  origin: string,
): Promise<Record<string, string>> {
  const html = await (await request.get(origin + chapter.path)).text();
  const find = (pattern: RegExp): string => pattern.exec(html)?.[0] ?? '/missing';
  const entry = (await (await request.get(`${origin}/pagefind/pagefind-entry.json`)).json()) as {
    languages: Record<string, { hash: string; wasm: string }>;
  };
  const [language] = Object.values(entry.languages);
  return {
    page: chapter.path,
    style: find(/\/_astro\/[\w.-]+\.css/u),
    font: find(/\/_astro\/[\w.-]+\.woff2/u),
    script: find(/\/_astro\/[\w.-]+\.js/u),
    settings: '/settings.js',
    wasm: `/pagefind/wasm.${language?.wasm ?? ''}.pagefind`,
    citation: `${chapter.path}citation.ris`,
    bibliography: `${chapter.path}citation.bib`,
    manifest: '/manifest.webmanifest',
    markdown: site.paths.markdown(chapter.path),
    atom: site.paths.feed(site.paths.chapters, 'atom'),
    'JSON feed': site.paths.feed(site.paths.chapters, 'json'),
    nothing: '/no-such-page/',
    'no longer a style': '/_astro/gone.css',
  };
}

for (const { name, isThere, sendsHeaders, start } of HOSTS) {
  // Settings are made for a site at the root; npm test prints titles that begin so.
  const missing = !isThere
    ? `not run: no ${name}`
    : site.paths.base === '/'
      ? undefined
      : `not run: ${name}, under a path`;
  test.describe(missing ?? name, () => {
    test.skip(missing !== undefined, missing);
    test.describe.configure({ mode: 'serial' });
    let host: RunningHost;
    test.beforeAll(async () => {
      host = await start(site.folder);
    });
    test.afterAll(() => host.stop());

    test('every kind of page, search and previews work, and nothing is refused', async ({
      page,
    }) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.location().url.endsWith('/404.html'))
          faults.push(message.text());
      });
      page.on('requestfailed', (request) => {
        const { errorText = '' } = request.failure() ?? {};
        // What was still on its way when the next page was asked for is broken off, not refused.
        if (errorText !== 'net::ERR_ABORTED') faults.push(`${errorText}: ${request.url()}`);
      });
      await watchPolicy(page);
      for (const { path } of onePageOfEachKind) {
        await page.goto(host.origin + path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await listViolations(page), path).toEqual([]);
      }
      await page.goto(`${host.origin}${home.path}?search=${commonWord}`);
      await expect(page.locator('.search-results > li').first()).toBeVisible();
      expect(await listViolations(page)).toEqual([]);
      await page.goto(host.origin + chapter.path);
      await page.locator('.prose a.topic').first().hover();
      await expect(page.locator('.preview')).toBeVisible();
      await page
        .getByRole('button', { name: /settings/iu })
        .first()
        .click();
      await page.getByRole('radio', { name: /dark/iu }).check();
      await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
      expect(await listViolations(page)).toEqual([]);
      // Prints, as far as the policy is concerned.
      expect((await page.pdf()).length).toBeGreaterThan(0);
      expect(await listViolations(page)).toEqual([]);
      expect(faults).toEqual([]);
    });

    test('what comes from elsewhere or stands in a page is refused', async ({ page }) => {
      await watchPolicy(page);
      await page.goto(host.origin + chapter.path);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        const foreign = document.createElement('script');
        foreign.src = 'http://127.0.0.1:9/x.js';
        const style = document.createElement('style');
        style.textContent = 'h1 { color: red }';
        const image = document.createElement('img');
        image.src = 'http://127.0.0.1:9/x.png';
        const frame = document.createElement('iframe');
        frame.src = 'http://127.0.0.1:9/';
        const button = document.createElement('button');
        button.setAttribute('onclick', 'window.ran = true');
        button.setAttribute('style', 'color: red');
        document.body.append(script, foreign, style, image, frame, button);
        button.click();
      });
      await page.evaluate(() => fetch('http://127.0.0.1:9/').catch(() => undefined));
      const refused = (await listViolations(page)).map((violation) => violation.split(' ')[0]);
      expect(new Set(refused)).toEqual(
        new Set([
          'script-src-elem',
          'script-src-attr',
          'style-src-elem',
          'style-src-attr',
          'img-src',
          'frame-src',
          'connect-src',
        ]),
      );
      expect(await page.evaluate(() => window.ran)).toBeUndefined();
    });

    if (!sendsHeaders) return;

    test('every answer has the headers of the table', async ({ request }) => {
      for (const [kind, path] of Object.entries(await listFiles(request, host.origin))) {
        const answer = await request.get(host.origin + path);
        const isMissing = kind.startsWith('no');
        expect(answer.status(), `${kind} ${path}`).toBe(isMissing ? 404 : 200);
        const headers = answer.headers();
        for (const [header, value] of Object.entries(SECURITY_HEADERS))
          expect(headers[header.toLowerCase()], `${kind}: ${header}`).toBe(value);
        expect(headers['set-cookie'], kind).toBeUndefined();
        // A rule of `_headers` cannot name an ending: hosts send some as files to be saved, which they are.
        const isUntyped = name === '_headers' && UNTYPED.includes(kind);
        const type = isUntyped ? undefined : TYPES[kind];
        if (type !== undefined) expect(headers['content-type'], kind).toContain(type);
        const caching = headers['cache-control'];
        if (['style', 'font', 'script'].includes(kind)) expect(caching, kind).toBe(CACHING.hashed);
        // Whether Netlify and Cloudflare give a rule to what is missing is not known (docs/deploy.md).
        else if (name !== '_headers' || !isMissing)
          expect([CACHING.asked, undefined], kind).toContain(caching);
      }
    });

    test('what is not there is the page that says so, and folders are not listed', async ({
      page,
      request,
    }) => {
      await page.goto(`${host.origin}/no-such-page/`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('No such page');
      const folder = await page.goto(`${host.origin}/_astro/`);
      expect(folder?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('No such page');
      const slash = await request.get(host.origin + chapter.path.slice(0, -1));
      expect(slash.status()).toBe(200);
    });

    test('hidden files stay hidden', async ({ request }) => {
      const folder = mkdtempSync(join(tmpdir(), 'hidden-'));
      const hidden = ['.env', '.git/config', 'chapters/.notes'];
      for (const file of ['404.html', 'seen.txt', '_headers', ...hidden]) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), file === '_headers' ? formatHeadersFile('/') : 'words');
      }
      const other = await start(folder);
      const ask = async (path: string): Promise<number> =>
        (await request.get(`${other.origin}/${path}`)).status();
      try {
        expect(await ask('seen.txt')).toBe(200);
        for (const file of hidden) expect(await ask(file), file).toBe(404);
      } finally {
        await other.stop();
        rmSync(folder, { recursive: true });
      }
    });

    test('no other site can put it into a frame', async ({ page }) => {
      const foreign = createServer((_, response) => {
        response.setHeader('Content-Type', 'text/html');
        response.end(`<iframe src="${host.origin}${home.path}"></iframe>`);
      }).listen(0, '127.0.0.1');
      await once(foreign, 'listening');
      const { port } = foreign.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/`);
      expect(page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
      foreign.closeAllConnections();
      foreign.close();
    });
  });
}
