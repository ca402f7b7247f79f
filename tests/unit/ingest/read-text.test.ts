import { expect, it } from 'vitest';
import { readText } from '../../../src/ingest/read-text.ts';

const texts = (text: string): string[] => readText(text).map((block) => block.text);

const WRAPPED = `The ferry stood still for two hours because
a swan had built her nest on the ramp, and
nobody wanted to be the one to move it.`;

it('joins the lines of a wrapped text', () => {
  expect(texts(`${WRAPPED}\n\n${WRAPPED}`)).toEqual([
    WRAPPED.replaceAll('\n', ' '),
    WRAPPED.replaceAll('\n', ' '),
  ]);
});

it('joins them under a menu that is wider than any line', () => {
  expect(texts(`${'Harbours Ferries Swans '.repeat(8)}\n\n${WRAPPED}`)).toHaveLength(2);
});

it('keeps lines that are paragraphs apart', () => {
  const lines = ['The ferry stood still for two hours.', 'A swan sat on it.', 'It sails again.'];
  expect(texts(lines.join('\n'))).toEqual(lines);
});

it('keeps paragraphs of nearly one length apart, though a line could have been broken there', () => {
  const line = 'The ferry stood still for two hours because of a swan on the ramp today.';
  expect(texts([line, line, line].join('\n'))).toHaveLength(3);
});

it('begins a paragraph at an indented line', () => {
  const [first = '', ...rest] = WRAPPED.split('\n');
  expect(texts([WRAPPED, `   ${first}`, ...rest].join('\n'))).toHaveLength(2);
});

it('takes the sign of an item away, and keeps rows of a table apart', () => {
  expect(readText('- rope\n2. lamp\n• oil').map(({ kind, text }) => [kind, text])).toEqual([
    ['item', 'rope'],
    ['item', 'lamp'],
    ['item', 'oil'],
  ]);
  expect(texts('Quay      Tonnes\nNorth     740\nSouth     262')).toHaveLength(3);
});

it('gives each block the line where it begins', () => {
  expect(readText('one\n\n\ntwo').map(({ line }) => line)).toEqual([1, 4]);
});
