/** The filter of the claims ledger. */
import type { Page } from '@playwright/test';
import { findAll } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { ledger } from './words.ts';

const rows = findAll(ledger.document, ({ attribs }) => 'data-standing' in attribs);

/** The value that the most claims share without all having it. */
function findChoice(
  name: 'topic' | 'standing' | 'kind' | 'year',
  among = rows,
): { value: string; count: number } {
  const values = among.flatMap(({ attribs }) => [...new Set(attribs[`data-${name}`]?.split(' '))]);
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({
    value,
    count: all.length,
  }));
  const [most] = counts
    .filter(({ count }) => count < rows.length)
    .sort((a, b) => b.count - a.count);
  if (!most) throw new Error(`nothing to choose from by ${name}`);
  return most;
}

const expectShown = async (page: Page, count: number): Promise<void> => {
  await expect(page.locator('li[data-standing]').filter({ visible: true })).toHaveCount(count);
  await expect(page.getByRole('status')).toHaveText(
    count === rows.length ? `All ${count} claims` : `${count} of ${rows.length} claims`,
  );
};

test('filters in place, keeps the choice in the address, and Back undoes it', async ({
  sharedPage: page,
}) => {
  const standing = findChoice('standing');
  const both = findChoice(
    'kind',
    rows.filter(({ attribs }) => attribs['data-standing'] === standing.value),
  );
  await page.goto(ledger.path);
  await expectShown(page, rows.length);
  // What a reload would wipe out.
  await page.evaluate(() => {
    document.body.dataset.visit = 'first';
  });

  await page.getByLabel('Standing').selectOption(standing.value);
  await expectShown(page, standing.count);
  await expect(page).toHaveURL(`${ledger.path}?standing=${standing.value}`);
  await page.getByLabel('Kind').selectOption(both.value);
  await expectShown(page, both.count);
  await expect(page).toHaveURL(`${ledger.path}?standing=${standing.value}&kind=${both.value}`);

  await page.goBack();
  await expectShown(page, standing.count);
  await expect(page.getByLabel('Kind')).toHaveValue('');
  await page.goForward();
  await expectShown(page, both.count);
  await expect(page.getByLabel('Kind')).toHaveValue(both.value);

  await page.getByRole('button', { name: 'Show all' }).click();
  await expectShown(page, rows.length);
  await expect(page).toHaveURL(ledger.path);
  await expect(page.getByLabel('Standing')).toHaveValue('');
  await page.goBack();
  await expectShown(page, both.count);
  await expect(page.locator('body')).toHaveAttribute('data-visit', 'first');
});

for (const name of ['topic', 'standing', 'kind', 'year'] as const) {
  test(`an address can choose by ${name}`, async ({ sharedPage: page }) => {
    const { value, count } = findChoice(name);
    await page.goto(`${ledger.path}?${name}=${value}`);
    await expectShown(page, count);
  });
}

test('an address with an unknown choice shows everything', async ({ sharedPage: page }) => {
  await page.goto(`${ledger.path}?topic=none-of-them`);
  await expectShown(page, rows.length);
});

test('groups without a match are not shown', async ({ sharedPage: page }) => {
  const { value } = findChoice('topic');
  await page.goto(`${ledger.path}?topic=${value}`);
  for (const section of await page
    .locator('claim-filter section')
    .filter({ visible: true })
    .all()) {
    await expect(section.locator('li').filter({ visible: true })).not.toHaveCount(0);
  }
});
