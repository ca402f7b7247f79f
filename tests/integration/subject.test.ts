/** The engine knows no subject: no name of the documentary in `content/` stands in its code, its files' names or its tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';

/** Kinds of topic that are called by proper names. */
const NAMED_KINDS = new Set(['networks', 'people', 'organisations', 'places']);
/** Capitalised words that do not open a sentence: the names in it. */
const NAMES_IN_LINE = /(?<=[^\s.!?:]\s)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*/gu;

/** What has to be free of names; beside these, the settings of tools in the root. */
const FOLDERS = ['src', 'scripts', 'templates', 'tests', 'schemas', '.vscode', '.ci', 'public'];
const SETTINGS = /\.(?:js|mjs|ts|json)$/u;
/** What a build makes of the content, the tests that hold it to its promises, and names of packages. */
const LEFT_OUT = /^(?:src\/styles\/generated|tests\/content|package-lock\.json)$/u;

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (LEFT_OUT.test(path)) return [];
    if (entry.isDirectory()) return listFiles(path);
    return entry.isFile() ? [path] : [];
  });
}

const listSettings = (): string[] =>
  readdirSync('.').filter((name) => SETTINGS.test(name) && !LEFT_OUT.test(name));

/** Names and titles as texts write them, and as file names and addresses do. */
function listNames(): string[] {
  const { graph } = loadGraph('content');
  if (!graph) throw new Error('the content cannot be read');
  const { site, topics } = graph.corpus;
  const called = topics
    .filter(({ kind }) => NAMED_KINDS.has(kind))
    .flatMap(({ id, data }) => [id, data.title, data.nativeName ?? '', ...data.aliases]);
  const places = [site.deck, site.description].flatMap((line) => line.match(NAMES_IN_LINE) ?? []);
  const spelt = readFileSync('dictionaries/subject.txt', 'utf8').split('\n');
  const names = [
    site.title,
    ...called,
    ...places,
    ...places.flatMap((name) => name.split(' ').slice(1)),
    ...spelt.filter((word) => !word.startsWith('#')),
  ];
  const all = names.flatMap((name) =>
    name.includes(' ') ? [name, name.toLowerCase().replace(/\s+/gu, '-')] : [name],
  );
  return [...new Set(all)].filter((name) => name.length > 2);
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

const NAMES = listNames();
/** Letters that stand for words are a name in capitals only: small, they may be the end of any word in a pattern. */
const isAcronym = (name: string): boolean => /^\p{Lu}+$/u.test(name);

const toPattern = (names: readonly string[], flags: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${names.map(escape).join('|')})(?![\p{L}\p{N}])`,
    flags,
  );
const PATTERNS = [
  toPattern(
    NAMES.filter((name) => !isAcronym(name)),
    'giu',
  ),
  toPattern(NAMES.filter(isAcronym), 'gu'),
];

/** `file:line name` for each name in a file; the name of the file counts as line 0. */
function findNames(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  // The package is called as the publication is.
  const own = basename(file) === 'package.json' ? text.replace(/^ {2}"name": ".*",$/mu, '') : text;
  return [file, ...own.split('\n')].flatMap((line, index) =>
    PATTERNS.flatMap((pattern) => line.match(pattern) ?? []).map(
      (name) => `${file}:${index} ${name}`,
    ),
  );
}

it.each(FOLDERS)('no name of the subject is in %s', (folder) => {
  const files = listFiles(folder);
  expect(files.length).toBeGreaterThan(0);
  expect(files.flatMap(findNames)).toEqual([]);
});

it('no name of the subject is in the settings of tools', () => {
  expect(listSettings()).toContain('package.json');
  expect(listSettings().flatMap(findNames)).toEqual([]);
});

it('would be found: it is in what speaks of the publication', () => {
  expect(NAMES.length).toBeGreaterThan(100);
  for (const file of ['README.md', 'CITATION.cff', 'content/site.yaml'])
    expect(findNames(file).length, file).toBeGreaterThan(0);
});
