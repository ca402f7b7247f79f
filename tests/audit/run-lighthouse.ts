/** Lighthouse, as on a telephone, on one page of each kind. */
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { CHROMIUM_ARGS } from '../../scripts/ensure-chromium.ts';
import { isIndexable, onePageOfEachKind } from '../output/built-site.ts';
import type { Finding } from './finding.ts';

/** Scores that each page must reach, from 0 to 100. */
const TARGETS = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 };

export const LIGHTHOUSE_HEAD = ['page', ...Object.keys(TARGETS)];

/** A page that search engines shall pass over fails this audit, and is meant to. */
const FOR_LISTED_PAGES = ['is-crawlable'];

/** The audits that cost a category points: `unused-css-rules: Reduce unused CSS (12 KiB)`. */
function listFailing({ audits, categories }: Result, category: string): string[] {
  return (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score >= 1) return [];
    const { title, displayValue } = audit;
    return [`${category}: ${id}: ${title}${displayValue ? ` (${displayValue})` : ''}`];
  });
}

/** @param origin where the site is served */
export async function runLighthouse(origin: string, chromePath: string): Promise<Finding[]> {
  const chrome = await launch({
    chromePath,
    chromeFlags: [...CHROMIUM_ARGS, '--headless=new'],
    logLevel: 'silent',
  });
  const findings: Finding[] = [];
  try {
    for (const page of onePageOfEachKind) {
      // The address of the page that stands in for missing ones is answered with 404, which is a fault elsewhere.
      const run = await lighthouse(origin + page.path, {
        port: chrome.port,
        logLevel: 'silent',
        onlyCategories: Object.keys(TARGETS),
        skipAudits: isIndexable(page) ? [] : FOR_LISTED_PAGES,
      });
      if (!run) throw new Error(`Lighthouse says nothing of ${page.path}.`);
      const scores = Object.entries(TARGETS).map(([category, target]) => {
        const score = Math.round((run.lhr.categories[category]?.score ?? 0) * 100);
        return { category, score, isMissed: score < target };
      });
      findings.push({
        row: [
          isIndexable(page) ? page.path : `${page.path} (noindex)`,
          ...scores.map(({ score }) => String(score)),
        ],
        faults: scores.flatMap(({ category, isMissed }) =>
          isMissed ? listFailing(run.lhr, category) : [],
        ),
      });
      const missed = scores.filter(({ isMissed }) => isMissed);
      const last = findings.at(-1);
      if (last?.faults.length === 0 && missed.length > 0)
        last.faults.push(`below the target: ${missed.map(({ category }) => category).join(', ')}`);
    }
  } finally {
    chrome.kill();
  }
  return findings;
}
