/**
 * `npm run audit`: what takes too long, or depends too much on the machine, to be asserted at each
 * change. It reads the site in `dist`; exit code 1 where a target is missed.
 */
import { rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { serveFolder } from '../src/integrations/serve-folder.ts';
import { suggest } from '../src/problems/suggest.ts';
import { compressFolder } from '../tests/audit/compress-folder.ts';
import { formatFindings, type Finding } from '../tests/audit/finding.ts';
import { AXE_HEAD, runAxe } from '../tests/audit/run-axe.ts';
import { INTERACTIONS_HEAD, runInteractions } from '../tests/audit/run-interactions.ts';
import { LIGHTHOUSE_HEAD, runLighthouse } from '../tests/audit/run-lighthouse.ts';
import { FOLDER, onePageOfEachKind, site } from '../tests/output/built-site.ts';
import { readArguments, refusePositionals, UsageError } from './command-line.ts';
import { ensureChromium } from './ensure-chromium.ts';

const HELP = `usage: npm run audit -- [options]

  --only <part>  lighthouse, interactions or axe; may be given several times
  --quick        axe on one page of each kind instead of all
  --help         this text`;

const PARTS = ['lighthouse', 'interactions', 'axe'];

const values = readArguments(
  HELP,
  {
    only: { type: 'string', multiple: true, default: PARTS },
    quick: { type: 'boolean', default: false },
  },
  ({ values: { only, quick }, positionals }) => {
    refusePositionals(positionals);
    const unknown = only.find((part) => !PARTS.includes(part));
    if (unknown !== undefined)
      throw new UsageError(`There is no part "${unknown}".${suggest(unknown, PARTS)}`);
    return { only, quick };
  },
);

const { executablePath, args } = await ensureChromium();
const folder = compressFolder(FOLDER);
const { server, address } = await serveFolder(folder, site.paths.base, 0, true);
const { origin } = new URL(address);
const browser = await chromium.launch({ executablePath, args });
const all: Finding[] = [];

async function print(
  part: string,
  title: string,
  head: readonly string[],
  run: () => Promise<Finding[]>,
): Promise<void> {
  if (!values.only.includes(part)) return;
  console.log(`\n${title}`);
  const findings = await run();
  all.push(...findings);
  console.log(findings.length === 0 ? 'nothing found' : formatFindings(head, findings));
}

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
  const pages = values.quick ? onePageOfEachKind : site.pages;
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
const missed = all.filter(({ faults }) => faults.length > 0).length;
console.log(missed === 0 ? '\nEvery target is met.' : `\n${missed} targets are missed.`);
process.exitCode = missed > 0 ? 1 : 0;
