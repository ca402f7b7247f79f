/** axe on every page, in each theme, on a telephone and on a desk. */
import { availableParallelism } from 'node:os';
import type { Browser } from '@playwright/test';
import { CONTRAST_RULES, findViolations } from '../e2e/axe.ts';
import type { BuiltPage } from '../output/built-site.ts';
import type { Finding } from './finding.ts';

const WIDTHS = [320, 1280];

/** The first is held to all rules; the others only change colours. */
const THEMES = [
  {
    name: 'light',
    media: { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' },
  },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference' } },
  {
    name: 'forced colours',
    media: { colorScheme: 'light', forcedColors: 'active', contrast: 'no-preference' },
  },
  {
    name: 'more contrast',
    media: { colorScheme: 'light', forcedColors: 'none', contrast: 'more' },
  },
  {
    name: 'dark, more contrast',
    media: { colorScheme: 'dark', forcedColors: 'none', contrast: 'more' },
  },
] as const;

export const AXE_HEAD = ['page', 'violations'];

/**
 * @param origin where the site is served
 * @param report told of each page that is done, with how many are
 */
export async function runAxe(
  browser: Browser,
  origin: string,
  pages: readonly BuiltPage[],
  report: (done: number) => void,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const waiting = [...pages];
  let done = 0;
  const work = async (): Promise<void> => {
    const page = await browser.newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const faults: string[] = [];
      await page.goto(origin + next.path);
      for (const { name, media } of THEMES) {
        await page.emulateMedia(media);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          const rules = name === 'light' ? undefined : CONTRAST_RULES;
          const violations = await findViolations(page, rules);
          faults.push(...violations.map((violation) => `${name}, ${width} px: ${violation}`));
        }
      }
      if (faults.length > 0) findings.push({ row: [next.path, String(faults.length)], faults });
      done += 1;
      report(done);
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return findings;
}
