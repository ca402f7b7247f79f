/** Widths, zoom and spacing: nothing runs sideways, nothing covers anything, nothing moves after it is read. */
import type { Page } from '@playwright/test';
import { onePageOfEachKind } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { chapter, commonWord, home, ledger, searchPage, topic } from './words.ts';

/** Elements that stick out of the window to the right, outermost first; empty where nothing can be scrolled sideways. */
const findSideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      `${scrollWidth} px in ${clientWidth} px`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });

/** Boxes of the text that overlap: a block with its notes, or a row with the next. */
const findOverlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const overlaps: string[] = [];
    const compare = (one: Element | null | undefined, other: Element | null | undefined): void => {
      if (!one || !other) return;
      const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (width > 0.5 && height > 0.5)
        overlaps.push(`${one.id || one.className} and ${other.id || other.className}`);
    };
    for (const row of document.querySelectorAll('.prose > .row')) {
      const parts = [...row.querySelectorAll('.margin > *')];
      for (const part of parts) compare(row.firstElementChild, part);
      compare(row, row.nextElementSibling);
      for (const [index, part] of parts.entries()) compare(part, parts[index + 1]);
    }
    return overlaps;
  });

/** Text that is cut off by its own box. */
const findClipped = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *, header *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isHidden = element.clientWidth <= 1 || element.clientHeight <= 1;
        const clips = [overflowX, overflowY].some(
          (value) => value === 'hidden' || value === 'clip',
        );
        return (
          clips &&
          !isHidden &&
          (element.scrollWidth > element.clientWidth + 1 ||
            element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );

for (const { path, kind } of onePageOfEachKind) {
  test(`${path} is not wider than a window of 320 px (${kind})`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    for (const summary of await page.locator('details > summary').filter({ visible: true }).all())
      await summary.click();
    expect(await findSideways(page)).toEqual([]);
  });
}

test('the search dialog is not wider than a window of 320 px', async ({ sharedPage: page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${chapter.path}?search=${commonWord}`);
  await expect(page.locator('.search-results > li')).toHaveCount(10);
  expect(await findSideways(page)).toEqual([]);
  const dialog = page.getByRole('dialog');
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
    0,
  );
});

test('at 400 % zoom a chapter reads in one column', async ({ sharedPage: page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(chapter.path);
  expect(await findSideways(page)).toEqual([]);
  expect(await findOverlaps(page)).toEqual([]);
  // Nothing stays in place over the text.
  const fixed = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) =>
        ['fixed', 'sticky'].includes(getComputedStyle(element).position),
      ).length,
  );
  expect(fixed).toBe(0);
});

for (const width of [320, 1100, 1680]) {
  test(`spaced text loses nothing at ${width} px (WCAG 1.4.12)`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(chapter.path);
    // As a reader's own tool does it, which no policy of the page binds.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-bottom: 2em !important; }`,
      );
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await findSideways(page)).toEqual([]);
    expect(await findOverlaps(page)).toEqual([]);
    expect(await findClipped(page)).toEqual([]);
  });
}

for (const width of [1100, 1200, 1280, 1440, 1680]) {
  test(`notes and text stand side by side at ${width} px`, async ({ sharedPage: page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(chapter.path);
    expect(await findSideways(page)).toEqual([]);
    expect(await findOverlaps(page)).toEqual([]);
    // Of a row whose margin would be taller than its block the notes stand beside it, the lists under it.
    const beside = await page.locator('.prose > .row:has(> .margin)').evaluateAll((rows) =>
      rows.map((row) => {
        const selector = row.matches('.tall') ? '.notes' : '.margin';
        const [block, margin] = [row.firstElementChild, row.querySelector(selector)].map(
          (element) => element?.getBoundingClientRect(),
        );
        return (
          block !== undefined &&
          margin !== undefined &&
          margin.left >= block.right &&
          margin.top < block.bottom
        );
      }),
    );
    expect(beside).not.toEqual([]);
    expect(beside).not.toContain(false);
  });
}

for (const { path } of [home, chapter, topic, ledger, searchPage]) {
  test(`nothing on ${path} moves after it is drawn`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: { node?: Element }[];
        })[]) {
          shifts.push(
            `${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => (node?.outerHTML ?? node?.textContent ?? '').slice(0, 80)).join(' | ')}`,
          );
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The first visit brings the fonts, which may swap: how far that moves a text depends on the machine's own.
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.reload({ waitUntil: 'networkidle' });
    const shifts = await page.evaluate(async () => {
      await document.fonts.ready;
      // The browser reports a shift with the frame in which it happens.
      await new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      });
      return (globalThis as unknown as { shifts: string[] }).shifts;
    });
    expect(shifts).toEqual([]);
  });
}
