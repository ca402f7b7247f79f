// cspell:ignore requestfailed elem
/**
 * The site as hosts serve it: by the real nginx and Caddy with the settings that deploy/ hands out, by its `_headers`
 * file, and as files alone. The policy refuses nothing that the site does, and everything else.
 */
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
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

/** One file of each kind, by what it is. */
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
    manifest: '/manifest.webmanifest',
    nothing: '/no-such-page/',
  };
}

for (const { name, isThere, sendsHeaders, start } of HOSTS) {
  test.describe(isThere ? name : `not run: no ${name}`, () => {
    test.skip(!isThere || site.paths.base !== '/', `no ${name}`);
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
        expect(answer.status(), `${kind} ${path}`).toBe(kind === 'nothing' ? 404 : 200);
        const headers = answer.headers();
        for (const [header, value] of Object.entries(SECURITY_HEADERS))
          expect(headers[header.toLowerCase()], `${kind}: ${header}`).toBe(value);
        expect(headers['set-cookie'], kind).toBeUndefined();
        const caching = headers['cache-control'];
        const isHashed = ['style', 'font', 'script'].includes(kind);
        if (isHashed) expect(caching, kind).toBe(CACHING.hashed);
        else expect([CACHING.asked, undefined, 'no-cache'], kind).toContain(caching);
      }
    });

    test('what is not there is the page that says so, and folders are not listed', async ({
      page,
      request,
    }) => {
      await page.goto(`${host.origin}/no-such-page/`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('No such page');
      for (const path of ['/_astro/', '/.git/config', '/.env'])
        expect([403, 404], path).toContain((await request.get(host.origin + path)).status());
      const slash = await request.get(host.origin + chapter.path.slice(0, -1));
      expect(slash.status()).toBe(200);
    });
  });
}
