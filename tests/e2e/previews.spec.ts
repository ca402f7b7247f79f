/** Previews of links by pointer, keyboard and touch (WCAG 2.2, 1.4.13: dismissible, hoverable, persistent). */
import type { Locator, Page } from '@playwright/test';
import { findPages } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { chapter, getHeading, ledger } from './words.ts';

const LINK = '.prose a.topic';

const previewOf = (page: Page): Locator => page.locator('.preview');

/** The topic that a link leads to, by the heading of its page. */
async function nameTarget(link: Locator): Promise<string> {
  const href = await link.getAttribute('href');
  const page = findPages('topic').find(({ path }) => path === href);
  if (!page) throw new Error(`${href ?? 'the link'} is no topic`);
  return getHeading(page);
}

test('by pointer: it opens, can be moved onto, stays, and goes when it is left', async ({
  page,
}) => {
  await page.goto(chapter.path);
  const link = page.locator(LINK).first();
  await link.hover();
  const preview = previewOf(page);
  await expect(preview).toBeVisible();
  await expect(preview).toContainText(await nameTarget(link));

  // Hoverable: from the link straight onto the preview, without losing it.
  const box = await preview.boundingBox();
  if (!box) throw new Error('the preview has no box');
  await page.mouse.move(box.x + box.width / 2, box.y + 20, { steps: 8 });
  // Persistent: a time in which it would have gone if it went by itself.
  await page.clock.install();
  await page.clock.fastForward(10_000);
  await expect(preview).toBeVisible();
  await page.clock.resume();

  await page.mouse.move(2, 2);
  await expect(preview).toBeHidden();
});

test('by pointer: Escape closes it and moves nothing', async ({ sharedPage: page }) => {
  await page.goto(chapter.path);
  await page.locator(LINK).first().hover();
  await expect(previewOf(page)).toBeVisible();
  const place = await page.evaluate(() => scrollY);
  await page.keyboard.press('Escape');
  await expect(previewOf(page)).toBeHidden();
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('by keyboard: focus opens it, Tab goes into it, Escape gives the link the focus back', async ({
  sharedPage: page,
}) => {
  await page.goto(chapter.path);
  const link = page.locator(LINK).first();
  await link.focus();
  // A press of a key makes the focus one that is seen.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  const preview = previewOf(page);
  await expect(preview).toBeVisible();
  await expect(link).toHaveAccessibleDescription(/\S{3}/u);
  await page.keyboard.press('Tab');
  await expect(preview.getByRole('link').first()).toBeFocused();
  await expect(preview).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(link).toBeFocused();
});

test('by keyboard: it goes with the focus', async ({ sharedPage: page }) => {
  await page.goto(chapter.path);
  const link = page.locator(LINK).first();
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(previewOf(page)).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(previewOf(page).filter({ hasText: await nameTarget(link) })).toBeHidden();
});

test('a claim shows what its standing is worked out from, at its mark and at its entry', async ({
  sharedPage: page,
}) => {
  await page.goto(chapter.path);
  const entry = page.locator('.margin .claims a').first();
  const [word = ''] = ((await entry.textContent()) ?? '').trim().split(':');
  for (const link of [page.locator('.prose .claim-mark').first(), entry]) {
    await page.mouse.move(2, 2);
    await expect(previewOf(page)).toBeHidden();
    await link.hover();
    const preview = previewOf(page);
    await expect(preview).toBeVisible();
    await expect(preview).toContainText(word);
    await expect(preview).toContainText('As of');
    await expect(preview).toContainText(/Through/u);
    await expect(preview.getByRole('link').first()).toHaveAttribute(
      'href',
      (await entry.getAttribute('href')) ?? '',
    );
  }
});

test('a source shows the place that is cited, and no other', async ({ sharedPage: page }) => {
  await page.goto(chapter.path);
  const link = page.locator('.margin .cites a[href*="#digest-"]').first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.hover();
  const items = previewOf(page).locator('[data-place-id]');
  await expect(items.filter({ visible: true })).toHaveCount(1);
  await expect(items.filter({ visible: true }).getByRole('link')).toHaveAttribute('href', href);
});

test('in a window of 320 px it is a sheet that leaves the text in view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(chapter.path);
  await page.locator(LINK).first().hover();
  const box = await previewOf(page).boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(320);
  expect(box?.y).toBeGreaterThan(200);
});

test('in a low window the sheet never covers the link that has the focus (WCAG 2.4.11)', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  await page.goto(chapter.path);
  const link = page.locator(LINK).nth(2);
  await link.focus();
  await link.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(previewOf(page)).toBeVisible();
  await expect(link).toBeFocused();
  const sheet = await previewOf(page).boundingBox();
  const box = await link.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
});

test('in a low window it never lies on its own link', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 500 });
  await page.goto(chapter.path);
  const marks = page.locator('.prose .claim-mark');
  for (const at of [1, 4, 8]) {
    const link = marks.nth(at);
    await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await link.hover();
    await expect(previewOf(page)).toBeVisible();
    const [card, box] = [await previewOf(page).boundingBox(), await link.boundingBox()];
    if (!card || !box) throw new Error('the preview or its link has no box');
    expect(card.y >= box.y + box.height || card.y + card.height <= box.y).toBe(true);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.y + card.height).toBeLessThanOrEqual(500);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
  }
});

test('who follows a mark to its entry gets the entry, and no preview over it', async ({ page }) => {
  await page.clock.install();
  await page.goto(chapter.path);
  const mark = page.locator('.prose .claim-mark').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.margin .claims a').first()).toBeFocused();
  // Longer than it takes to open one.
  await page.clock.runFor(10_000);
  await expect(previewOf(page)).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('the first tap opens it, the second follows the link', async ({ page }) => {
    await page.goto(chapter.path);
    const link = page.locator(LINK).first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.tap();
    await expect(previewOf(page)).toBeVisible();
    await expect(page).toHaveURL(chapter.path);
    await link.tap();
    await expect(page).toHaveURL(href);
  });

  test('a tap follows the link where its preview cannot be had', async ({ page }) => {
    await page.route('**/previews/**', (route) => route.fulfill({ body: '' }));
    await page.goto(chapter.path);
    const link = page.locator(LINK).first();
    const href = (await link.getAttribute('href')) ?? '';
    await link.tap();
    await expect(page).toHaveURL(href);
  });

  test('a tap elsewhere, or on Close, closes it', async ({ page }) => {
    await page.goto(chapter.path);
    const link = page.locator(LINK).first();
    await link.tap();
    await expect(previewOf(page)).toBeVisible();
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(previewOf(page)).toBeHidden();
    await link.tap();
    await expect(previewOf(page)).toBeVisible();
    await page
      .locator('.prose p')
      .first()
      .tap({ position: { x: 2, y: 2 } });
    await expect(previewOf(page)).toBeHidden();
  });
});

test('can be switched off from the preview, stays off, and be switched on again', async ({
  page,
}) => {
  await page.goto(chapter.path);
  await page.locator(LINK).first().hover();
  await previewOf(page).getByRole('button', { name: 'No more previews' }).click();
  await expect(previewOf(page)).toBeHidden();

  await page.goto(ledger.path);
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().includes('/previews/')) asked += 1;
  });
  await page.locator('main li a').first().hover();
  await page.keyboard.press('?');
  const setting = page.getByLabel('Previews of links');
  await expect(setting).not.toBeChecked();
  expect(asked).toBe(0);
  await setting.check();
  await page.keyboard.press('Escape');
  await page.locator('main li a').nth(1).hover();
  await expect(previewOf(page)).toBeVisible();
});

test('nothing is fetched for a preview before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(chapter.path, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.includes('/previews/'))).toEqual([]);
});
