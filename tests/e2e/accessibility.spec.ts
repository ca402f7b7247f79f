/** axe on every page that search engines may list, and on one of each other kind. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { isIndexable, onePageOfEachKind, site } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { chapter, commonWord } from './words.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to: rule, reason, and each element with what is wrong about it. */
async function findViolations(
  page: Page,
  prepare: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  // The site has no frames: without the legacy mode axe opens a second page for each run.
  const { violations } = await prepare(
    new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] }),
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 200)}\n  ${(failureSummary ?? '').replaceAll('\n', '\n  ')}`,
    ),
  );
}

const listed = site.pages.filter((page) => isIndexable(page) || onePageOfEachKind.includes(page));

for (const [kind, pages] of Map.groupBy(listed, ({ kind }) => kind)) {
  for (const { path } of pages) {
    test(`${kind} ${path}`, async ({ sharedPage: page }) => {
      await page.goto(path);
      expect(await findViolations(page, (axe) => axe.withTags(TAGS))).toEqual([]);
    });
  }
}

test('the search dialog with results', async ({ sharedPage: page }) => {
  await page.goto(`${chapter.path}?search=${commonWord}`);
  await expect(page.locator('.search-results > li')).toHaveCount(10);
  expect(await findViolations(page, (axe) => axe.withTags(TAGS))).toEqual([]);
});

for (const { path, kind } of onePageOfEachKind) {
  test(`contrast in other themes: ${kind} ${path}`, async ({ sharedPage: page }) => {
    await page.goto(path);
    for (const theme of [
      { colorScheme: 'dark' },
      { contrast: 'more' },
      { forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(theme);
      const violations = await findViolations(page, (axe) =>
        axe.withRules(['color-contrast', 'link-in-text-block']),
      );
      expect(violations, JSON.stringify(theme)).toEqual([]);
    }
  });
}
