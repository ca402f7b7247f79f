import { expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/corpus/front-matter.ts';

it.each<[name: string, text: string, expected: [yaml: string, hasBody: boolean] | undefined]>([
  ['a body', '---\na: 1\n---\n\nText.\n', ['a: 1', true]],
  ['no body', '---\na: 1\n---\n', ['a: 1', false]],
  ['a body of white space', '---\na: 1\n---\n\n \t\n', ['a: 1', false]],
  ['no line break at the end', '---\na: 1\n---', ['a: 1', false]],
  ['several lines', '---\na: 1\nb:\n  - 2\n---\nText', ['a: 1\nb:\n  - 2', true]],
  ['CRLF', '---\r\na: 1\r\nb: 2\r\n---\r\nText\r\n', ['a: 1\r\nb: 2', true]],
  ['blanks after the fences', '--- \na: 1\n---\t\nText', ['a: 1', true]],
  ['nothing between the fences', '---\n---\nText', ['', true]],
  ['nothing between the fences and a rule below', '---\n---\nText\n\n---\n\nMore', ['', true]],
  ['a blank line between the fences', '---\n\n---\nText', ['', true]],
  ['a rule in the body', '---\na: 1\n---\nText\n\n---\n\nMore', ['a: 1', true]],
  [
    'three hyphens inside a value',
    '---\na: x --- y\nb: |\n  ---\n---\nText',
    ['a: x --- y\nb: |\n  ---', true],
  ],
  ['a longer line of hyphens inside', '---\na: |\n----\n---\nText', ['a: |\n----', true]],
  ['no front matter', 'Text.\n', undefined],
  ['an empty file', '', undefined],
  ['a fence that is not the first line', '\n---\na: 1\n---\n', undefined],
  ['a fence that is not closed', '---\na: 1\n', undefined],
  ['a fence of four', '----\na: 1\n----\n', undefined],
])('with %s', (_, text, expected) => {
  const front = splitFrontMatter(text);
  expect(front && [front.yaml, front.hasBody]).toEqual(expected);
  if (front) expect(front.lineOffset).toBe(1);
});
