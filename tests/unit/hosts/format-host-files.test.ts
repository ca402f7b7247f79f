import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  formatCaddy,
  formatHeadersFile,
  formatNginx,
} from '../../../src/hosts/format-host-files.ts';
import { META_DIRECTIVES, POLICY, SECURITY_HEADERS } from '../../../src/hosts/response-headers.ts';

it.each([
  ['deploy/nginx.conf', formatNginx],
  ['deploy/Caddyfile', formatCaddy],
])('%s is what npm run docs writes', (file, format) => {
  expect(readFileSync(file, 'utf8')).toBe(format());
});

describe('the policy', () => {
  it('lets nothing run or be drawn that stands in a page', () => {
    const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? '';
    expect(policy).not.toMatch(/unsafe-inline|unsafe-hashes|'unsafe-eval'/u);
    expect(policy).toContain("default-src 'none'");
  });

  it('names no other host', () => {
    const sources = Object.values(POLICY).flat();
    expect(sources.filter((source) => !/^'(?:none|self|wasm-unsafe-eval)'$/u.test(source))).toEqual(
      [],
    );
  });

  it('stands in the pages as far as a meta element can hold it', () => {
    expect(META_DIRECTIVES).toContain("default-src 'none'");
    expect(META_DIRECTIVES.some((directive) => directive.startsWith('frame-ancestors'))).toBe(
      false,
    );
    expect(META_DIRECTIVES).toHaveLength(Object.keys(POLICY).length - 3);
  });
});

describe('_headers', () => {
  const rules = formatHeadersFile('/sub/').trim().split('\n\n');

  it('has every header of the table for every file, under the path that the site is served at', () => {
    expect(rules[0]).toBe(
      [
        '/sub/*',
        ...Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    );
    expect(rules.every((rule) => rule.startsWith('/sub/'))).toBe(true);
  });

  it('gives no header twice for one file, which hosts would join', () => {
    const [first = '', ...others] = rules;
    const names = (rule: string): string[] =>
      [...rule.matchAll(/^ {2}([\w-]+):/gmu)].map(([, name = '']) => name);
    expect(others.flatMap(names).filter((name) => names(first).includes(name))).toEqual([]);
  });

  it('keeps the limits of Cloudflare Pages: a hundred rules, lines of two thousand letters', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(
      rules
        .join('\n')
        .split('\n')
        .filter((line) => line.length > 2000),
    ).toEqual([]);
  });
});
