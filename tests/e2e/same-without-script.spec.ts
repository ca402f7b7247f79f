/** Scripts change no word of what a page says, and nothing of what it says of itself to programs. */
import type { Browser } from '@playwright/test';
import { onePageOfEachKind } from '../output/built-site.ts';
import { expect, test } from './fixtures.ts';

/** What scripts put into the text for those who can use it; none of it is content. */
const ADDED: Readonly<Record<string, string>> = {
  'reading-bar': 'the bar over a chapter: the contents again, and settings',
  'search-panel': 'the form of the search page, which needs the script',
};

interface Said {
  /** Words of the text, in order. */
  words: string;
  /** What the head tells programs, in order. */
  head: string[];
  data: string[];
}

async function read(browser: Browser, address: string, javaScriptEnabled: boolean): Promise<Said> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(address);
  // Elements are made when their script has come, and some of it comes late.
  if (javaScriptEnabled) {
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForLoadState('networkidle');
  }
  const said = await page.evaluate((added) => {
    const main = document.querySelector('main')?.cloneNode(true);
    if (!(main instanceof HTMLElement)) throw new Error('the page has no main element');
    for (const element of main.querySelectorAll(added.join(','))) element.remove();
    // What stands there for browsers without scripts is text to the others (HTML, 4.12.2).
    for (const element of main.querySelectorAll('noscript')) {
      const parsed = document.createElement('div');
      parsed.innerHTML = element.children.length === 0 ? element.textContent : element.innerHTML;
      element.replaceWith(parsed);
    }
    return {
      words: main.textContent.replace(/\s+/gu, ' ').trim(),
      head: [
        ...document.querySelectorAll(
          'title, meta[name]:not([name="theme-color"], [name="color-scheme"]), meta[property], link[rel="canonical"], link[rel="alternate"]',
        ),
      ].map(({ outerHTML }) => outerHTML),
      data: [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => textContent,
      ),
    };
  }, Object.keys(ADDED));
  await context.close();
  return said;
}

for (const { path, kind } of onePageOfEachKind)
  test(`a page of the kind "${kind}" says the same with scripts as without`, async ({
    browser,
    served,
  }) => {
    const bare = await read(browser, served.origin + path, false);
    const run = await read(browser, served.origin + path, true);
    expect(bare.words.length).toBeGreaterThan(20);
    expect(run.words).toBe(bare.words);
    expect(run.head).toEqual(bare.head);
    expect(run.data).toEqual(bare.data);
  });
