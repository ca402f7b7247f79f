/**
 * What every browser test gets: the built site on a port of its worker's own, a layout-shift meter,
 * and a watch that fails the test on an error in the console or a request to another host.
 */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { serveFolder } from '../../src/integrations/serve-folder.ts';
import { FOLDER, site } from '../output/built-site.ts';

interface Served {
  /** Address of the home page. */
  address: string;
  origin: string;
}

interface WorkerFixtures {
  served: Served;
  /** The page behind `sharedPage`. */
  workerPage: Page;
}

interface Fixtures {
  /** One page for all tests of a worker that leave nothing behind: a new one costs time. */
  sharedPage: Page;
}

/** Collects what must not happen in a context. */
function watchContext(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      faults.push(`request to another host: ${url.href}`);
  });
  return faults;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  served: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures asked for from this pattern
    async ({}, use) => {
      const { server, address } = await serveFolder(FOLDER, site.paths.base, 0);
      await use({ address, origin: new URL(address).origin });
      server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ served }, use) => {
    await use(served.origin);
  },

  context: async ({ context, served }, use) => {
    const faults = watchContext(context, served.origin);
    await use(context);
    expect(faults, 'errors, or requests to other hosts').toEqual([]);
  },

  workerPage: [
    async ({ browser, served }, use) => {
      const context = await browser.newContext({ baseURL: served.origin, locale: 'en-GB' });
      const faults = watchContext(context, served.origin);
      await use(await context.newPage());
      await context.close();
      expect(faults, 'errors, or requests to other hosts').toEqual([]);
    },
    { scope: 'worker' },
  ],

  sharedPage: async ({ workerPage }, use) => {
    await workerPage.setViewportSize({ width: 1280, height: 720 });
    await workerPage.emulateMedia({
      media: 'screen',
      colorScheme: 'light',
      forcedColors: 'none',
      contrast: 'no-preference',
    });
    await use(workerPage);
  },
});

export { expect };
