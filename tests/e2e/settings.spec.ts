/** What a reader can choose, and the bar over a long text. */
import type { Page } from '@playwright/test';
import { site } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { chapter, home } from './words.ts';

const openSettings = async (page: Page): Promise<void> => {
  await page.getByRole('banner').getByRole('button', { name: 'Reading settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Reading' })).toBeVisible();
};

const backgroundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('theme, size and width take effect at once, and stay', async ({ page }) => {
  await page.goto(chapter.path);
  const before = await page.evaluate(() => ({
    size: parseFloat(getComputedStyle(document.body).fontSize),
    width: document.querySelector('.prose p')?.getBoundingClientRect().width ?? 0,
  }));
  const light = await backgroundOf(page);
  await openSettings(page);
  await page.getByLabel('dark', { exact: true }).check();
  await page.getByLabel('largest', { exact: true }).check();
  await page.getByLabel('short', { exact: true }).check();
  await page.keyboard.press('Escape');
  // The page follows a frame after the control.
  await expect.poll(() => backgroundOf(page)).not.toBe(light);
  const dark = await backgroundOf(page);
  await expect(page.locator('html')).toHaveAttribute('data-width', 'narrow');

  await page.goto(home.path);
  await page.goto(chapter.path);
  expect(await backgroundOf(page)).toBe(dark);
  const after = await page.evaluate(() => ({
    size: parseFloat(getComputedStyle(document.body).fontSize),
    measure: getComputedStyle(document.documentElement).getPropertyValue('--measure'),
  }));
  expect(after.size).toBeGreaterThan(before.size * 1.3);
  expect(after.measure).toBe('33rem');

  await openSettings(page);
  await page.getByLabel('as the device', { exact: true }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => backgroundOf(page)).toBe(light);
});

test('the two views stand in the address, are remembered, and can be linked to', async ({
  page,
}) => {
  await page.goto(chapter.path);
  const notes = page.locator('.margin').first();
  const mark = page.locator('.prose .claim-mark').first();
  await expect(notes).toBeVisible();
  await page.keyboard.press('v');
  await expect(page).toHaveURL(`${chapter.path}?view=text`);
  await expect(notes).toBeHidden();
  await expect(mark).toBeHidden();

  await page.goto(chapter.path);
  await expect(notes).toBeHidden();
  await page.goto(`${chapter.path}?view=notes`);
  await expect(notes).toBeVisible();
  // What the address says and cannot mean is passed over.
  await page.goto(`${chapter.path}?view=sideways`);
  await expect(notes).toBeHidden();
  await page.goto(chapter.path);
  await expect(notes).toBeHidden();
  await openSettings(page);
  await page.getByLabel('text with notes').check();
  await expect(page).toHaveURL(`${chapter.path}?view=notes`);
  await expect(notes).toBeVisible();
});

test('what was chosen is there before the page is drawn', async ({ page }) => {
  await page.goto(chapter.path);
  await page.evaluate(
    (key) => localStorage.setItem(key, JSON.stringify({ view: 'text', size: 'large' })),
    `${site.paths.base}settings`,
  );
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.locator('.margin').first()).toBeHidden();
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual(
    [],
  );
});

for (const kept of [
  '{',
  'null',
  '[]',
  '[null]',
  '[{}]',
  '"x"',
  '{"theme":7,"view":"sideways","keys":null}',
]) {
  test(`storage that holds ${kept} changes nothing`, async ({ page }) => {
    await page.goto(chapter.path);
    await page.evaluate(
      ({ value, base }) => {
        localStorage.setItem(`${base}settings`, value);
        localStorage.setItem(`${base}places`, value);
      },
      { value: kept, base: site.paths.base },
    );
    await page.reload();
    await expect(page.locator('.margin').first()).toBeVisible();
    await expect(page.getByText(/undefined/u)).toHaveCount(0);
    await openSettings(page);
    await expect(page.getByLabel('text with notes')).toBeChecked();
  });
}

test('the bar shows where one is, what is left, and leads through the contents', async ({
  page,
}) => {
  await page.goto(chapter.path);
  const bar = page.getByRole('navigation', { name: 'Where you are' });
  await expect(bar).toBeHidden();
  const heading = page.locator('.prose h2').nth(1);
  await heading.evaluate((element) => element.scrollIntoView());
  await expect(bar).toBeVisible();
  await expect(bar.locator('summary')).toContainText((await heading.textContent()) ?? '');
  await expect(bar).toContainText(/\d+ min left/u);

  await bar.locator('summary').click();
  const last = bar
    .getByRole('link')
    .filter({ hasText: /^\s*\S/u })
    .nth(2);
  const target = (await last.getAttribute('href')) ?? '';
  await last.click();
  await expect(page).toHaveURL(`${chapter.path}${target}`);
  const box = await page.locator(`[id="${target.slice(1)}"]`).boundingBox();
  const lower = await bar.boundingBox();
  // WCAG 2.4.11: what is gone to is not under the bar.
  expect(box?.y).toBeGreaterThanOrEqual((lower?.y ?? 0) + (lower?.height ?? 0));
});

test('the key c leads to the contents from wherever one reads, and Escape back', async ({
  page,
}) => {
  await page.goto(chapter.path);
  const link = page.locator('.prose a.topic').nth(5);
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await link.focus();
  const bar = page.getByRole('navigation', { name: 'Where you are' });
  await expect(bar).toBeVisible();
  await page.keyboard.press('c');
  await expect(bar.locator('summary')).toBeFocused();
  await expect(bar.getByRole('link').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar.getByRole('link').first()).toBeHidden();
  await expect(link).toBeFocused();
});

test('an address that leads to a note shows it, also where the text stands alone', async ({
  page,
}) => {
  await page.goto(chapter.path);
  const id = (await page.locator('.margin .note').nth(1).getAttribute('id')) ?? '';
  await page.keyboard.press('v');
  await expect(page.locator(`[id="${id}"]`)).toBeHidden();
  await page.goto(`${chapter.path}#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  // It was for this visit.
  await page.goto(chapter.path);
  await expect(page.locator(`[id="${id}"]`)).toBeHidden();
});

test('who hides the notes from within one goes on at its paragraph', async ({ page }) => {
  await page.goto(chapter.path);
  const row = page.locator('.prose .row:has(.note)').first();
  await row.locator('.note').first().focus();
  await page.keyboard.press('v');
  await expect(row.locator('> :first-child')).toBeFocused();
});

test('the focus is never under the bar (WCAG 2.4.11)', async ({ page }) => {
  await page.goto(chapter.path);
  const links = page.locator('.prose a.topic');
  await links.nth(6).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 1500);
  for (const at of [5, 3, 1]) {
    await links.nth(at).focus();
    const isCovered = await links.nth(at).evaluate((link) => {
      const { left, top, width, height } = link.getClientRects()[0] ?? link.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      return over === null || !(link === over || link.contains(over));
    });
    expect(isCovered).toBe(false);
  }
});

test('a chapter offers to go on where one stopped, and the home page names it', async ({
  page,
}) => {
  await page.goto(chapter.path);
  const row = page.locator('.prose .row:has(> .address)').nth(7);
  const place = (await row.locator('> .address').getAttribute('data-place')) ?? '';
  await row.evaluate((element) => element.scrollIntoView());
  await page.goto(home.path);
  const onHome = page.locator('[data-resume] a');
  await expect(onHome).toHaveText(new RegExp(`, ${place}$`, 'u'));
  await expect(onHome).toHaveAttribute('href', new RegExp(`^${chapter.path}#`, 'u'));
  await page.goto(chapter.path);
  const link = page.getByRole('link', { name: `Continue at ${place}` });
  await link.click();
  await expect(row).toBeInViewport();
  // Who only looks in does not lose the place.
  await page.goto(home.path);
  await page.goto(chapter.path);
  await page.goto(home.path);
  await page.goto(chapter.path);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByText('Continue at')).toBeHidden();
});

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(chapter.path);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          /[1-9]/u.test(transitionDuration) ||
          animationName !== 'none' ||
          scrollBehavior === 'smooth'
        );
      })
      .map((element) => element.outerHTML.slice(0, 80)),
  );
  expect(moving).toEqual([]);
});
