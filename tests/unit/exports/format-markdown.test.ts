import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { readFinishedPage } from '../../../src/exports/finished-page.ts';
import { formatMarkdown } from '../../../src/exports/format-markdown.ts';
import { fc } from '../../properties.ts';
import { call, cite, claimEntry, mark, note, page, row, sourceEntry } from './pages.ts';

const format = (html: string): string =>
  formatMarkdown(readFinishedPage(html), {
    kind: 'chapter',
    question: 'Who crosses?',
    published: '2026-01-02',
    version: '2026-03-04',
    publisher: 'Ferries: a book',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  });

/** What follows front matter and title. */
const formatBody = (html: string): string =>
  format(page(html)).split('# The crossing\n\n')[1] ?? '';

const reparse = (text: string) =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const SITE = 'https://ferries.example/base';

it('begins with what the page is', () => {
  expect(format(page('')).split('\n# ')[0]).toBe(`---
title: The crossing
url: ${SITE}/chapters/crossing/
kind: chapter
question: Who crosses?
description: How people cross.
language: en
published: 2026-01-02
version: 2026-03-04
publisher: "Ferries: a book"
licence: CC BY 4.0
licence-url: https://creativecommons.org/licenses/by/4.0/
---
`);
});

describe('marks', () => {
  it('are written out in one pair of parentheses where they follow each other', () => {
    const html = row(
      `<span class="claim">It sank</span>${mark('f-1')}${cite('a', 'b')}.`,
      `<ul>${claimEntry('f-1')}</ul><ul>${sourceEntry('a', 'Gazette 1890, ¶ 2')}${sourceEntry('b', 'Parish 1891')}</ul>`,
    );
    expect(formatBody(html)).toBe(
      `It sank ([disputed](${SITE}/claims/f-1/); [Gazette 1890, ¶ 2](${SITE}/sources/gazette/#digest-p2); ` +
        `[Parish 1891](${SITE}/sources/gazette/#digest-p2)).\n`,
    );
  });

  it('stand apart where words stand between them', () => {
    const html = row(
      `<span class="claim">It sank</span>${mark('f-1')}, they say${cite('a')}.`,
      `${claimEntry('f-1')}${sourceEntry('a', 'Gazette')}`,
    );
    expect(formatBody(html)).toBe(
      `It sank ([disputed](${SITE}/claims/f-1/)), they say ([Gazette](${SITE}/sources/gazette/#digest-p2)).\n`,
    );
  });

  it('that lead nowhere are a fault of the page', () => {
    expect(() => format(page(row(`It sank${cite('a')}.`)))).toThrow('a mark leads to #p-1-a');
  });
});

describe('notes', () => {
  it('follow the text as footnotes, by the numbers of the page', () => {
    const html = row(
      `One.${call('x', 1)} Two.${call('y', 2)}`,
      note('x', 1, `Of <a href="/base/topics/tide/">the tide</a>.`) + note('y', 2, 'Of rope.'),
    );
    expect(formatBody(html)).toBe(
      `One.[^1] Two.[^2]\n\n[^1]: Of [the tide](${SITE}/topics/tide/).\n\n[^2]: Of rope.\n`,
    );
  });

  it('that are not there are a fault of the page', () => {
    expect(() => format(page(row(`One.${call('x', 1)}`)))).toThrow('which is no note');
  });
});

describe('what only works on the page', () => {
  it.each([
    '<nav><a href="#x">Sections</a></nav>',
    '<svg><text>40</text></svg>',
    '<p class="screen-only"><a href="x">Cite</a></p>',
    '<p class="print-only">https://x.example</p>',
    '<p hidden>Also called</p>',
    '<button>Copy</button>',
    '<reading-bar></reading-bar>',
  ])('%s is not in the file', (html) => {
    expect(formatBody(`${html}<p>Text.</p>`)).toBe('Text.\n');
  });

  it('words for screen readers stay, but where something hidden from them says the same', () => {
    expect(
      formatBody(
        '<p><span aria-hidden="true">Ext. 2</span> <span class="sr-only">Extension 2</span></p>' +
          '<p><span class="sr-only">[taken out: </span><del>ten</del><span class="sr-only">]</span></p>',
      ),
    ).toBe('Ext. 2\n\n\\[taken out: ~~ten~~]\n');
  });
});

describe('what stands apart by its place', () => {
  it('is parted by a sign in one line', () => {
    expect(
      formatBody(
        '<p><span>6 notes</span> <span></span> <a href="#c"> 2 claims: </a><span>1 disputed</span></p>',
      ),
    ).toBe(`6 notes · [2 claims:](${SITE}/chapters/crossing/#c) 1 disputed\n`);
  });

  it('in an entry of a list becomes one line, a list in it stays a list', () => {
    expect(
      formatBody(
        '<ol><li><span>Gazette</span><div><a href="/base/x/">The ferry.</a><p><span>disputed</span> <span>as of 1890</span></p></div></li>' +
          '<li><div><p>It sank.</p><p>Nobody drowned.</p><details><summary>Evidence for 1 claim</summary><ul><li>One</li></ul></details></div></li></ol>',
      ),
    ).toBe(
      `- Gazette · [The ferry.](${SITE}/x/) · disputed · as of 1890\n` +
        '- It sank. Nobody drowned. Evidence for 1 claim\n  - One\n',
    );
  });

  it('leaves the lists of an author as they are', () => {
    expect(formatBody('<div class="prose"><ol><li>One</li><li>Two</li></ol></div>')).toBe(
      '1. One\n2. Two\n',
    );
  });
});

it('has tables with a cell for each column', () => {
  expect(
    formatBody(
      '<figure><figcaption><b>Crossings.</b> By year.<details><summary>As a table</summary><table><thead><tr><th>Year</th><th>Number</th></tr></thead>' +
        '<tbody><tr><th colspan="2">By rope <span class="block"><a href="/base/r/">It held.</a></span></th></tr><tr><td>1890</td><td>40 | 50</td></tr></tbody></table></details></figcaption></figure>',
    ),
  ).toBe(
    '**Crossings.** By year.\n\nAs a table\n\n| Year | Number |\n| - | - |\n' +
      `| By rope · [It held.](${SITE}/r/) | |\n| 1890 | 40 \\| 50 |\n`,
  );
});

it('keeps words that look like Markdown as words', () => {
  const words = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '*',
      '_',
      '#',
      '[',
      ']',
      '`',
      '~',
      '1',
      '.',
      '-',
      '>',
      '|',
      '&',
      ':',
      '^',
      '!',
      '\\',
      '+',
      '=',
    ),
  });
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('>', '&gt;');
  fc.assert(
    fc.property(words, (text) => {
      const body = formatBody(row(`a${escape(text)}a`));
      expect(toString(reparse(body)).replace(/\s+/gu, ' ')).toBe(`a${text}a`.replace(/\s+/gu, ' '));
    }),
  );
});

it.each([
  '',
  '<html><body>words</body></html>',
  page('').replace('<h1>', '<h2>').replace('</h1>', '</h2>'),
])('refuses what is no page of the site', (html) => {
  expect(() => readFinishedPage(html)).toThrow('not a page of the site');
});
