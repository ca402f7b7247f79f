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
    act: async (page) => {
      await click('.note-call a')(page);
      await click('.note:target .note-back, .note .note-back')(page);
    },
  },
  {
    name: 'open a preview by focus',
    needs: '.prose a.topic',
    act: async (page) => {
      // A focus by script is no interaction: the keyboard has to move it there.
      await page.locator('.prose a.topic').first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
    },
    leads: '.preview',
  },
  { name: 'toggle the view', needs: 'button[data-view]', act: click('button[data-view]') },
  { name: 'open settings', needs: '[data-open-settings]', act: click('[data-open-settings]') },
  { name: 'open search', needs: '[data-open-search]', act: click('[data-open-search]') },
  {
    name: 'type in search',
    needs: '[data-open-search]',
    act: async (page) => {
      await click('[data-open-search]')(page);
      await page.locator('dialog input[type=search]').pressSequentially(commonWord);
      await page.locator('dialog .search-results > li').first().waitFor();
    },
  },
];

/** Longest event since the page was loaded, in milliseconds; 0 where none was long enough to be reported. */
const readLongest = (page: Page): Promise<number> =>
  page.evaluate(
    (least) =>
      new Promise<number>((resolve) => {
        let longest = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
        }).observe({ type: 'event', buffered: true, durationThreshold: least } as never);
        // An event is reported after the frame that it led to.
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            setTimeout(() => {
              resolve(longest);
            }, 300);
          });
        });
      }),
    LEAST_MS,
  );

/** @param origin where the site is served */
export async function runInteractions(browser: Browser, origin: string): Promise<Finding[]> {
  const { path } = findPages('chapter').reduce(
    (longest, page) => (page.html.length > longest.html.length ? page : longest),
    anyChapter,
  );
  const findings: Finding[] = [];
  for (const { name, needs, act, leads } of INTERACTIONS) {
    // No emulation of a touch screen: what is measured is the work of the page.
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    if ((await page.locator(needs).filter({ visible: true }).count()) === 0) {
      findings.push({ row: [name, 'not there'], faults: [] });
    } else {
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
