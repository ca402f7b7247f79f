/** Models that reckon: cases, values of the reader's own, and the address that keeps them. */
import type { Locator, Page } from '@playwright/test';
import { findByName, site } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';

const [model] = site.pages.filter(
  ({ document }) => findByName(document, 'calculation-model').length,
);
if (!model) throw new Error('the site has no calculation');
const { path } = model;

const open = async (page: Page, query = ''): Promise<void> => {
  await page.goto(path + query);
  await expect(page.getByRole('combobox', { name: 'Case' })).toBeVisible();
};

const results = (page: Page): Locator => page.locator('[data-result]');

/** What the table has for a case, each with the beginning of its result. */
const readRow = async (page: Page, row: number): Promise<string[]> =>
  page.locator('.calculation-table tbody tr').nth(row).locator('td').allTextContents();

const expectRow = async (page: Page, row: number): Promise<void> => {
  for (const [index, cell] of (await readRow(page, row)).entries())
    await expect(results(page).nth(index)).toContainText(cell.trim());
};

test('a case shows what its row of the table has, and stands in the address', async ({ page }) => {
  await open(page);
  await expectRow(page, 0);
  const choice = page.getByRole('combobox', { name: 'Case' });
  await choice.selectOption({ index: 1 });
  await expectRow(page, 1);
  await expect(page).toHaveURL(/\?case=/u);
  await page.reload();
  await expectRow(page, 1);
  await choice.selectOption({ index: 0 });
  await expect(page).toHaveURL(path);
});

test('a value of the reader’s own changes the results, is told, and can be given up', async ({
  page,
}) => {
  await open(page);
  const [field, slider] = [page.getByRole('spinbutton').first(), page.getByRole('slider').first()];
  const least = (await field.getAttribute('min')) ?? '';
  const before = await results(page).allTextContents();
  await field.fill(least);
  await expect(results(page)).not.toHaveText(before);
  await expect(slider).toHaveValue(least);
  await expect(page.getByText(/^your value, instead of/u)).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`=${least.replace('.', String.raw`\.`)}$`, 'u'));
  await expect(page.getByRole('status')).not.toBeEmpty();

  await page.getByRole('button', { name: 'Back to the sources’ ranges' }).click();
  await expect(results(page)).toHaveText(before);
  await expect(field).toHaveValue('');
  await expect(page).toHaveURL(path);
});

test('the slider is moved by keys, and a number outside its limits is brought into them', async ({
  page,
}) => {
  await open(page);
  const [field, slider] = [page.getByRole('spinbutton').first(), page.getByRole('slider').first()];
  await slider.focus();
  await page.keyboard.press('End');
  await expect(field).toHaveValue((await field.getAttribute('max')) ?? '');
  await field.fill('0');
  await field.blur();
  await expect(field).toHaveValue((await field.getAttribute('min')) ?? '');
});

test('an address that makes no sense opens the first case', async ({ page }) => {
  await open(page, '?case=nowhere');
  await expectRow(page, 0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('everything of the opening case is there, and nothing to choose', async ({ page }) => {
    await page.goto(path);
    await expectRow(page, 0);
    await expect(page.getByRole('combobox', { name: 'Case' })).toBeHidden();
    await expect(page.getByRole('slider')).toHaveCount(0);
  });
});

test('paper has the case and no controls', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox', { name: 'Case' })).toBeHidden();
  await expect(page.locator('.calculation-own').first()).toBeHidden();
  await expect(results(page).first()).toBeVisible();
});

test('nothing is wider than the smallest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBe(0);
});
