/** Every page is valid HTML. */
import { HtmlValidate, type Report } from 'html-validate';
import { expect, test } from 'vitest';
import { site } from './built-site.ts';

/** Some kinds have a hundred pages, and the machine may be busy. */
const PATIENCE_MS = 120_000;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // All files are of the same origin as the page.
    'require-sri': 'off',
    // Layout of the source text; the browser does not see it.
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // A claim's title is its statement and a source's is its own: neither is ours to shorten.
    'long-title': 'off',
    // The filter of the ledger takes effect with each choice: there is nothing to submit.
    'wcag/h32': 'off',
  },
});

const describeFaults = ({ results }: Report, path: string): string[] =>
  results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message, selector }) =>
        `${path}:${line}:${column} ${ruleId}: ${message} (${selector ?? ''})`,
    ),
  );

test.each(
  [...Map.groupBy(site.pages, ({ kind }) => kind)].map(([kind, pages]) => ({ kind, pages })),
)(
  'pages of the kind "$kind" are valid',
  async ({ pages }) => {
    const faults: string[] = [];
    for (const { html, path } of pages)
      faults.push(...describeFaults(await validator.validateString(html, path), path));
    expect(faults).toEqual([]);
  },
  PATIENCE_MS,
);
