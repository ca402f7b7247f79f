/** Reading a chapter: the way to a topic and back, addresses, print. */
import { findPages } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { chapter, topic } from './words.ts';

test('the first stop of the keyboard skips to the text', async ({ sharedPage: page }) => {
  await page.goto(chapter.path);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('Back and Forward between a chapter and a topic keep the place', async ({
  sharedPage: page,
}) => {
  await page.goto(chapter.path);
  const links = page.locator('.prose a.topic');
  const link = links.nth(Math.floor((await links.count()) / 2));
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  const href = await link.getAttribute('href');
  await link.click();
  await expect(page).toHaveURL(href ?? '');
  await page.goBack();
  await expect(page).toHaveURL(chapter.path);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(place, -1);
  await page.goForward();
  await expect(page).toHaveURL(href ?? '');
});

test('a topic leads back to the paragraph that speaks of it', async ({ sharedPage: page }) => {
  await page.goto(topic.path);
  const link = page.locator('[aria-labelledby="in-the-chapters"] a').first();
  const fragment = new URL((await link.getAttribute('href')) ?? '', 'http://localhost').hash.slice(
    1,
  );
  await link.click();
  await expect(page.locator(`[id="${fragment}"]`)).toBeInViewport();
});

test('paper holds the text, every note and every source, and nothing to press', async ({
  page,
}) => {
  await page.goto(chapter.path);
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.note', '.cites li']) {
    const parts = page.locator(selector);
    await expect(parts).not.toHaveCount(0);
    await expect(parts.filter({ visible: true })).toHaveCount(await parts.count());
  }
  await expect(page.getByRole('banner').first()).toBeHidden();
  // Notes stand under their block: a sheet is too narrow for two columns.
  const beside = await page
    .locator('.prose > .row > .margin')
    .evaluateAll((margins) =>
      margins
        .filter(
          (margin) =>
            (margin.parentElement?.firstElementChild?.getBoundingClientRect().bottom ?? 0) >
            margin.getBoundingClientRect().top + 1,
        )
        .map((margin) => margin.textContent.slice(0, 80)),
    );
  expect(beside).toEqual([]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? [];
  expect(sheets.length).toBeGreaterThan(1);
});

for (const { path } of findPages('chapter')) {
  test(`every paragraph of ${path} can be linked to`, async ({ sharedPage: page }) => {
    await page.goto(path);
    const address = page.locator('.prose .address').last();
    const href = await address.getAttribute('href');
    await address.focus();
    await expect(address).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${path}${href ?? ''}`);
    await expect(page.locator(`[id="${href?.slice(1) ?? ''}"]`)).toBeInViewport();
  });
}
