/** Each chapter read aloud: a paragraph, then its notes, then its sources, and so on to the end. */
import { findPages } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';
import { squeeze } from './tagged-pdf.ts';
import { readAloud } from './transcript.ts';

// The virtual screen reader is put into the page, which its policy would refuse.
test.use({ bypassCSP: true });

for (const { path } of findPages('chapter')) {
  test(`${path} is read in its order`, async ({ page }) => {
    await page.goto(path);
    const spoken = await readAloud(page);
    expect(spoken.at(-1)).toBe('end of main');
    const phrases = spoken.map(squeeze);

    // Words at the start of each piece, up to the first link or mark in it.
    const starts = await page
      .locator('.prose :is(h2, h3, .row > p, .note p, .cites li > a)')
      .evaluateAll((elements) =>
        elements.flatMap(({ firstChild }) =>
          firstChild?.nodeType === Node.TEXT_NODE ? [firstChild.textContent ?? ''] : [],
        ),
      );
    expect(starts.length).toBeGreaterThan(20);
    let at = 0;
    const lost = starts.map(squeeze).filter((start) => {
      const found = phrases.findIndex((phrase, index) => index >= at && phrase.includes(start));
      if (found >= 0) at = found + 1;
      return found < 0;
    });
    expect(lost).toEqual([]);
  });

  test(`${path} says what each mark is`, async ({ page }) => {
    await page.goto(path);
    const phrases = await readAloud(page);
    const count = (start: RegExp): number => phrases.filter((phrase) => start.test(phrase)).length;
    expect(count(/^doc-noteref, Note \d/u)).toBe(await page.locator('.note-call a').count());
    expect(count(/^doc-footnote, Note \d/u)).toBe(await page.locator('.note').count());
    expect(count(/^doc-backlink, Back to/u)).toBe(await page.locator('.note-back').count());
    expect(count(/^link, Source [a-z]+: /u)).toBe(await page.locator('.cite a').count());
  });
}
