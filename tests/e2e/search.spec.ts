/** Search by hand and by keyboard, over every page and on its own. */
import type { Locator, Page } from '@playwright/test';
import { findByName, findAll, hasClass, site, textOf } from '../output/built-site.ts';
import { ENGINE_OPTIONS } from '../../src/islands/search-engine.ts';
import { expect, test } from './fixtures.ts';
import {
  chapter,
  commonWord,
  getHeading,
  home,
  namedTopic,
  namedTopics,
  searchPage,
  topic,
} from './words.ts';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Search' });
const fieldOf = (page: Page): Locator => page.getByRole('searchbox');
const resultsOf = (page: Page): Locator => page.locator('.search-results > li');
const typesOf = (page: Page): Promise<string[]> => page.locator('.search-type').allTextContents();
const parameter = (page: Page, name: string): string | null =>
  new URL(page.url()).searchParams.get(name);

/** Waits until the results of these words are shown. */
async function expectResults(page: Page, words: string): Promise<void> {
  await expect(page.locator('.search-status')).toContainText(`for “${words}”`);
}

async function openByKey(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeVisible();
  await expect(fieldOf(page)).toBeFocused();
}

for (const { path } of [home, chapter, topic]) {
  test(`opens over ${path} by the key and by the button, and gives the focus back`, async ({
    page,
  }) => {
    await page.goto(path);
    const button = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await button.click();
    await expect(fieldOf(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(button).toBeFocused();
    await expect(page).toHaveURL(path);

    const link = page.getByRole('navigation', { name: 'Main' }).getByRole('link').first();
    await link.focus();
    await openByKey(page);
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
    await expect(link).toBeFocused();
    await expect(page).toHaveURL(path);
  });
}

test('works by the keyboard alone', async ({ sharedPage: page }) => {
  await page.goto(chapter.path);
  await openByKey(page);
  await page.keyboard.type(getHeading(topic));
  await expectResults(page, getHeading(topic));
  const first = resultsOf(page).getByRole('link').first();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const href = await first.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href ?? '');
});

test('the key can be switched off, and stays off', async ({ page }) => {
  /** Presses the key; whether the page took it. */
  const pressKey = async (): Promise<boolean> => {
    const isTaken = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          addEventListener(
            'keydown',
            (event) => {
              resolve(event.defaultPrevented);
            },
            { once: true },
          );
        }),
    );
    // The listener is there once a later evaluation is answered.
    await page.evaluate(() => undefined);
    await page.keyboard.press('/');
    return isTaken;
  };
  await page.goto(home.path);
  await openByKey(page);
  const setting = page.getByRole('checkbox');
  await expect(setting).toBeChecked();
  await setting.uncheck();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  expect(await pressKey()).toBe(false);

  await page.goto(chapter.path);
  expect(await pressKey()).toBe(false);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  await expect(setting).not.toBeChecked();
  await setting.check();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  expect(await pressKey()).toBe(true);
});

test('gives the focus back where the address leads to a place on the page', async ({ page }) => {
  await page.goto(chapter.path);
  await page.locator('.prose .note-call a').first().focus();
  await page.keyboard.press('Enter');
  const link = page.locator('.prose a.topic').first();
  await link.focus();
  await page.keyboard.press('/');
  await expect(dialogOf(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(link).toBeFocused();
});

test('the key is left to fields in which one types', async ({ sharedPage: page }) => {
  await page.goto(home.path);
  await openByKey(page);
  await page.keyboard.type('a/b');
  await expect(fieldOf(page)).toHaveValue('a/b');
});

test('results have types and can be filtered by them', async ({ sharedPage: page }) => {
  await page.goto(home.path);
  await openByKey(page);
  await fieldOf(page).fill(commonWord);
  await expectResults(page, commonWord);
  const words = new Map([
    ['Chapters', 'Chapter'],
    ['Topics', 'Topic'],
    ['Sources', 'Source'],
    ['Claims', 'Claim'],
  ]);
  for (const type of await typesOf(page)) expect([...words.values(), 'Page']).toContain(type);
  for (const [label, type] of words) {
    await page.getByRole('radio', { name: label }).check();
    await expect(page.locator('.search-type').filter({ hasNotText: type })).toHaveCount(0);
    await expect(page.locator('.search-type').filter({ hasText: type }).first()).toBeVisible();
    expect(parameter(page, 'type')).toBe(type.toLowerCase());
  }
  await page.getByRole('radio', { name: 'Everything' }).check();
  await expect.poll(async () => new Set(await typesOf(page)).size).toBeGreaterThan(1);
  expect(parameter(page, 'type')).toBeNull();
});

test('shows ten results at a time', async ({ sharedPage: page }) => {
  await page.goto(`${searchPage.path}?q=${commonWord}`);
  await expectResults(page, commonWord);
  const total = Number.parseInt((await page.locator('.search-status').textContent()) ?? '', 10);
  expect(total).toBeGreaterThan(10);
  await expect(resultsOf(page)).toHaveCount(10);
  const more = page.getByRole('button', { name: 'More results' });
  await more.click();
  await expect(resultsOf(page)).toHaveCount(Math.min(20, total));
  await expect(resultsOf(page).nth(10).getByRole('link').first()).toBeFocused();
  for (let shown = 20; shown < total; shown += 10) {
    await more.click();
    await expect(resultsOf(page)).toHaveCount(Math.min(shown + 10, total));
  }
  await expect(more).toBeHidden();
  const links = await page
    .locator('.search-title')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(new Set(links).size).toBe(total);
});

test('what was searched stands in the address: reload and Back restore it', async ({
  sharedPage: page,
}) => {
  await page.goto(chapter.path);
  await openByKey(page);
  await fieldOf(page).fill(commonWord);
  await page.getByRole('radio', { name: 'Topics' }).check();
  await expectResults(page, commonWord);
  const titles = await page.locator('.search-title').allTextContents();
  expect(parameter(page, 'search')).toBe(commonWord);

  const expectRestored = async (): Promise<void> => {
    await expect(dialogOf(page)).toBeVisible();
    await expect(fieldOf(page)).toHaveValue(commonWord);
    await expect(page.getByRole('radio', { name: 'Topics' })).toBeChecked();
    await expect(page.locator('.search-title')).toHaveText(titles);
  };
  await page.reload();
  await expectRestored();
  await page.locator('.search-title').first().click();
  await expect(page).not.toHaveURL(/search=/u);
  await page.goBack();
  await expectRestored();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page).toHaveURL(chapter.path);
});

test('Back closes the dialog and stays on the page', async ({ sharedPage: page }) => {
  await page.goto(chapter.path);
  await openByKey(page);
  await fieldOf(page).fill(commonWord);
  await expectResults(page, commonWord);
  await page.goBack();
  await expect(dialogOf(page)).toBeHidden();
  await expect(page).toHaveURL(chapter.path);
});

for (const name of namedTopic.names) {
  test(`finds ${namedTopic.page.path} by its name ${name}`, async ({ sharedPage: page }) => {
    await page.goto(`${searchPage.path}?q=${encodeURIComponent(name)}`);
    await expectResults(page, name);
    await expect(page.locator(`.search-title[href="${namedTopic.page.path}"]`)).toBeVisible();
  });
}

test('a result leads to the section that holds the words', async ({ sharedPage: page }) => {
  const prose = findAll(chapter.document, (element) => hasClass(element, 'prose'));
  const [, heading] = prose.flatMap((element) => findByName(element, 'h2'));
  if (!heading) throw new Error('the chapter has no second heading');
  const words = textOf(heading);
  await page.goto(`${searchPage.path}?q=${encodeURIComponent(words)}&type=chapter`);
  await expectResults(page, words);
  const result = resultsOf(page).filter({
    has: page.locator(`.search-title[href="${chapter.path}"]`),
  });
  await result.getByRole('link', { name: words }).click();
  await expect(page).toHaveURL(`${chapter.path}#${heading.attribs.id ?? ''}`);
  await expect(page.getByRole('heading', { name: words })).toBeInViewport();
});

test('the search page searches as one types and keeps the words in its address', async ({
  page,
}) => {
  await page.goto(searchPage.path);
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
  await expect(dialogOf(page)).toHaveCount(0);
  await page.keyboard.type(commonWord);
  await expectResults(page, commonWord);
  expect(parameter(page, 'q')).toBe(commonWord);
  await page.reload();
  await expect(fieldOf(page)).toHaveValue(commonWord);
  await expectResults(page, commonWord);
});

test('says so where nothing is found', async ({ sharedPage: page }) => {
  const words = 'x'.repeat(12);
  await page.goto(`${searchPage.path}?q=${words}`);
  await expect(page.getByRole('status')).toHaveText(`Nothing found for “${words}”.`);
  await expect(resultsOf(page)).toHaveCount(0);
});

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await page.goto(chapter.path, { waitUntil: 'networkidle' });
  expect(
    requested.filter(
      (path) => path.startsWith(`${site.paths.base}pagefind/`) || path.includes('search-panel'),
    ),
  ).toEqual([]);
});

/** What the search finds for each of these words: the paths of the first results. */
const findFirst = (page: Page, words: readonly string[], count: number): Promise<string[][]> =>
  page.evaluate(
    async ({ base, options, words: queries, count: most }) => {
      const pagefind = (await import(`${base}pagefind/pagefind.js`)) as {
        options: (options: object) => Promise<void>;
        search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      await pagefind.options({ ...options, baseUrl: base });
      const found: string[][] = [];
      for (const query of queries) {
        const { results } = await pagefind.search(query);
        const first = await Promise.all(results.slice(0, most).map(({ data }) => data()));
        found.push(first.map(({ url }) => url));
      }
      return found;
    },
    { base: site.paths.base, options: ENGINE_OPTIONS, words, count },
  );

for (const { page: named, names } of namedTopics) {
  test(`${named.path} is among the first three results for each of its names`, async ({
    sharedPage: page,
  }) => {
    await page.goto(searchPage.path);
    const words = [getHeading(named), ...names];
    const found = await findFirst(page, words, 3);
    const missed = words.flatMap((word, index) => {
      const first = found[index] ?? [];
      return first.includes(named.path) ? [] : [`${word}: ${first.join(' ')}`];
    });
    expect(missed).toEqual([]);
  });
}
