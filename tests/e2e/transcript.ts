import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** What the bundle for browsers exports (@guidepup/virtual-screen-reader). */
interface Bundle {
  virtual: {
    start(options: { container: Element | null }): Promise<void>;
    stop(): Promise<void>;
    next(): Promise<void>;
    lastSpokenPhrase(): Promise<string>;
    spokenPhraseLog(): Promise<string[]>;
  };
}

const BUNDLE = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

/** No chapter has as many stops: it ends what would go on for ever. */
const MOST_STOPS = 20_000;

/**
 * The main part of a page as a screen reader says it from start to end, a phrase a stop. The reader is
 * a model of one (ARIA 1.2, HTML-AAM, DPUB-AAM); it runs in the page, so that what is not drawn is not read.
 */
export async function readAloud(page: Page): Promise<string[]> {
  const source = JSON.stringify(readFileSync(BUNDLE, 'utf8'));
  // As a text, since Vitest rewrites each `import()` that it sees.
  await page.evaluate(
    `import(URL.createObjectURL(new Blob([${source}], { type: 'text/javascript' })))
      .then((bundle) => { globalThis.bundle = bundle; })`,
  );
  return page.evaluate(async (most) => {
    const { virtual } = (globalThis as unknown as { bundle: Bundle }).bundle;
    await virtual.start({ container: document.querySelector('main') });
    for (let stop = 0; stop < most; stop += 1) {
      if ((await virtual.lastSpokenPhrase()) === 'end of main') break;
      await virtual.next();
    }
    const phrases = await virtual.spokenPhraseLog();
    await virtual.stop();
    return phrases;
  }, MOST_STOPS);
}
