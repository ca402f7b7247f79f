/** Line and column of mentions and problems, from 1, columns in UTF-16 units. */
import { describe, expect, it } from 'vitest';
import { placeMentions, read } from './read.ts';

const FRONT = '---\ntitle: 등대\n---\n\n';

describe.each(['md', 'mdx'] as const)('places in %s', (format) => {
  it.each<[name: string, source: string, places: string[]]>([
    ['at the start', '[[keeper]] and [@log]', ['1:1', '1:16']],
    ['right after Hangul', '등대 [[keeper]] 등대[@log].', ['1:4', '1:17']],
    ['after a character of two units', '😀 [[keeper]] 😀 [@log].', ['1:4', '1:18']],
    ['after two hyphens', 'So -- it [[keeper]] --- and [@log, ¶¶ 2--3].', ['1:10', '1:29']],
    ['after quotation marks and an ellipsis', `"So" it's... [[keeper]] [@log].`, ['1:14', '1:25']],
    [
      'after escapes and entities',
      String.raw`\*So\* &amp; [[keeper]] \[x\] [@log].`,
      ['1:14', '1:31'],
    ],
    [
      'after the same words in plain text',
      'see [see] [see @log] and [[a]] [[a]]',
      ['1:11', '1:26', '1:32'],
    ],
    ['in emphasis', 'A *b [[keeper]]* **c [@log]**', ['1:6', '1:22']],
    ['in a list', '- one\n- two [[keeper]]\n\n  three [@log]', ['2:7', '4:9']],
    ['in a quotation', '> one\n> two [[keeper]]', ['2:7']],
    ['in a table', '| a | b |\n|---|---|\n| c | 등대 [[keeper]] |', ['3:10']],
    ['in a heading', '## One [[keeper]]', ['1:8']],
    ['in a note', 'x[^n]\n\n[^n]: One [[keeper]]\n    two [@log]', ['3:11', '4:9']],
    ['below front matter', `${FRONT}One [[keeper]]\ntwo [@log]`, ['5:5', '6:5']],
  ])('are right %s', (_, source, places) => {
    expect(placeMentions(source, format)).toEqual(places);
    expect(placeMentions(source.replaceAll('\n', '\r\n'), format)).toEqual(places);
  });

  it('are right for problems in a file with CRLF', () => {
    const source = `${FRONT}등대 -- [[\n\nTwo [@log,] and [^none].\n`.replaceAll('\n', '\r\n');
    expect(read(source, format).problems).toEqual([
      'malformed-link 5:7',
      'malformed-citation 7:5',
      'unknown-note 7:17',
    ]);
  });
});

it('of what cannot be parsed are those of the file', () => {
  expect(read(`${FRONT}Text 등대 <1`.replaceAll('\n', '\r\n')).problems).toEqual([
    'malformed-mdx 5:9',
  ]);
  expect(read(`${FRONT}One.\n\n{1 +\n`).problems).toEqual(['malformed-mdx 7:1']);
});
