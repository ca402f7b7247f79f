// cspell:ignore domcontentloaded
/** Promises of the privacy and accessibility pages that only a browser can show. */
import type { Page } from '@playwright/test';
import { KEPT } from '../../src/islands/kept.ts';
import { onePageOfEachKind, site } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { chapter, commonWord, home } from './words.ts';

const privacy = `${site.paths.base}privacy/`;
const NAMES = Object.keys(KEPT).map((name) => site.paths.base + name);

/** Reads into a chapter, leaves it, changes a setting, and searches. */
async function visit(page: Page): Promise<void> {
  await page.goto(chapter.path);
  await page
    .locator('.row > .address')
    .nth(5)
    .evaluate((address) => address.scrollIntoView());
  await page.getByRole('banner').getByRole('button', { name: 'Reading settings' }).first().click();
  await page.getByRole('radio', { name: 'dark' }).check();
  await page.keyboard.press('Escape');
  await page.locator('.prose a.topic').first().hover();
  await page.goto(`${home.path}?search=${commonWord}`);
  await expect(page.locator('.search-results > li')).not.toHaveCount(0);
}

const listKept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...document.cookie.split(';').filter((cookie) => cookie !== ''),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);

test('nothing is kept but what the privacy page lists', async ({ page, context }) => {
  await visit(page);
  expect((await listKept(page)).sort()).toEqual(NAMES.sort());
  expect(await context.cookies()).toEqual([]);
  await page.goto(privacy);
  for (const { what } of Object.values(KEPT))
    await expect(page.locator('kept-on-device').getByText(what, { exact: true })).toBeVisible();
});

test('one button deletes all that is kept, and says so', async ({ page }) => {
  await visit(page);
  await page.goto(privacy);
  await expect(page.locator(':root')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-kept=settings]')).toContainText('theme: dark');
  await expect(page.locator('[data-kept=places]')).toContainText('¶');
  const button = page.getByRole('button', { name: 'Delete everything that is kept' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Deleted' })).toBeVisible();
  await expect(page.locator('[data-kept=settings]')).toContainText('nothing');
  await expect(page.locator(':root')).not.toHaveAttribute('data-theme', 'dark');
  expect(await listKept(page)).toEqual([]);
  await expect(button).toBeFocused();
});

test('the words that one looks for are sent nowhere', async ({ page }) => {
  await page.goto(home.path);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(commonWord);
  await expect(page.locator('.search-results > li')).not.toHaveCount(0);
  expect(asked.length).toBeGreaterThan(0);
  expect(
    asked.filter((address) => address.toLowerCase().includes(commonWord.toLowerCase())),
  ).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('without scripts nothing is kept, and every kind of page shows its text', async ({
    page,
    context,
  }) => {
    for (const { path } of onePageOfEachKind) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  });

  for (const width of [320, 1280])
    test(`with fonts blocked, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      // A font that never comes.
      await page.route('**/*.woff2', () => undefined);
      for (const { path } of onePageOfEachKind) {
        await page.goto(path, { waitUntil: 'domcontentloaded' });
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        const { scrollWidth, clientWidth } = await page
          .locator(':root')
          .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
        expect(scrollWidth, path).toBeLessThanOrEqual(clientWidth);
      }
    });
});

test('with fonts blocked the text stands at once, and nothing is lost', async ({ page }) => {
  // A font that never comes: the text must not wait for it.
  await page.route('**/*.woff2', () => undefined);
  await page.goto(chapter.path, { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // Those that stand in for a face of ours are on the device already.
  const faces = await page.evaluate(() =>
    [...document.fonts].flatMap(({ family, display }) =>
      family.includes('Fallback') ? [] : [display],
    ),
  );
  expect(faces.length).toBeGreaterThan(0);
  expect(faces.filter((display) => !['swap', 'fallback', 'optional'].includes(display))).toEqual(
    [],
  );
});

for (const path of [home.path, privacy])
  test(`everything on ${path} is reached with the keyboard alone`, async ({ page }) => {
    await page.goto(path);
    const all = await page.evaluate(() => {
      const elements = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
      ];
      const seen = elements.filter((element) => element.checkVisibility() && element.tabIndex >= 0);
      seen.forEach((element, index) => (element.dataset.stop = String(index)));
      return seen.length;
    });
    const reached = new Set<string>();
    for (let press = 0; press < all + 5; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.stop);
      if (stop !== undefined) reached.add(stop);
    }
    expect(reached.size).toBe(all);
  });
