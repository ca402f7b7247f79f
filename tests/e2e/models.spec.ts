/** The script of a model is fetched when the model comes near the part of the page that is seen, and not before. */
import { findByName, site } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';

/** Higher than any screen of the tests, and than what counts as near. */
const LINES = '<p>A line.</p>'.repeat(200);

for (const name of ['decision-table', 'signature-gate', 'calculation-model']) {
  test(`that of ${name}`, async ({ page }) => {
    const model = site.pages.find(({ document }) => findByName(document, name).length > 0);
    if (!model) throw new Error(`the site has no ${name}`);
    await page.route(`**${model.path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(`<${name}`, `${LINES}<${name}`);
      await route.fulfill({ response, body });
    });
    await page.goto(model.path, { waitUntil: 'networkidle' });
    const element = page.locator(name);
    const isDefined = (): Promise<boolean> => element.evaluate((node) => node.matches(':defined'));
    expect(await isDefined()).toBe(false);
    await element.scrollIntoViewIfNeeded();
    await expect.poll(isDefined).toBe(true);
  });
}
