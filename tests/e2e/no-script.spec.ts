/** The site without JavaScript: less convenient, never less complete. */
import type { Page } from '@playwright/test';
import { findPages, onePageOfEachKind, site } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { chapter, ledger, searchPage } from './words.ts';

test.use({ javaScriptEnabled: false });

/** What is meant to be read on a screen and is not drawn; a form needs the script. */
const findInvisible = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => !element.closest('[hidden], .print-only, form'))
      .filter(
        (element) => !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test('one page of each kind shows its text', async ({ page }) => {
  for (const { path } of onePageOfEachKind) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const fold of await page.locator('main details > summary').all()) await fold.click();
    expect(await findInvisible(page, 'main :is(p, li, dt, dd, h1, h2, h3)'), path).toEqual([]);
  }
});

test('a chapter shows every note and every source', async ({ page }) => {
  await page.goto(chapter.path);
  for (const selector of ['.note', '.cites li', '.claim-mark']) {
    await expect(page.locator(selector)).not.toHaveCount(0);
    expect(await findInvisible(page, selector)).toEqual([]);
  }
});

test('the ledger shows every claim, and no filter that would not work', async ({ page }) => {
  await page.goto(ledger.path);
  const rows = page.locator('li[data-standing]');
  await expect(rows).toHaveCount(findPages('claim').length);
  await expect(rows.filter({ visible: true })).toHaveCount(findPages('claim').length);
  await expect(page.locator('claim-filter form')).toBeHidden();
});

test('search offers everything from A to Z instead', async ({ page }) => {
  await page.goto(searchPage.path);
  for (const { path } of findPages('topic'))
    await expect(page.locator(`dl a[href="${path}"]`).first()).toBeVisible();
  await page.locator('a[data-open-search]').click();
  await expect(page).toHaveURL(site.paths.search);
});
