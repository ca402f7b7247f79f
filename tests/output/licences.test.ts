/** What reaches a reader stands in `licences/README.txt` with its licence. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { site } from './built-site.ts';

interface Row {
  part: string;
  files: string[];
  licence: string;
  holder: string;
  text: string;
}

const list = (pattern: string): string[] =>
  globSync(pattern, { cwd: site.folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.folder.length + 1)
        .replaceAll('\\', '/'),
    );

const folder = join(site.folder, 'licences');

const rows = readFileSync(join(folder, 'README.txt'), 'utf8')
  .split('\n\n')
  .filter((block) => block.startsWith('Part:'))
  .map((block): Row => {
    const fields = block
      .trim()
      .split('\n')
      .map((line) => line.split(/:\s+(.*)/u));
    const get = (wanted: string): string[] =>
      fields.flatMap(([name, value = '']) => (name === wanted ? [value] : []));
    const one = (wanted: string): string => get(wanted).join('; ');
    return {
      part: one('Part'),
      // A comma inside braces belongs to the pattern.
      files: get('Files').flatMap((value) => value.split(/,\s+/u)),
      licence: one('Licence'),
      holder: one('Holder'),
      text: one('Text'),
    };
  });

const patterns = rows.flatMap(({ files }) => files).filter((pattern) => pattern !== 'none');

test('every file of the site is in a row', () => {
  const listed = new Set(patterns.flatMap(list));
  expect(list('**/*').filter((file) => !listed.has(file))).toEqual([]);
});

/** What the text of a licence says. */
const WORDS = new Map([
  ['MIT', 'Permission is hereby granted'],
  ['OFL-1.1', 'SIL OPEN FONT LICENSE'],
]);

describe.each(rows)('$part', ({ files, licence, holder, text }) => {
  it('has a licence, a holder and, where it is of others, the text', () => {
    expect(licence).not.toBe('');
    expect(holder).not.toBe('');
    if (text === 'none') return;
    const words = readFileSync(join(folder, text), 'utf8');
    expect(words).toContain(WORDS.get(licence) ?? 'licence');
  });

  it('is in the site', () => {
    // A site without Hangul has no font for it.
    const needed = files.filter((pattern) => pattern !== 'none' && !pattern.includes('hangul'));
    if (needed.length > 0) expect(needed.flatMap(list)).not.toEqual([]);
  });
});

test('every text of a licence belongs to a row', () => {
  const named = new Set(rows.map(({ text }) => text));
  const texts = readdirSync(folder).filter((file) => file !== 'README.txt');
  expect(texts.filter((file) => !named.has(file))).toEqual([]);
});

test.each([
  ['engine.txt', 'LICENSE'],
  ['pagefind.txt', 'node_modules/pagefind/LICENSE/LICENSE'],
  ['vite.txt', 'node_modules/vite/LICENSE.md'],
  ['tailwindcss.txt', 'node_modules/tailwindcss/LICENSE'],
  ['source-serif-4.txt', 'node_modules/@fontsource-variable/source-serif-4/LICENSE'],
  ['nanum-myeongjo.txt', 'node_modules/@fontsource/nanum-myeongjo/LICENSE'],
])('%s is what %s says', (copy, original) => {
  const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  expect(plain(readFileSync(original, 'utf8'))).toContain(
    plain(readFileSync(join(folder, copy), 'utf8')),
  );
});

test('scripts of the site hold nothing of packages but what a row names', () => {
  // Libraries keep their notices when they are bundled; the processor of citations is under AGPL.
  for (const file of list('_astro/*.js')) {
    const script = readFileSync(join(site.folder, file), 'utf8');
    expect(script, file).not.toMatch(/@license|@preserve|\/\*!|copyright|citeproc|CSL\.Engine/iu);
  }
});

test('the bill of materials names every font, with its licence', () => {
  const { components } = JSON.parse(readFileSync(join(site.folder, 'sbom.cdx.json'), 'utf8')) as {
    components: { type: string; name: string; licenses: object[] }[];
  };
  const files = components.filter(({ type }) => type === 'file');
  expect(files.map(({ name }) => name)).toEqual(list('_astro/*.woff2').sort());
  for (const { licenses } of files) expect(licenses).toEqual([{ license: { id: 'OFL-1.1' } }]);
});
