/** axe on every page that search engines may list, and on one of each other kind. */
import { isIndexable, onePageOfEachKind, site } from '../output/built-site.ts';
import { CONTRAST_RULES, findViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { chapter, commonWord } from './words.ts';

const listed = site.pages.filter((page) => isIndexable(page) || onePageOfEachKind.includes(page));

for (const [kind, pages] of Map.groupBy(listed, ({ kind }) => kind)) {
  for (const { path } of pages) {
    test(`${kind} ${path}`, async ({ sharedPage: page }) => {
      await page.goto(path);
      expect(await findViolations(page)).toEqual([]);
    });
  }
}

test('the search dialog with results', async ({ sharedPage: page }) => {
  await page.goto(`${chapter.path}?search=${commonWord}`);
  await expect(page.locator('.search-results > li')).toHaveCount(10);
  expect(await findViolations(page)).toEqual([]);
});

for (const { path, kind } of onePageOfEachKind) {
  test(`targets on a telephone: ${kind} ${path}`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await findViolations(page, ['target-size'])).toEqual([]);
  });
}

for (const { path, kind } of onePageOfEachKind) {
  test(`contrast in other themes: ${kind} ${path}`, async ({ sharedPage: page }) => {
    await page.goto(path);
    for (const theme of [
      { colorScheme: 'dark' },
      { contrast: 'more' },
      { forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(theme);
      expect(await findViolations(page, CONTRAST_RULES), JSON.stringify(theme)).toEqual([]);
    }
  });
}
