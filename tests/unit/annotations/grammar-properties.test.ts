import { expect, it } from 'vitest';
import { splitAddress, splitInline } from '../../../src/annotations/inline.ts';
import {
  formatLocator,
  parseLocator,
  tidyLocator,
  toFragment,
} from '../../../src/annotations/locator.ts';
import { findQuotations } from '../../../src/annotations/quotations.ts';
import { readDocument } from '../../../src/annotations/read-document.ts';
import { fc, textOf } from '../../properties.ts';

const MARKS = [
  '[[',
  ']]',
  '[',
  ']',
  '|',
  '\\',
  '@log',
  '@a-1',
  ', ¶ 2',
  ';',
  ' see ',
  '\n',
  '^end',
];
const BLOCKS = [
  ...MARKS,
  ...[
    '\n\n',
    '## ',
    '> ',
    '- ',
    '1. ',
    '*',
    '_',
    '`',
    '```\n',
    '![a](./b.png)',
    '[x](https://',
    ')',
  ],
  ...[
    '<Claim id="l-1">',
    '</Claim>',
    '<',
    '/>',
    '{',
    '}',
    '<!--',
    '&amp;',
    '[^n]',
    '[^n]: ',
    '| a |\n',
  ],
  ...['|-|\n', '---\n', "'", '"', '…', '--', '\r', '\t', '  ', 'import ', 'export ', 'https://a.b'],
];
const PLACES = [
  '¶',
  '¶¶',
  '§',
  'p.',
  'pp.',
  'h',
  'page',
  ' ',
  '1',
  '23',
  '0',
  '99999',
  '-',
  '–',
  ',',
  'item',
];

it('the segments of a text are the whole of it, in order', () => {
  fc.assert(
    fc.property(textOf(MARKS), (text) => {
      const segments = splitInline(text);
      expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      segments.forEach((segment, index) => {
        expect(segment.start).toBe(segments[index - 1]?.end ?? 0);
      });
    }),
  );
});

it('an address is cut off the end and nothing else is lost', () => {
  fc.assert(
    fc.property(textOf(MARKS), (text) => {
      const { text: words, address } = splitAddress(text);
      if (address === undefined) expect(words).toBe(text);
      else expect(text.replace(/\s/gu, '')).toBe(`${words}^${address}`.replace(/\s/gu, ''));
    }),
  );
});

it('a place has one spelling, which is read as the same place', () => {
  fc.assert(
    fc.property(textOf(PLACES, 8), (text) => {
      const place = parseLocator(text);
      if (!place) return;
      const tidy = formatLocator(place);
      expect(parseLocator(tidy)).toEqual(place);
      expect(tidyLocator(tidy)).toBe(tidy);
      expect(toFragment(place)).not.toMatch(/[\s<>"'&#/]/u);
    }),
  );
});

it('quotations of a text stand in it', () => {
  fc.assert(
    fc.property(textOf(["'", '"', '“', '”', '‘', '’', '«', '»', ' ', 'a', 'til']), (text) => {
      for (const quotation of findQuotations(text)) expect(text).toContain(quotation);
    }),
  );
});

it.each(['md', 'mdx'] as const)(
  'any %s is read, and each problem has a place in the file',
  (format) => {
    fc.assert(
      fc.property(textOf(BLOCKS, 60), (text) => {
        const { outline, problems } = readDocument(text, {
          file: 'a.md',
          format,
          language: 'en',
          figures: {},
          titleOf: (target) => target,
        });
        const lines = text.split(/\r\n|\n|\r/u);
        for (const { line, column, message } of problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeGreaterThan(0);
          expect(message).not.toBe('');
        }
        expect(outline.blocks.every(({ text: words }) => !words.includes('\n'))).toBe(true);
      }),
    );
  },
);
