/** A translation is a file only if no code says anything to readers by itself. Templates: see templates.test.ts. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as words from '#interface';
import { findLiterals } from './find-literals.ts';

/** Where what is said goes into problems, which editors read. */
const TELLS_EDITORS = [
  'src/annotations/heading-order.ts',
  'src/annotations/read-document.ts',
  'src/annotations/read-node.ts',
  'src/annotations/read-passage.ts',
  'src/annotations/text-limits.ts',
  'src/graph/checks/*',
  'src/graph/figure-claims.ts',
  'src/graph/past-end.ts',
];

/** All that makes words for readers. Of the corpus this is what is put in place of what was taken out. */
const FILES = globSync(
  [
    'src/{annotations,figures,graph,islands,metadata,models,page-data}/**/*.ts',
    'src/corpus/{format-day,plan-redactions,redact-corpus,redact-figure}.ts',
  ],
  { exclude: TELLS_EDITORS },
).sort();

/** What looks like language and is none, file by file. */
const NO_LANGUAGE: Partial<Record<string, string[]>> = {
  // The mark that authors write.
  'src/annotations/annotate-inline.ts': ['Claim'],
  // A script by its code (ISO 15924).
  'src/annotations/script-runs.ts': ['Latn'],
  // Keys of a list of what is said of a source.
  'src/graph/page-sections.ts': ['supports …', 'disputes …', 'context …'],
  // Media queries.
  'src/islands/apply-settings.ts': ['not all', '(prefers-color-scheme: …)'],
  // CSS.
  'src/islands/print-face.ts': ['@page { @bottom-left { content: …; } }'],
  // Letters as a picture of their size.
  'src/islands/reading-bar.ts': ['Aa'],
  // What stands on the key.
  'src/islands/settings-form.ts': ['Esc'],
};

/** The exports of the interface that anything imports. */
const IMPORTED = globSync('src/**/*.{astro,ts}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/import \{([^}]*)\} from '#interface'/gu)].flatMap(
    ([, names = '']) => names.split(',').map((name) => name.trim().split(' as ')[0]),
  ),
);

test('there are files to read', () => {
  expect(FILES.length).toBeGreaterThan(150);
});

test.each(FILES)('%s says nothing of its own', (file) => {
  expect(findLiterals(readFileSync(file, 'utf8'))).toEqual(NO_LANGUAGE[file] ?? []);
});

test.each(Object.keys(words))('%s is said by something', (name) => {
  expect(IMPORTED).toContain(name);
});

describe('what is found', () => {
  test.each([
    ['a sentence', "const a = 'There is none.';", ['There is none.']],
    ['a label', "const a = { heading: 'Sources' };", ['Sources']],
    ['a word before a value', 'const a = `until ${date}`;', ['until …']],
    ['a word after a value', 'const a = `${count} claims`;', ['… claims']],
    ['a word between values', 'const a = `${from} to ${to}`;', ['… to …']],
    ['words in another script', "const a = '새 주소로 옮김';", ['새 주소로 옮김']],
    ['words in markup', "a.innerHTML = '<p><b>Close</b></p>';", ['Close']],
    [
      'a label in markup',
      'a.innerHTML = `<input aria-label="Search the site">`;',
      ['Search the site'],
    ],
    ['an argument', "say('nothing found');", ['nothing found']],
    ['a choice', "const a = b ? 'the end' : c;", ['the end']],
  ])('%s', (_, code, words) => {
    expect(findLiterals(code)).toEqual(words);
  });
});

describe('what is no language', () => {
  test.each([
    ['ids and signs', 'const a = [`row-${id}`, "single-source", " · ", `¶ ${n}`, "0–9"];'],
    ['comparisons', "if (event.key === 'Escape') go();"],
    ['selectors', "root.querySelector('main a'); a.closest('details a');"],
    ['classes', "a.className = 'border px-2';"],
    ['markup', 'a.innerHTML = `<p class="one two"><input type="search" name="a">${b}</p>`;'],
    ['faults for developers', 'throw new Error(`there is no ${file}`);'],
    ['imports and types', "import { a } from 'some words'; type B = 'One' | 'Two words';"],
    ['comments', '/** Some words. */ const a = 1; // Some words.'],
  ])('%s', (_, code) => {
    expect(findLiterals(code)).toEqual([]);
  });
});
