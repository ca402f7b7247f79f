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
  /** Without this element there is nothing to measure. */
  needs: string;
  /** What comes before it and is not measured. */
  before?: (page: Page) => Promise<void>;
  act: (page: Page) => Promise<void>;
  /** What must be there afterwards; without it the interaction does not exist yet. */
  leads?: string;
}

const click =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).filter({ visible: true }).first().click();
  };

/** Each starts from the page as it is loaded. */
const INTERACTIONS: Interaction[] = [
  { name: 'open a note', needs: '.note-call a', act: click('.note-call a') },
  {
    name: 'back from a note',
    needs: '.note-back',
    before: click('.note-call a'),
    act: click('.note-back'),
  },
  {
    name: 'open a preview by focus',
    needs: '.prose a.topic',
    // A focus by script is no interaction: the keyboard has to move it there.
    before: async (page) => {
      await page.locator('.prose a.topic').first().focus();
      await page.keyboard.press('Shift+Tab');
    },
    act: (page) => page.keyboard.press('Tab'),
    leads: '.preview',
  },
  { name: 'toggle the view', needs: 'button[data-view]', act: click('button[data-view]') },
  { name: 'open settings', needs: '[data-open-settings]', act: click('[data-open-settings]') },
  { name: 'open search', needs: '[data-open-search]', act: click('[data-open-search]') },
  {
    name: 'type in search',
    needs: '[data-open-search]',
    before: click('[data-open-search]'),
    act: async (page) => {
      await page.locator('dialog input[type=search]').pressSequentially(commonWord);
      await page.locator('dialog .search-results > li').first().waitFor();
    },
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
  for (const { name, needs, before, act, leads } of INTERACTIONS) {
    // No emulation of a touch screen: what is measured is the work of the page.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await startMeter(page);
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    if ((await page.locator(needs).filter({ visible: true }).count()) === 0) {
      findings.push({ row: [name, 'not there'], faults: [] });
    } else {
      if (before) {
        await before(page);
        await resetMeter(page);
      }
      await act(page);
      const longest = await readLongest(page);
      const isThere = leads === undefined || (await page.locator(leads).count()) > 0;
      const shown = longest === 0 ? `< ${LEAST_MS}` : String(Math.round(longest));
      findings.push({
        row: [name, isThere ? shown : 'not there'],
        faults: isThere && longest > LIMIT_MS ? [`over the limit of ${LIMIT_MS} ms`] : [],
      });
    }
    await context.close();
  }
  return findings;
}
