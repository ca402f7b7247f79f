// cspell:ignore fulfill
/** Permalinks: the menu that copies a link or a citation, and the way on from a page that moved. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ts from 'typescript';
import { findAll, getCanonical, site, type BuiltPage, type Element } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { chapter } from './words.ts';

interface Permalink {
  page: BuiltPage;
  href: string;
  /** What it names: "¶ 7". */
  place: string;
  cite: string;
}

const has =
  (name: string) =>
  ({ attribs }: Element): boolean =>
    name in attribs;

/** The first permalink of each kind: paragraph, note, figure, claim. */
const permalinks: (Permalink & { kind: string })[] = [
  ...Map.groupBy(
    site.pages.flatMap((page) =>
      findAll(page.document, has('data-place')).map(
        ({ attribs }): Permalink & { kind: string } => ({
          page,
          href: attribs.href ?? '',
          place: attribs['data-place'] ?? '',
          cite: findAll(page.document, has('data-cite'))[0]?.attribs['data-cite'] ?? '',
          kind: attribs['data-place']?.split(/[ :]/u)[0] ?? '',
        }),
      ),
    ),
    ({ kind }) => kind,
  ).values(),
].flatMap(([first]) => first ?? []);

const locate = (page: Page, { place }: Permalink) =>
  page.locator(`a[data-place="${place}"]`).first();
const menuOf = (page: Page) => page.getByRole('dialog', { name: 'Copy the address' });
const readClipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** The address that stands for good, as the test server has it where the page names none. */
function getAddress({ page, href }: Permalink, origin: string): string {
  const [canonical] = getCanonical(page);
  return (canonical ?? origin + page.path) + (href.startsWith('#') ? href : '');
}

test('there are permalinks of figures and claims at least', () => {
  expect(permalinks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['figure', 'claim']));
});

for (const permalink of permalinks) {
  test.describe(`the permalink "${permalink.place}"`, () => {
    test('copies the link and a citation, and leaves the page where it is', async ({
      page,
      context,
      served,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(permalink.page.path);
      const link = locate(page, permalink);
      await link.scrollIntoViewIfNeeded();
      await link.hover();
      const place = await page.evaluate(() => scrollY);
      await link.click();
      await expect(page).toHaveURL(
        permalink.href.startsWith('#') ? permalink.page.path + permalink.href : permalink.page.path,
      );
      expect(await page.evaluate(() => scrollY)).toBe(place);

      const menu = menuOf(page);
      const address = getAddress(permalink, served.origin);
      await menu.getByRole('button', { name: 'Copy link' }).click();
      await expect(menu.getByRole('status')).toHaveText('Copied');
      expect(await readClipboard(page)).toBe(address);
      await menu.getByRole('button', { name: 'Copy citation' }).click();
      await expect
        .poll(() => readClipboard(page))
        .toBe(`${permalink.cite}, ${permalink.place}, ${address}`);
      await page.mouse.click(2, 2);
      await expect(menu).toBeHidden();
    });

    test('works by keyboard, and Escape leads back to it', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(permalink.page.path);
      const link = locate(page, permalink);
      await link.focus();
      await page.keyboard.press('Enter');
      const menu = menuOf(page);
      await expect(menu.getByRole('button', { name: 'Copy link' })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(menu.getByRole('button', { name: 'Copy citation' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(menu.getByRole('status')).toHaveText('Copied');
      expect(await readClipboard(page)).toContain(permalink.cite);
      await page.keyboard.press('Escape');
      await expect(menu).toBeHidden();
      await expect(link).toBeFocused();
    });

    test('has a target of 24 px, like the buttons of its menu, in the narrowest window', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(permalink.page.path);
      const link = locate(page, permalink);
      await link.click();
      const menu = menuOf(page);
      for (const target of [link, ...(await menu.getByRole('button').all())]) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      }
      await expect(menu).toBeInViewport({ ratio: 1 });
    });
  });
}

const [first] = permalinks;
if (!first) throw new Error('The site has no permalink.');

test('a click with Control is left to the browser', async ({ page, context }) => {
  await page.goto(first.page.path);
  const opened = context.waitForEvent('page');
  await locate(page, first).click({ modifiers: ['ControlOrMeta'] });
  await opened;
  await expect(menuOf(page)).toBeHidden();
});

test('where the browser refuses to copy, the text stands selected', async ({ page, served }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(first.page.path);
  await locate(page, first).click();
  await page.keyboard.press('Enter');
  const field = menuOf(page).getByRole('textbox', { name: 'Text to copy' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(getAddress(first, served.origin));
  expect(
    await field.evaluate((input: HTMLInputElement) => [
      (input.selectionEnd ?? 0) - (input.selectionStart ?? 0),
      input.readOnly,
    ]),
  ).toEqual([getAddress(first, served.origin).length, true]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a permalink is a link', async ({ page }) => {
    const permalink = permalinks.find(({ href }) => href.startsWith('#')) ?? first;
    await page.goto(permalink.page.path);
    await locate(page, permalink).click();
    await expect(page).toHaveURL(permalink.page.path + permalink.href);
    await expect(menuOf(page)).toHaveCount(0);
  });
});

test.describe('a page that moved', () => {
  const OLD = `${site.paths.chapters}a-page-that-moved/`;
  const { outputText: island } = ts.transpileModule(
    readFileSync('src/islands/follow-move.ts', 'utf8'),
    { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext } },
  );
  const html = `<!doctype html><title>Moved</title>
    <meta http-equiv="refresh" content="0; url=${chapter.path}">
    <article data-gone="moved"><p><a href="${chapter.path}">It</a></p></article>
    <ul><li id="elsewhere"><a href="${site.paths.glossary}#a">A</a></li><li id="withdrawn">B</li></ul>
    <script type="module">${island}</script>`;

  for (const [fragment, end] of [
    ['', chapter.path],
    ['#some-place', `${chapter.path}#some-place`],
    ['#elsewhere', `${site.paths.glossary}#a`],
    ['#withdrawn', `${chapter.path}#no-longer-here`],
  ] as const) {
    test(`leads from "${fragment}" to ${end}`, async ({ page }) => {
      await page.route(`**${OLD}`, (route) =>
        route.fulfill({ contentType: 'text/html', body: html }),
      );
      await page.goto(OLD + fragment);
      await expect(page).toHaveURL(end);
    });
  }
});
