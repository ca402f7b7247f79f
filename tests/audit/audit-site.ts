/** The parts of the audit that read the site in `dist`, in Chromium. */
import { rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../../scripts/ensure-chromium.ts';
import { serveFolder } from '../../src/integrations/serve-folder.ts';
import { FOLDER, onePageOfEachKind, site } from '../output/built-site.ts';
import { compressFolder } from './compress-folder.ts';
import type { Print } from './finding.ts';
import { AXE_HEAD, runAxe } from './run-axe.ts';
import { INTERACTIONS_HEAD, runInteractions } from './run-interactions.ts';
import { LIGHTHOUSE_HEAD, runLighthouse } from './run-lighthouse.ts';

/**
 * @param isQuick true where axe shall read one page of each kind
 * @param print runs a part, if it is wanted, and prints what it finds
 */
export async function auditSite(isQuick: boolean, print: Print): Promise<void> {
  const { executablePath, args } = await ensureChromium();
  const folder = compressFolder(FOLDER);
  const { server, address } = await serveFolder(folder, site.paths.base, 0, true);
  const { origin } = new URL(address);
  const browser = await chromium.launch({ executablePath, args });
  try {
    await print(
      'lighthouse',
      'Lighthouse, mobile: 100 wanted, performance 99. Pages that are not for search engines are not asked whether they are (is-crawlable).',
      LIGHTHOUSE_HEAD,
      () => runLighthouse(origin, executablePath),
    );
    await print(
      'interactions',
      'Interactions at a quarter of the speed, on the longest chapter: at most 100 ms.',
      INTERACTIONS_HEAD,
      () => runInteractions(browser, origin),
    );
    const pages = isQuick ? onePageOfEachKind : site.pages;
    await print(
      'axe',
      `axe: ${pages.length} pages, five themes, widths of 320 and 1280 px.`,
      AXE_HEAD,
      () =>
        runAxe(browser, origin, pages, (done) => {
          if (done % 50 === 0) console.log(`  ${done} of ${pages.length}`);
        }),
    );
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}
