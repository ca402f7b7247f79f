/** axe with the rules that this site is held to. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that these tags leave out or that are off by themselves, with their criteria (WCAG 2.2). */
const MORE = [
  'target-size', // 2.5.8
  'color-contrast-enhanced', // 1.4.6, AAA
  'identical-links-same-purpose', // 2.4.9, AAA
  'landmark-complementary-is-top-level', // best practice
];

/** Rules whose outcome depends on the theme. */
export const CONTRAST_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/**
 * What axe objects to: rule, reason, and each element with what is wrong about it.
 *
 * @param rules only these; without them all that the site is held to
 */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  // The site has no frames: without the legacy mode axe opens a second page for each run.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options(
      rules
        ? { resultTypes: ['violations'], runOnly: { type: 'rule', values: rules } }
        : {
            resultTypes: ['violations'],
            runOnly: { type: 'tag', values: TAGS },
            rules: Object.fromEntries(MORE.map((rule) => [rule, { enabled: true }])),
          },
    )
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 200)}\n  ${(failureSummary ?? '').replaceAll('\n', '\n  ')}`,
    ),
  );
}
