/** The list of what happened when: boxes choose what is shown, by style alone. */
import type { Page } from '@playwright/test';
import { findAll, hasClass, site } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';

const pages = site.pages.filter(
  ({ document }) => findAll(document, (element) => hasClass(element, 'events')).length > 0,
);

const entries = (page: Page) => page.locator('li.event');
const shown = (page: Page) => entries(page).filter({ visible: true });

for (const { path } of pages) {
  test.describe(`the list of ${path}`, () => {
    test.use({ javaScriptEnabled: false });

    test('shows the kinds whose boxes are ticked, and no year without an entry', async ({
      page,
      served,
    }) => {
      await page.goto(served.origin + path);
      const all = await entries(page).count();
      await expect(shown(page)).toHaveCount(all);
      const boxes = page.locator('.event-filter input');
      const kinds = await boxes.count();
      for (let index = 0; index < kinds; index += 1) {
        await boxes.nth(index).uncheck();
        const kind = page.locator(`li.event.kind-${index + 1}`);
        await expect(kind.filter({ visible: true })).toHaveCount(0);
        await expect(
          page.locator(`.lane-${index + 1} .mark`).filter({ visible: true }),
        ).toHaveCount(0);
        const years = page.locator('.event-year').filter({ visible: true });
        await expect(years.filter({ hasNot: shown(page) })).toHaveCount(0);
      }
      await expect(shown(page)).toHaveCount(0);
      await expect(page.locator('.event-year').filter({ visible: true })).toHaveCount(0);
      await boxes.first().check();
      await expect(shown(page)).toHaveCount(await page.locator('li.event.kind-1').count());
    });

    test('shows the entry that a mark leads to, even of a kind that was put away', async ({
      page,
      served,
    }) => {
      await page.goto(served.origin + path);
      for (const box of await page.locator('.event-filter input').all()) await box.uncheck();
      const id = await entries(page).first().getAttribute('id');
      await page.goto(`${served.origin}${path}#${id}`);
      await expect(page.locator(`#${id}`)).toBeVisible();
    });

    test('leads from each mark to an entry', async ({ page, served }) => {
      await page.goto(served.origin + path);
      const mark = page.locator('a.mark').filter({ visible: true }).last();
      const target = await mark.getAttribute('href');
      await mark.click();
      await expect(page.locator(target ?? '')).toBeInViewport();
    });

    test('keeps its boxes in reach of the thumb, each large enough for it', async ({
      page,
      served,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(served.origin + path);
      await entries(page).last().scrollIntoViewIfNeeded();
      const bar = page.locator('.event-filter');
      await expect(bar).toBeInViewport();
      for (const label of await bar.locator('label').all()) {
        const box = await label.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect(box?.y).toBeGreaterThan(320);
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });

    test('prints all entries, whatever is ticked', async ({ page, served }) => {
      await page.goto(served.origin + path);
      for (const box of await page.locator('.event-filter input').all()) await box.uncheck();
      await page.emulateMedia({ media: 'print' });
      await expect(shown(page)).toHaveCount(await entries(page).count());
      await expect(page.locator('.event-filter')).toBeHidden();
    });
  });
}
