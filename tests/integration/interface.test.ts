// cspell:ignore lamq onclosetag onopentag ontext
/**
 * Every word that the engine says comes from the file of the interface: the site is built with one in which each word
 * is marked. What stands on a page without a mark has to be said in the content.
 *
 * A word of the engine that the content happens to say, too, is not found here; in templates it is found by
 * tests/unit/interface.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as english from '../../src/interface/en.ts';
import { CLOSE, markWords, OPEN } from './mark-words.ts';
import { listFiles } from './site.ts';

const SITE = 'tests/sites/lighthouses';
const LANGUAGE = 'en-GB';
const TIMEOUT = 600_000;

const ROOT = mkdtempSync(join(tmpdir(), 'interface-'));
const OUT = join(ROOT, 'site');
afterAll(() => rmSync(ROOT, { recursive: true }));

/** @returns path of a module with the exports of the English interface, every word marked */
function writeMarkedInterface(): string {
  const file = join(ROOT, 'marked.ts');
  writeFileSync(
    file,
    [
      `import * as english from ${JSON.stringify(resolve('src/interface/en.ts'))};`,
      `import { markWords } from ${JSON.stringify(resolve('tests/integration/mark-words.ts'))};`,
      ...Object.keys(english).map((name) =>
        // The tag of the language, which the dates are made by, is no word.
        name === 'locale'
          ? `export const locale = english.locale;`
          : `export const ${name} = markWords(english.${name});`,
      ),
    ].join('\n'),
  );
  return file;
}

/** Attributes that are read to someone or shown. */
const SPOKEN = ['alt', 'aria-label', 'content', 'data-place', 'placeholder', 'title'];

/** What is no word of the interface though it stands in no content either. */
const isSilent = (tag: string, attributes: Record<string, string>): boolean =>
  // Programs, and data for them.
  tag === 'script' ||
  tag === 'style' ||
  // What is typed, and hashes.
  tag === 'code' ||
  // Citations follow the styles' own terms in the style's language.
  (attributes.class ?? '').includes('select-all');

/** @returns what a page says, text by text, and its spoken attributes */
function readSaid(html: string): string[] {
  const said: string[] = [];
  const silent: string[] = [];
  /** What a drawing says, in the order of its lines: they break texts anywhere. */
  let drawn: string[] | undefined;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (silent.length > 0 || isSilent(tag, attributes)) silent.push(tag);
        if (tag === 'svg') drawn ??= [];
        // Addresses and settings for programs; the description is said by search engines.
        const names = SPOKEN.filter(
          (name) => name !== 'content' || attributes.name === 'description',
        );
        if (silent.length === 0) said.push(...names.map((name) => attributes[name] ?? ''));
      },
      ontext(text) {
        if (silent.length === 0) (drawn ?? said).push(text);
      },
      onclosetag(tag) {
        silent.pop();
        if (tag !== 'svg' || !drawn) return;
        said.push(drawn.join(' | '));
        drawn = undefined;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return said;
}

/** One form for what is written in many: quotation marks and white space alike. */
const simplify = (text: string): string =>
  text.replaceAll(/[“”‘’"']/gu, '').replaceAll(/\s+/gu, ' ');

/** What is written between the words of a text: tags, citations, calls of notes, marks of Markdown and YAML. */
const MARKUP = /<[^<>]*>|\[[@^][^\]]*\]|\[\[[^\]|]*\||\]\([^)]*\)|[*_`[\]#>{}|]/gu;

/** @returns all that the content says, a link that has no words of its own by the title of its topic */
function readContent(): string {
  const texts = listFiles(SITE).map((file) => ({
    id: basename(file, extname(file)),
    text: readFileSync(join(SITE, file), 'utf8'),
  }));
  const titles = new Map<string, string>();
  const authors: string[] = [];
  for (const { id, text } of texts) {
    const head: unknown = parse(/^---\n(.*?)^---$/msu.exec(text)?.[1] ?? '');
    const {
      title = id,
      aliases = [],
      author = [],
    } = (head ?? {}) as {
      title?: string;
      aliases?: string[];
      author?: { family?: string; given?: string }[];
    };
    for (const name of [id, ...aliases]) titles.set(name, title);
    authors.push(...author.map(({ given, family }) => `${given} ${family}`));
  }
  const link = /\[\[([^\]|]*)\]\]/gu;
  const said = texts.map(({ text }) =>
    text.replaceAll(link, (_, name: string) => titles.get(name) ?? name).replaceAll(MARKUP, ''),
  );
  return simplify([...said, ...authors].join('\n'));
}

/** Names of the calendar are those of Unicode for the site's language. */
const MONTHS = (['long', 'short'] as const).flatMap((form) =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(LANGUAGE, { month: form }).format(new Date(2001, month, 1)),
  ),
);

const NAMES = new Set([
  ...MONTHS,
  // So are those of languages.
  new Intl.DisplayNames(LANGUAGE, { type: 'language' }).of('ja'),
  // Forms of files and styles of citation are called the same in every language.
  ...['CSV', 'JSON', 'RIS', 'BibTeX', 'CSL-JSON', 'APA', 'MLA', 'Chicago'],
  // A model shows what it makes of a text of the content by changing one byte.
  'Light the lamq an hour early',
]);

/** What stands between the last two of a list, by Unicode as well. */
const BETWEEN = new Intl.ListFormat(LANGUAGE)
  .formatToParts(['', ''])
  .map(({ value }) => value)
  .join('');

/** @returns words in a row that are neither marked nor in the content */
function findUnmarked(said: readonly string[], content: string): string[] {
  const marked = new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}`, 'gu');
  const strip = (text: string): string => {
    const less = text.replaceAll(marked, ' · ');
    return less === text ? text : strip(less);
  };
  return [
    ...new Set(
      said
        .flatMap((text) => simplify(strip(text)).split(/[^\p{L}\p{N}\p{M} -]/u))
        .map((words) => words.replaceAll(/^[\s\d-]+|[\s\d-]+$/gu, ''))
        .filter((words) => words.length > 1 && /\p{L}/u.test(words) && !NAMES.has(words))
        .filter(
          (words) =>
            !content.includes(words) && words.split(BETWEEN).some((one) => !content.includes(one)),
        ),
    ),
  ];
}

describe('a site whose interface is marked', () => {
  let pages: string[] = [];
  const content = readContent();
  beforeAll(() => {
    const run = spawnSync(process.execPath, ['scripts/build.ts', '--content', SITE, '--out', OUT], {
      encoding: 'utf8',
      env: {
        ...process.env,
        INTERFACE_FILE: writeMarkedInterface(),
        NODE_ENV: undefined,
        VITEST: undefined,
        MODE: undefined,
        DEV: undefined,
        PROD: undefined,
        BASE_URL: undefined,
        SSR: undefined,
        TEST: undefined,
      },
    });
    expect(run.status, run.stderr).toBe(0);
    pages = listFiles(OUT).filter((file) => file.endsWith('.html'));
  }, TIMEOUT);

  it('has pages', () => {
    expect(pages.length).toBeGreaterThan(50);
  });

  it('says each word by the interface or by the content', () => {
    const faults = pages.flatMap((file) =>
      findUnmarked(readSaid(readFileSync(join(OUT, file), 'utf8')), content).map(
        (words) => `${file}: ${words}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('what is marked', () => {
  it('is each word of a sentence, and each that is drawn in it', () => {
    const words = {
      one: 'All',
      none: ' · ',
      many: (count: number) => `${count} claims`,
      parts: <Part>(link: (words: string) => Part, date: Part) => ['See ', link('this'), date],
    };
    const marked = markWords(words) as typeof words;
    expect(marked.one).toBe('⟦All⟧');
    expect(marked.none).toBe(' · ');
    expect(marked.many(2)).toBe('⟦2 claims⟧');
    const drawn = new Date(0);
    expect(marked.parts<unknown>((text) => new URL(`x:${text}`), drawn)).toEqual([
      '⟦See ⟧',
      new URL('x:⟦this⟧'),
      drawn,
    ]);
  });
});

describe('what is found', () => {
  it.each([
    ['a text', '<p>The keepers</p><p>Sources</p>', ['Sources']],
    ['an attribute', '<nav aria-label="Main"></nav>', ['Main']],
    ['text beside what is marked', `<p>${OPEN}All 3${CLOSE} claims</p>`, ['claims']],
    ['nothing that is marked, once or twice', `<p>${OPEN}a ${OPEN}b${CLOSE} c${CLOSE}</p>`, []],
    ['no month and no number', '<p>3 May 1885, 12</p>', []],
    ['no data', '<script>Sources</script><code>Sources</code>', []],
    ['no mark that a drawing breaks', `<svg><text>${OPEN}a</text><text>b${CLOSE}</text></svg>`, []],
    ['what a drawing says', '<svg><text>Main</text></svg>', ['Main']],
    ['no list of what the content names', '<p>The keepers and The boats</p>', []],
    ['a list with what it does not name', '<p>The keepers and All</p>', ['The keepers and All']],
    ['what follows data', '<script>x</script><p>Sources</p>', ['Sources']],
  ])('%s', (_, html, words) => {
    expect(findUnmarked(readSaid(html), 'The keepers. The boats.')).toEqual(words);
  });
});
