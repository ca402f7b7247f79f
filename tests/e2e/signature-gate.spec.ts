/** The gate for files: real checks in the browser, the choice in the address, and a page that is whole without them. */
import type { Locator, Page } from '@playwright/test';
import type { GateData } from '../../src/models/signature-gate.ts';
import { site } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';

const PAGE = site.pages.find(({ html }) => html.includes('<signature-gate'));
const ADDRESS = PAGE?.path ?? '';
const data = /<script type="application\/json">(.*?)<\/script>/su.exec(PAGE?.html ?? '')?.[1];
const gate = data === undefined ? undefined : (JSON.parse(data) as GateData);

/** A file of the state and a device that lets it through. */
const good = gate?.files.find(({ signedBy, isAltered }) => signedBy === 'state' && !isAltered);
const strict = gate?.devices.find(({ accepts }) => accepts.includes('state'));
const opened = new RegExp(`^${gate?.outcomes.opened ?? ''}:`, 'iu');

const statusOf = (page: Page): Locator => page.locator('signature-gate [role=status]');
const SIGNATURE = '[data-step=find] .gate-hex';

if (!gate || !good || !strict)
  throw new Error('the site has no gate that lets a file of the state through');

test.describe('with script', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(`${ADDRESS}?file=${good.id}&device=${strict.id}`);
    await expect(page.locator(SIGNATURE)).toHaveText(/^[0-9a-f]{128}$/u);
  });

  test('one changed byte closes the gate, and the address keeps it', async ({ page }) => {
    await expect(statusOf(page)).toHaveText(opened);
    await page.getByRole('button', { name: 'Change one byte' }).click();
    await expect(statusOf(page)).not.toHaveText(opened);
    await expect(page).toHaveURL(/[?&]altered=1/u);
    await page.reload();
    await expect(statusOf(page)).not.toHaveText(opened);
    await page.getByRole('button', { name: 'Restore' }).click();
    await expect(statusOf(page)).toHaveText(opened);
    await expect(page).not.toHaveURL(/altered/u);
  });

  test('a letter typed closes the gate, and taken away opens it', async ({ page }) => {
    const text = page.locator('signature-gate textarea');
    await text.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await expect(statusOf(page)).not.toHaveText(opened);
    await page.keyboard.press('Backspace');
    await expect(statusOf(page)).toHaveText(opened);
  });

  test('each signature is new, and fits', async ({ page }) => {
    const first = await page.locator(SIGNATURE).textContent();
    await page.getByRole('button', { name: 'Run the check' }).press('Enter');
    await expect(page.locator(SIGNATURE)).not.toHaveText(first ?? '');
    await expect(statusOf(page)).toHaveText(opened);
  });

  test('marks the row of the chosen case, where the file is as listed', async ({ page }) => {
    const row = page.locator('signature-gate tr[aria-current=true]');
    await expect(row).toHaveCount(1);
    await expect(row).toHaveAttribute('data-file', good.id);
    await page.getByRole('button', { name: 'Change one byte' }).click();
    await expect(row).toHaveCount(0);
  });
});

test('a run shows the steps one after the other, and at once where motion is reduced', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  await expect(page.locator(SIGNATURE)).toHaveText(/^[0-9a-f]{128}$/u);
  const waiting = page.locator('signature-gate [data-waits]');
  const run = page.getByRole('button', { name: 'Run the check' });
  await run.click();
  await expect(waiting).not.toHaveCount(0);
  await expect(waiting).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const before = await page.locator(SIGNATURE).textContent();
  await run.click();
  await expect(page.locator(SIGNATURE)).not.toHaveText(before ?? '');
  await expect(waiting).toHaveCount(0);
});

test('every case of the table is what the browser finds as well', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(ADDRESS);
  await expect(page.locator(SIGNATURE)).toHaveText(/^[0-9a-f]{128}$/u);
  for (const device of gate.devices)
    for (const file of gate.files) {
      await page.locator('[name=device]').selectOption(device.id);
      await page.locator('[name=file]').selectOption(file.id);
      const row = page.locator('signature-gate tr[aria-current=true]');
      await expect(row).toHaveAttribute('data-file', file.id);
      const told = (await row.locator('td').innerText()).toLowerCase();
      await expect(statusOf(page)).toHaveText(new RegExp(`^${told}\\.$`, 'iu'));
    }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the opening case and the table, and no form', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('signature-gate form')).toBeHidden();
    await expect(page.locator('.gate-missing')).toBeHidden();
    const steps = page.locator('signature-gate [data-step]');
    await expect(steps).toHaveCount(5);
    await expect(steps.last()).toContainText(':');
    const cases = gate.files.length * gate.devices.length;
    await expect(page.locator('signature-gate tr[data-file]')).toHaveCount(cases);
    // Keys differ from build to build: nothing that comes of them may stand in a page.
    await expect(page.locator(SIGNATURE)).toBeHidden();
  });
});

test('says so where the browser offers no such operations', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'isSecureContext', { value: false });
  });
  await page.goto(ADDRESS);
  await expect(page.locator('.gate-missing')).toBeVisible();
  await expect(page.locator('signature-gate form')).toBeHidden();
});
