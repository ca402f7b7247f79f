import { describe, expect, it } from 'vitest';
import { splitAddress, splitInline } from '../../../src/annotations/inline.ts';

/** A segment in short: a text as itself, all else without its offsets. */
const split = (text: string): unknown[] =>
  splitInline(text).map(({ start: _start, end: _end, ...segment }) =>
    segment.type === 'text' ? segment.value : segment,
  );

const link = (target: string, words?: string): object => ({ type: 'topic-link', target, words });
const cite = (...works: [prefix: string, source: string, locator: string][]): object => ({
  type: 'citation',
  works: works.map(([prefix, source, locator]) => ({ prefix, source, locator })),
});
const brokenLink = (value: string): object => ({ type: 'broken', code: 'malformed-link', value });
const brokenCitation = (value: string): object => ({
  type: 'broken',
  code: 'malformed-citation',
  value,
});

describe('topic links', () => {
  it.each<[name: string, text: string, expected: unknown[]]>([
    ['a target alone', 'The [[keeper]] wakes.', ['The ', link('keeper'), ' wakes.']],
    ['words of its own', '[[keeper|the man above]]', [link('keeper', 'the man above')]],
    ['the escaped bar of tables', String.raw`[[keeper\|the man]]`, [link('keeper', 'the man')]],
    ['spaces at the edges', '[[ keeper | the man ]]', [link('keeper', 'the man')]],
    ['a title with spaces and an apostrophe', "[[Keeper's log]]", [link("Keeper's log")]],
    ['Hangul', '[[등대|불빛]]가', [link('등대', '불빛'), '가']],
    ['two in a row', '[[a]][[b]]', [link('a'), link('b')]],
    ['an at sign in the target', '[[@a]]', [link('@a')]],
    ['no target', '[[|words]]', [brokenLink('[[|words]]')]],
    ['no words after the bar', '[[keeper|]]', [brokenLink('[[keeper|]]')]],
    ['nothing at all', '[[]]', [brokenLink('[[]]')]],
    ['blanks only', '[[ ]]', [brokenLink('[[ ]]')]],
    ['two bars', '[[keeper|a|b]]', [brokenLink('[[keeper|a|b]]')]],
    ['a break inside', '[[kee\nper]]', [brokenLink('[['), 'kee\nper]]']],
    ['no end', 'see [[keeper and on', ['see ', brokenLink('[['), 'keeper and on']],
    ['a bracket too many', '[[[keeper]]]', [brokenLink('[['), '[keeper]]]']],
    ['an end alone is text', 'keeper]] and ]', ['keeper]] and ]']],
    ['single brackets are text', 'a [keeper] b', ['a [keeper] b']],
  ])('reads %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

describe('citations', () => {
  it.each<[name: string, text: string, expected: unknown[]]>([
    ['a whole source', '[@log-1880]', [cite(['', 'log-1880', ''])]],
    ['a place', '[@log-1880, ¶ 3]', [cite(['', 'log-1880', '¶ 3'])]],
    ['a place in words', '[@log-1880, para. 16]', [cite(['', 'log-1880', 'para. 16'])]],
    ['a place with commas', '[@log, ¶¶ 1, 3–4]', [cite(['', 'log', '¶¶ 1, 3–4'])]],
    ['a prefix', '[see also @log, p. 4]', [cite(['see also', 'log', 'p. 4'])]],
    [
      'several sources',
      '[see @a, ¶ 1; @b; cf. @c, h2]',
      [cite(['see', 'a', '¶ 1'], ['', 'b', ''], ['cf.', 'c', 'h2'])],
    ],
    ['a suppressed author, as Pandoc writes it', '[-@log, ¶ 1]', [cite(['', 'log', '¶ 1'])]],
    ['no blank after the comma', '[@log,¶3]', [cite(['', 'log', '¶3'])]],
    ['a place on the next line', '[@log,\n¶ 3]', [cite(['', 'log', '¶ 3'])]],
    ['two in a row', '[@a][@b]', [cite(['', 'a', '']), cite(['', 'b', ''])]],
    ['text around it', 'Lit [@a]. Dark', ['Lit ', cite(['', 'a', '']), '. Dark']],
    [
      'a mail address is text',
      '[write to keeper@light.example]',
      ['[write to keeper@light.example]'],
    ],
    ['a name with @ outside brackets is text', '@a and (@b)', ['@a and (@b)']],
    ['an at sign alone is text', '[@] [ @ ]', ['[@] [ @ ]']],
    ['a comma and no place', '[@a,]', [brokenCitation('[@a,]')]],
    ['two keys without semicolon', '[@a @b]', [brokenCitation('[@a @b]')]],
    ['words after the key', '[see @a and more]', [brokenCitation('[see @a and more]')]],
    ['a part without key', '[@a; b]', [brokenCitation('[@a; b]')]],
    ['a semicolon too many', '[@a;]', [brokenCitation('[@a;]')]],
    ['brackets inside', '[@a, ¶ 1 [x]]', [brokenCitation('[@a,'), ' ¶ 1 [x]]']],
    ['no end', 'as [see @a, ¶ 1 shows', ['as ', brokenCitation('[see @a,'), ' ¶ 1 shows']],
    [
      'one that is not closed before another',
      '[@a and [@b]',
      [brokenCitation('[@a'), ' and ', cite(['', 'b', ''])],
    ],
  ])('reads %s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});

it('gives offsets that cut the text without gap or overlap', () => {
  const text = '등대 [[keeper|a]] and [see @a; @b, ¶ 2] — [[ [@x,] end';
  const segments = splitInline(text);
  expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(segments.map(({ start }) => start)).toEqual([
    0,
    ...segments.slice(0, -1).map(({ end }) => end),
  ]);
});

describe('addresses', () => {
  it.each<[name: string, text: string, expected: { text: string; address: string | undefined }]>([
    ['one word', 'The end. ^lamp', { text: 'The end.', address: 'lamp' }],
    ['several words and digits', 'The end. ^lamp-2-a', { text: 'The end.', address: 'lamp-2-a' }],
    ['blanks after it', 'The end. ^lamp \n', { text: 'The end.', address: 'lamp' }],
    ['a line of its own', 'The end.\n^lamp', { text: 'The end.', address: 'lamp' }],
    ['the last of two', 'The end. ^one ^two', { text: 'The end. ^one', address: 'two' }],
    ['nothing before the blank', ' ^lamp', { text: '', address: 'lamp' }],
    ['no blank before it', 'x^lamp', { text: 'x^lamp', address: undefined }],
    ['capitals', 'The end. ^Lamp', { text: 'The end. ^Lamp', address: undefined }],
    ['underscores', 'The end. ^lamp_room', { text: 'The end. ^lamp_room', address: undefined }],
    ['a hyphen at the end', 'The end. ^lamp-', { text: 'The end. ^lamp-', address: undefined }],
    ['words after it', 'The ^lamp end.', { text: 'The ^lamp end.', address: undefined }],
    ['no address', 'The end.', { text: 'The end.', address: undefined }],
  ])('reads %s', (_, text, expected) => {
    expect(splitAddress(text)).toEqual(expected);
  });
});
