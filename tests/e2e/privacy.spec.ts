/** Nothing is stored before the reader changes a setting; the watch in fixtures.ts sees to requests. */
import { onePageOfEachKind } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { commonWord, home } from './words.ts';

test('no cookie and no stored value on any kind of page, nor by searching', async ({
  page,
  context,
}) => {
  const stored = (): Promise<string[]> =>
    page.evaluate(() =>
      [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(
        (key) => key !== '',
      ),
    );
  for (const { path } of onePageOfEachKind) {
    await page.goto(path);
    expect(await stored()).toEqual([]);
  }
  await page.goto(`${home.path}?search=${commonWord}`);
  await expect(page.locator('.search-results > li')).not.toHaveCount(0);
  expect(await stored()).toEqual([]);
  await page.getByRole('checkbox').uncheck();
  expect(await stored()).toHaveLength(1);
  await page.getByRole('checkbox').check();
  expect(await stored()).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
