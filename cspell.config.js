/**
 * Spelling of prose, code and comments. The names that the content itself introduces (titles, other
 * names, authors, ids) are known without a list.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { defineConfig } from 'cspell';
import { parse } from 'yaml';

/** Fields of the content whose values are names. */
const NAMES = [
  'title',
  'nativeName',
  'aliases',
  'term',
  'label',
  'author',
  'container-title',
  'publisher',
  'name',
  'id',
];

/** @param {string} file a YAML file, or a text with front matter */
function readFields(file) {
  const text = readFileSync(file, 'utf8');
  const isYaml = extname(file) === '.yaml';
  /** @type {unknown} */
  const fields = parse(isYaml ? text : (/^---\n(.*?)\n---/s.exec(text)?.[1] ?? ''));
  return fields;
}

/**
 * Every text in a value.
 *
 * @param {unknown} value
 * @returns {string[]}
 */
function listTexts(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function listNames(value) {
  if (Array.isArray(value)) return value.flatMap(listNames);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    NAMES.includes(key) ? listTexts(field) : [],
  );
}

const files = globSync('content/**/*.{yaml,md,mdx}', { cwd: import.meta.dirname });
const names = files.flatMap((file) => [
  basename(file, extname(file)),
  ...listNames(readFields(file)),
]);

export default defineConfig({
  version: '0.2',
  language: 'en-GB',
  words: [...new Set(names.flatMap((name) => name.match(/[\p{L}\p{M}’']{3,}/gu) ?? []))],
  dictionaryDefinitions: [
    { name: 'technical', path: './dictionaries/words.txt' },
    { name: 'subject', path: './dictionaries/subject.txt' },
  ],
  dictionaries: [
    'technical',
    'subject',
    'softwareTerms',
    'typescript',
    'node',
    'npm',
    'html',
    'css',
  ],
  useGitignore: true,
  ignorePaths: [
    '.git/**',
    'package-lock.json',
    'LICENSE',
    'public/licences/**',
    'dictionaries/**',
    // Ids of publishers.
    '.vscode/extensions.json',
    'content/**/*.csv',
    '**/dates.csv',
    // Hashes, and words that stand in pages.
    'content/cards/cards.yaml',
    '**/*.svg',
    // Names of areas, as the makers of the outlines write them.
    '**/*.topo.json',
    // Misspelt on purpose.
    'tests/fixtures/**',
  ],
  ignoreRegExpList: [
    'Urls',
    String.raw`/\p{Script=Hangul}+/gu`,
    String.raw`/\p{Script=Han}+/gu`,
    // Names of notes and of paragraphs, which are ids.
    String.raw`/\[\^[^\]]+\]/g`,
  ],
});
