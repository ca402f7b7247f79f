/** A decision table: the form, the address and the card say the same case; the table of all cases is the measure. */
import type { Page } from '@playwright/test';
import { findAll, findByName, site, textOf, type Element } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';

const found = site.pages.find(({ document }) => findByName(document, 'decision-table').length > 0);
if (!found) throw new Error('the site has no decision table');
const { path } = found;
const elements = findAll(found.document, ({ attribs }) => 'data-case' in attribs);

interface Row {
  query: string;
  options: Record<string, string>;
  from: number;
  to: number;
  says: string;
  outcome: string;
}

const partOf = (row: Element, part: string): string => {
  const [cell] = findAll(row, ({ attribs }) => attribs['data-part'] === part);
  return cell ? textOf(cell) : '';
};

const rows = elements.map((row): Row => {
  const query = row.attribs['data-case'] ?? '';
  return {
    query,
    options: Object.fromEntries(new URLSearchParams(query)),
    from: Number(row.attribs['data-from']),
    to: Number(row.attribs['data-to']),
    says: partOf(row, 'says'),
    outcome: partOf(row, 'outcome'),
  };
});
const opening = rows[elements.findIndex(({ attribs }) => attribs['aria-current'] === 'true')];

/** The first and last case, the one that the page opens with, and one of each outcome. */
const some = [
  ...new Set([
    ...[rows[0], rows.at(-1), opening].flatMap((row) => row ?? []),
    ...[...Map.groupBy(rows, ({ outcome }) => outcome).values()].flatMap(([row]) => row ?? []),
  ]),
];

const open = async (page: Page, search = ''): Promise<void> => {
  await page.goto(path + search);
  await page.locator('decision-table:defined').waitFor();
};

const yearField = (page: Page) => page.locator('.model-form [name=year]');

async function choose(page: Page, { options, from }: Row): Promise<void> {
  for (const [name, value] of Object.entries(options))
    await page.locator(`.model-form [name=${name}]`).selectOption(value);
  await yearField(page).fill(String(from));
}

async function expectCase(page: Page, { query, from, says, outcome }: Row): Promise<void> {
  const card = page.locator('.model-card');
  await expect(card.locator('.model-says')).toHaveText(says);
  await expect(card.getByRole('status')).toContainText(outcome);
  const current = page.locator('[aria-current=true][data-case]');
  await expect(current).toHaveCount(1);
  await expect(current).toHaveAttribute('data-case', query);
  await expect(current).toHaveAttribute('data-from', String(from));
  await expect(card.locator('[data-shows=claims] a')).toHaveCount(
    await current.locator('[data-part=claims] a').count(),
  );
}

test('opens with the case that the page was written with, and an empty search', async ({
  sharedPage: page,
}) => {
  await open(page);
  await expect(page.locator('[aria-current=true][data-case]')).toHaveAttribute(
    'data-case',
    opening?.query ?? '',
  );
  await expect(page).toHaveURL(path);
  await expect(page.locator('.model-card .permalink')).toHaveAttribute('href', path);
});

for (const row of some) {
  test(`${row.query} in ${row.from}: chosen, linked, reloaded`, async ({ sharedPage: page }) => {
    await open(page);
    await choose(page, row);
    await expectCase(page, row);
    const address = page.url();
    const link = page.locator('.model-card .permalink');
    expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(address);
    await page.goto('about:blank');
    await page.goto(address);
    await expectCase(page, row);
    await expect(page).toHaveURL(address);
  });
}

test('comes back to the chosen case from a page that it led to', async ({ page }) => {
  const row = rows.findLast(({ query }) => query !== opening?.query);
  if (!row) throw new Error('the table has one case only');
  await open(page);
  await choose(page, row);
  await page.locator('[data-part=claims] a').first().click();
  await expect(page).not.toHaveURL(new RegExp(path, 'u'));
  await page.goBack();
  await page.locator('decision-table:defined').waitFor();
  await expectCase(page, row);
});

test('an address with what there is not shows a case that there is', async ({
  sharedPage: page,
}) => {
  const [name] = Object.keys(rows[0]?.options ?? {});
  await open(page, `?${name ?? ''}=nothing-of-the-kind&year=9999`);
  await expect(page.locator('[aria-current=true][data-case]')).toHaveCount(1);
  await expect(yearField(page)).toHaveValue((await yearField(page).getAttribute('max')) ?? '');
});

test('offers only options that can be chosen together', async ({ sharedPage: page }) => {
  const names = Object.keys(rows[0]?.options ?? {});
  for (const row of some) {
    await open(page);
    await choose(page, row);
    for (const [at, name] of names.entries()) {
      const before = names.slice(0, at);
      const possible = rows
        .filter(({ options }) =>
          before.every((input: string) => options[input] === row.options[input]),
        )
        .map(({ options }) => options[name] ?? '');
      const offered = await page
        .locator(`.model-form [name=${name}] option:not(:disabled)`)
        .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
      expect(new Set(offered)).toEqual(new Set(possible));
    }
  }
});

test('the year can be moved by keys', async ({ sharedPage: page }) => {
  await open(page);
  await yearField(page).focus();
  await page.keyboard.press('Home');
  const first = (await yearField(page).getAttribute('min')) ?? '';
  await expect(page).toHaveURL(new RegExp(`[?&]year=${first}$`, 'u'));
  await expect(page.locator('.model-form [data-chosen=year]')).toHaveText(first);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.model-form [data-chosen=year]')).toHaveText(String(+first + 1));
});

test('prints the chosen case in words, without the form', async ({ sharedPage: page }) => {
  await open(page);
  const row = rows[0];
  if (row) await choose(page, row);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.model-form')).toBeHidden();
  await expect(page.locator('.model-chosen')).toBeVisible();
  if (row) await expectCase(page, row);
  await expect(page.locator('.model-chosen [data-chosen=year]')).toHaveText(
    String(row?.from ?? ''),
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the opening case and every other, and no form', async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.model-says')).toHaveText(opening?.says ?? '');
    await expect(page.locator('.model-chosen')).toBeVisible();
    await expect(page.locator('.model-form')).toBeHidden();
    await expect(page.locator('[data-case]').filter({ visible: true })).toHaveCount(rows.length);
  });
});
