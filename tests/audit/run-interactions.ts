/**
 * How long the longest chapter takes to answer, on a processor a quarter as fast: the longest event of
 * each interaction, from the input to the next frame (Event Timing; INP is the worst of them).
 */
import type { Browser, Page } from '@playwright/test';
import { findPages } from '../output/built-site.ts';
import { chapter as anyChapter, commonWord } from '../e2e/words.ts';
import type { Finding } from './finding.ts';

const LIMIT_MS = 100;
const SLOWDOWN = 4;
/** The least that the browser reports (Event Timing, section 3.2). */
const LEAST_MS = 16;

export const INTERACTIONS_HEAD = ['interaction', 'milliseconds'];

interface Interaction {
  name: string;
  /** What comes before it and is not measured. */
  before?: (page: Page) => Promise<void>;
  act: (page: Page) => Promise<void>;
  /** What is there afterwards. */
  leads: string;
}

const click =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).filter({ visible: true }).first().click();
  };

const press =
  (key: string) =>
  (page: Page): Promise<void> =>
    page.keyboard.press(key);

/** Into the middle of the text, where the bar is. */
const scrollDown = async (page: Page): Promise<void> => {
  await page
    .locator('.prose h2')
    .nth(2)
    .evaluate((heading) => heading.scrollIntoView());
  await page.locator('reading-bar').waitFor();
};

/** A focus by script is no interaction: the keyboard has to move it there. */
const stopBefore =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().focus();
    await page.keyboard.press('Shift+Tab');
  };

/** Each starts from the page as it is loaded. */
const INTERACTIONS: Interaction[] = [
  { name: 'open a note', act: click('.note-call a'), leads: '.note:target' },
  {
    name: 'back from a note',
    before: click('.note-call a'),
    act: click('.note-back'),
    leads: '.note-call :target',
  },
  { name: 'step to the next note', act: press('n'), leads: '.note:focus' },
  {
    name: 'open the preview of a topic by focus',
    before: stopBefore('.prose a.topic'),
    act: press('Tab'),
    leads: '.preview',
  },
  {
    name: 'open the preview of a claim by focus',
    before: stopBefore('.prose .claim-mark'),
    act: press('Tab'),
    leads: '.preview',
  },
  { name: 'hide the notes by key', act: press('v'), leads: '[data-view=text]' },
  {
    name: 'hide the notes in the bar',
    before: scrollDown,
    act: click('reading-bar [data-view]'),
    leads: ':root[data-view=text]',
  },
  {
    name: 'open the contents in the bar',
    before: scrollDown,
    act: click('reading-bar summary'),
    leads: 'reading-bar details[open]',
  },
  { name: 'open settings', act: click('[data-open-settings]'), leads: 'dialog.settings' },
  {
    name: 'change the theme',
    before: click('[data-open-settings]'),
    act: click('[name=theme][value=dark]'),
    leads: '[data-theme=dark]',
  },
  {
    name: 'change the size of the text',
    before: click('[data-open-settings]'),
    act: click('[name=size][value=largest]'),
    leads: '[data-size=largest]',
  },
  { name: 'ask for a citation of a paragraph', act: click('.address'), leads: '.copy-menu' },
  { name: 'open search', act: click('[data-open-search]'), leads: 'search-dialog dialog' },
  {
    name: 'type in search',
    before: click('[data-open-search]'),
    act: (page) => page.locator('dialog input[type=search]').pressSequentially(commonWord),
    leads: 'dialog .search-results > li',
  },
];

interface Meter {
  /** Longest event of an interaction since the page began, in milliseconds. */
  longest: number;
}

/** Sets up the meter before the page runs: of what came before an observer the browser keeps only what is long. */
const startMeter = (page: Page): Promise<unknown> =>
  page.addInitScript((least) => {
    const meter: Meter = { longest: 0 };
    Object.assign(globalThis, { meter });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (entry.interactionId > 0) meter.longest = Math.max(meter.longest, entry.duration);
    }).observe({ type: 'event', durationThreshold: least } as PerformanceObserverInit);
  }, LEAST_MS);

/** 0 where no event was long enough to be reported. */
const readLongest = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // An event is reported after the frame that it led to.
        setTimeout(() => {
          resolve((globalThis as unknown as { meter: Meter }).meter.longest);
        }, 500);
      }),
  );

/** Forgets what led up to the interaction that is measured. */
const resetMeter = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          (globalThis as unknown as { meter: Meter }).meter.longest = 0;
          resolve();
        }, 500);
      }),
  );

/** @param origin where the site is served */
export async function runInteractions(browser: Browser, origin: string): Promise<Finding[]> {
  const { path } = findPages('chapter').reduce(
    (longest, page) => (page.html.length > longest.html.length ? page : longest),
    anyChapter,
  );
  const findings: Finding[] = [];
  for (const { name, before, act, leads } of INTERACTIONS) {
    // No emulation of a touch screen: what is measured is the work of the page.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await startMeter(page);
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => customElements.get('search-dialog') !== undefined);
    if (before) {
      await before(page);
      await resetMeter(page);
    }
    await act(page);
    await page.locator(leads).first().waitFor({ state: 'attached' });
    const longest = await readLongest(page);
    findings.push({
      row: [name, longest === 0 ? `< ${LEAST_MS}` : String(Math.round(longest))],
      faults: longest > LIMIT_MS ? [`over the limit of ${LIMIT_MS} ms`] : [],
    });
    await context.close();
  }
  return findings;
}
