/** Notes, sources and claims by keyboard: Tab to the mark, Enter to the entry, Escape or Back to the mark. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chapter } from './words.ts';

/** Presses Tab until the focus is on the element; there are no more stops than links on the page. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  const stops = await page.locator('a, button, input, select, summary').count();
  for (let stop = 0; stop <= stops; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

const escapeId = (hash: string): string => `[id="${hash.slice(1)}"]`;

for (const { kind, mark } of [
  { kind: 'note', mark: '.prose .note-call a' },
  { kind: 'source', mark: '.prose .cite a' },
  { kind: 'claim', mark: '.prose .claim-mark' },
]) {
  test(`a ${kind} is reached from its mark and left by Escape`, async ({ sharedPage: page }) => {
    await page.goto(chapter.path);
    await tabTo(page, mark);
    const link = page.locator(mark).first();
    await expect(link).toBeInViewport();
    const hash = (await link.getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`${chapter.path}${hash}`);
    await expect(page.locator(escapeId(hash))).toBeFocused();
    await expect(page.locator(escapeId(hash))).toBeInViewport();
    // The preview that the focus may have opened goes first.
    await expect(async () => {
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused({ timeout: 500 });
    }).toPass();
    await expect(link).toBeInViewport();
  });

  test(`Back from a ${kind} gives its mark the focus`, async ({ sharedPage: page }) => {
    await page.goto(chapter.path);
    const link = page.locator(mark).nth(1);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#/u);
    await page.goBack();
    await expect(page).toHaveURL(chapter.path);
    await expect(link).toBeFocused();
  });
}

test('a note leads back by its own link too', async ({ sharedPage: page }) => {
  await page.goto(chapter.path);
  const note = page.locator('.margin .note').first();
  const id = (await note.getAttribute('id')) ?? '';
  await note.locator('.note-back').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(`[id="${id}-call-1"]`)).toBeFocused();
});

test('n and p step through the notes, and can be switched off (WCAG 2.1.4)', async ({ page }) => {
  await page.goto(chapter.path);
  const notes = page.locator('.margin .note');
  await page.keyboard.press('n');
  await expect(notes.nth(0)).toBeFocused();
  await page.keyboard.press('n');
  await expect(notes.nth(1)).toBeFocused();
  await expect(notes.nth(1)).toBeInViewport();
  await page.keyboard.press('p');
  await expect(notes.nth(0)).toBeFocused();

  await page.keyboard.press('?');
  await page.getByLabel('Single-key shortcuts').uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await notes.nth(0).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await page.keyboard.press('v');
  await expect(notes.nth(0)).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(chapter.path);
});

test('every mark has a name that says what it calls, and every entry stands once', async ({
  sharedPage: page,
}) => {
  await page.goto(chapter.path);
  const names = await page
    .locator('.prose :is(.note-call a, .cite a, .claim-mark)')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !/^(?:Note \d+|Source [a-z]+: .+|Claim, .+)$/u.test(name))).toEqual(
    [],
  );
});
