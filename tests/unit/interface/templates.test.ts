/** A translation is a file only if no template says anything by itself. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findWords } from './find-words.ts';

const TEMPLATES = globSync('src/**/*.astro').sort();

test('there are templates to read', () => {
  expect(TEMPLATES.length).toBeGreaterThan(50);
});

test.each(TEMPLATES)('%s says nothing of its own', (file) => {
  expect(findWords(readFileSync(file, 'utf8'))).toEqual([]);
});

describe('what is found', () => {
  test.each([
    ['text', '<p>Sources</p>', ['Sources']],
    ['text in another script', '<p>출처</p>', ['출처']],
    ['text beside a value', '<p>All {total} claims</p>', ['All', 'claims']],
    ['text of a fragment in an expression', '{a && <><b>or</b></>}', ['or']],
    ['an attribute', '<nav aria-label="Years"></nav>', ['Years']],
    ['an attribute of a component', '<Section lead="newest first" />', ['newest first']],
    ['an attribute with a value in it', '<a aria-label={`Link to ${at}`}></a>', ['Link to']],
    ['an attribute without braces', '<a title=`to ${at}`></a>', ['to']],
    ['a choice', "<p>{one ? 'claim' : `${count} claims`}</p>", ['claim', 'claims']],
    ['a word in case there is none', "<p>{name ?? 'unknown'}</p>", ['unknown']],
    ['a sum', "<p>{count + ' notes'}</p>", ['notes']],
    ['a property', "---\nconst way = { word: 'next' };\n---\n", ['next']],
    ['a sentence in code', "---\nconst a = [f('It is now here')];\n---\n", ['It is now here']],
    ['a word with a capital in code', "---\nconst a = { b: 'Alone' };\n---\n", ['Alone']],
    ['text that is set', "<p set:text={'so'} />", ['so']],
  ])('%s', (_, template, words) => {
    expect(findWords(template)).toEqual(words);
  });
});

describe('what is no language', () => {
  test.each([
    ['values and marks', "<p>{a.b} · {' · '} ¶ 7: ({c})</p>"],
    ['addresses, classes and ids', '<a id="x" class="one two" href={`#row-${id}`}>{a}</a>'],
    ['drawings', '<svg viewBox="0 0 1 1"><path d={`M${x} 0h5`} role="group" /></svg>'],
    ['comparisons', "<p>{kind === 'Alone' && a['Some word']}</p>"],
    [
      'imports and types',
      "---\nimport A from './A b.astro';\ntype B = 'One' | 'Two words';\n---\n",
    ],
    ['faults for developers', '---\nif (a) throw new Error(`No topic here`);\n---\n'],
    ['what is typed', '<code>draft: true</code>'],
    ['scripts', "<script>\n  import 'A b';\n  load('Some words');\n</script>"],
    ['characters by their name', '<p>&nbsp;{a}&NoBreak;</p>'],
    ['comments', '---\n/** Some words. */\n---\n<!-- Some words. -->{/* Some words. */}'],
  ])('%s', (_, template) => {
    expect(findWords(template)).toEqual([]);
  });
});
