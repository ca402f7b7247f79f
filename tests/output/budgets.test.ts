/** What a chapter may weigh: bytes that the first view loads, compressed as a server would. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  copyWords,
  gateWords,
  keptWords,
  previewWords,
  readingBarWords,
  searchPanelWords,
  settingsWords,
  standingWords,
} from '#interface';
import {
  findByName,
  findFile,
  findLocal,
  findPages,
  textOf,
  type BuiltPage,
} from './built-site.ts';

/** In bytes. */
const LIMITS = { html: 32_000, styles: 10_100, scripts: 12_000, firstView: 112_000 };

/** Words of the scripts of a chapter; those of a dialog that the reader opens, of other pages, and of what no script says. */
const SAID = [copyWords.refused, previewWords.off, readingBarWords.label];
const UNSAID = [
  searchPanelWords.failed,
  settingsWords.escape,
  gateWords.fitsNone,
  keptWords.settings.holds,
  standingWords.corroborated.meaning,
];

const STATIC_IMPORT =
  /(?:^|[;}\n])\s*(?:import|export)\b(?:[^"'`();]*?\bfrom)?\s*["'`]([^"'`]+)["'`]/gu;
const FONT_FACE = /@font-face\s*\{([^}]*)\}/gu;

const weigh = (file: string): number => gzipSync(readFileSync(file)).length;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

function getFile(page: BuiltPage, address: string): string {
  const local = findLocal(page, address);
  const file = local && findFile(local.path);
  if (!file) throw new Error(`${page.path} loads ${address}, which is not there`);
  return file;
}

/** The file that an address in another file means: beside that file, or from the root of the site. */
function findBeside(file: string, address: string): string {
  const found = address.startsWith('/') ? findFile(address) : join(dirname(file), address);
  if (found === undefined) throw new Error(`${file} loads ${address}, which is not there`);
  return found;
}

const listStyles = (page: BuiltPage): string[] =>
  findByName(page.document, 'link')
    .filter(({ attribs }) => attribs.rel === 'stylesheet')
    .map(({ attribs }) => getFile(page, attribs.href ?? ''));

/** The scripts of a page and what they import; `import()` waits until the reader asks for it. */
function listScripts(page: BuiltPage): string[] {
  const found = new Set<string>();
  const add = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, name = ''] of code.matchAll(STATIC_IMPORT)) add(findBeside(file, name));
  };
  for (const { attribs } of findByName(page.document, 'script'))
    if (attribs.src) add(getFile(page, attribs.src));
  for (const { attribs } of findByName(page.document, 'link'))
    if (attribs.rel === 'modulepreload') add(getFile(page, attribs.href ?? ''));
  return [...found];
}

/** Inclusive spans of code points, from a `unicode-range`. */
const parseRange = (range: string): [number, number][] =>
  range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/iu, '').split('-');
    return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)];
  });

/** The font files that the page's letters can call for: every face of which a letter is in the range. */
function listFonts(page: BuiltPage, styles: readonly string[]): string[] {
  const letters = [...new Set(textOf(page.document))].map((letter) => letter.codePointAt(0) ?? 0);
  const files = styles.flatMap((style) =>
    [...readFileSync(style, 'utf8').matchAll(FONT_FACE)].flatMap(([, face = '']) => {
      const address = /url\(\s*["']?([^"')]+)/u.exec(face)?.[1];
      if (address === undefined) return [];
      const range = /unicode-range:([^;}]+)/u.exec(face)?.[1] ?? 'U+0-10FFFF';
      const isUsed = parseRange(range).some(([from, to]) =>
        letters.some((letter) => letter >= from && letter <= to),
      );
      return isUsed ? [findBeside(style, address)] : [];
    }),
  );
  return [...new Set(files)];
}

describe.each(findPages('chapter'))('$path', (page) => {
  const styles = listStyles(page);
  const scripts = listScripts(page);
  const html = gzipSync(page.html).length;

  test('HTML', () => {
    expect(html).toBeLessThanOrEqual(LIMITS.html);
  });

  test('styles', () => {
    expect(styles).not.toEqual([]);
    expect(sum(styles.map(weigh))).toBeLessThanOrEqual(LIMITS.styles);
  });

  test('scripts before search is opened', () => {
    expect(scripts).not.toEqual([]);
    expect(sum(scripts.map(weigh))).toBeLessThanOrEqual(LIMITS.scripts);
  });

  test('words: those that these scripts say, and not those of others', () => {
    const code = scripts.map((file) => readFileSync(file, 'utf8')).join('\n');
    for (const said of SAID) expect(code).toContain(said);
    for (const unsaid of UNSAID) expect(code).not.toContain(unsaid);
  });

  test('first view: HTML, styles, scripts and fonts', () => {
    const fonts = listFonts(page, styles).map((file) => readFileSync(file).length);
    expect(html + sum([...styles, ...scripts].map(weigh)) + sum(fonts)).toBeLessThanOrEqual(
      LIMITS.firstView,
    );
  });
});

test.each(findPages('home'))('$path: HTML', (page) => {
  expect(gzipSync(page.html).length).toBeLessThanOrEqual(LIMITS.html);
});
