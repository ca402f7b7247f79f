/** Each chapter as Chromium prints it: a tagged PDF that holds all of the text and says what it is. */
import type { Page } from '@playwright/test';
import { findPages } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { readTaggedPdf, squeeze, type TaggedPdf } from './tagged-pdf.ts';
import { chapter } from './words.ts';

/** Text of the elements that paper shows, without what it leaves out inside them. */
const listPrinted = (page: Page, selector: string): Promise<{ name: string; text: string }[]> =>
  page.locator(selector).evaluateAll((elements) => {
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ contentVisibilityAuto: false });
    const read = (node: Node): string => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      if (!isShown(node)) return '';
      return [...node.childNodes].map(read).join('');
    };
    return elements
      .filter(isShown)
      .map((element) => ({ name: element.localName, text: read(element) }))
      .filter(({ text }) => text.trim() !== '');
  });

const squeezed = async (page: Page, selector: string): Promise<string[]> =>
  (await listPrinted(page, selector)).map(({ text }) => squeeze(text));

const join = ({ elements }: TaggedPdf, role: string): string =>
  elements
    .filter((element) => element.role === role)
    .map(({ text }) => text)
    .join('');

/** Where two texts part, with what is around; undefined where they are the same. */
function findParting(one: string, other: string): string | undefined {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 40), at + 40);
  return `${around(one)} | ${around(other)}`;
}

for (const { path } of findPages('chapter')) {
  test(`the PDF of ${path}`, async ({ page }) => {
    await page.goto(path);
    const pdf = await readTaggedPdf(
      await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }),
    );
    // On one sheet no element is torn, so that the order of the structure is that of the page.
    const scroll = await readTaggedPdf(
      await page.pdf({ tagged: true, width: '210mm', height: '4000mm' }),
    );
    await page.emulateMedia({ media: 'print' });
    expect(scroll.sheets).toHaveLength(1);
    expect(pdf.sheets.length).toBeGreaterThan(1);
    expect(pdf.title).toBe(await page.title());
    expect(pdf.language).toBe(await page.locator('html').getAttribute('lang'));

    await test.step('has over the title what stands there on a screen, and no way about', async () => {
      const trail = page.locator('main [data-trail]');
      await expect(trail.getByText(/\d/u).first()).toBeVisible();
      await expect(trail.getByRole('link')).toHaveCount(0);
    });

    await test.step('has the headings of the page, in their order and levels', async () => {
      const headings = await listPrinted(page, ':is(h1, h2, h3, h4)');
      expect(headings.length).toBeGreaterThan(2);
      expect(
        pdf.elements
          .filter(({ role }) => /^H\d$/u.test(role))
          .map(({ role, text }) => `${role} ${text}`),
      ).toEqual(headings.map(({ name, text }) => `${name.toUpperCase()} ${squeeze(text)}`));
    });

    await test.step('holds every note whole', async () => {
      const notes = await squeezed(page, '.note p');
      expect(notes).not.toEqual([]);
      expect(notes.filter((note) => !pdf.text.includes(note))).toEqual([]);
    });

    await test.step('tags every link that it shows', async () => {
      const links = (await squeezed(page, 'a')).join('');
      expect(findParting(join(scroll, 'Link'), links)).toBeUndefined();
    });

    await test.step('spells out the addresses that lead out of the site, and its own on each sheet', async () => {
      const external = await page
        .locator('a.external:visible')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(external).not.toEqual([]);
      const all = pdf.sheets.join('');
      expect(external.filter((address) => !all.includes(squeeze(`<${address}>`)))).toEqual([]);
      const own = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
      expect(pdf.sheets.filter((sheet) => !sheet.includes(own))).toEqual([]);
    });

    await test.step('tags the lists of sources, with the letters as labels', async () => {
      const items = await squeezed(page, '.cites li');
      expect(items).not.toEqual([]);
      const roles = Map.groupBy(scroll.elements, ({ role }) => role);
      expect(roles.get('L')?.length).toBeGreaterThan(1);
      expect(roles.get('Lbl')?.length).toBe(items.length);
      const tagged = join(scroll, 'LI');
      expect(items.filter((item) => !tagged.includes(item))).toEqual([]);
    });

    await test.step('holds every piece of Hangul as text', async () => {
      const main = (await squeezed(page, 'main')).join('');
      const pieces = main.match(/\p{Script=Hangul}+/gu) ?? [];
      expect(pieces.filter((piece) => !pdf.text.includes(piece))).toEqual([]);
    });

    await test.step('holds the values of its figures', async () => {
      const cells = await squeezed(page, 'figure td');
      const tagged = join(pdf, 'TD');
      expect(cells.filter((cell) => !tagged.includes(cell))).toEqual([]);
    });
  });
}

test('after printing a page is as it was', async ({ page }) => {
  const listRoles = (): Promise<string[]> =>
    page
      .locator('[role]')
      .evaluateAll((elements) =>
        elements.map((element) => `${element.getAttribute('role') ?? ''} ${element.textContent}`),
      );
  await page.goto(chapter.path);
  const before = await listRoles();
  expect(before.join('\n')).toContain('doc-noteref 1');
  await page.pdf();
  expect(await listRoles()).toEqual(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
