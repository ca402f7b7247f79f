// cspell:ignore darrow krol lacus osterby sunniva varn wetterling
import { expect, it } from 'vitest';
import { findDateline } from '../../../src/ingest/find-dateline.ts';
import { splitAuthors } from '../../../src/ingest/find-facts.ts';
import { readArticle } from '../../../src/ingest/read-article.ts';

it.each<[byline: string, names: string[]]>([
  ['By Jonas Wetterling', ['Jonas Wetterling']],
  ['Sunniva Blake and Tom de Wet', ['Sunniva Blake', 'Tom de Wet']],
  ['By MO DARROW, Shows Reporter', ['Mo Darrow']],
  ['by Edda Krol in Port Selwyn', ['Edda Krol']],
  ['Han Sora (한소라)', ['Han Sora']],
  ['문가람', ['문가람']],
  ['Ida Moe; Ida Moe', ['Ida Moe']],
  ['our staff', []],
])('splits "%s"', (byline, names) => {
  expect(splitAuthors(byline)).toEqual(names);
});

it.each<[text: string, label: string | undefined]>([
  ['(CNB) -- The ferry stood still.', '(CNB) -- '],
  ['PORT VARN, July 22 (Wire) - The ferry stood still.', 'PORT VARN, July 22 (Wire) - '],
  ['OSTERBY, 14 January 2024 – The ferry stood still.', 'OSTERBY, 14 January 2024 – '],
  ['HOLM — The ferry stood still.', 'HOLM — '],
  ['Holm, 4 March (Agency Lacus): The ferry stood still.', 'Holm, 4 March (Agency Lacus): '],
  ['The ferry – a boat of 1911 – stood still.', undefined],
  ['A captain (Moe) - no other - was on board.', undefined],
])('finds the dateline of "%s"', (text, label) => {
  expect(findDateline(text)?.label).toBe(label);
});

const TEXT = `The ferry stood still for two hours, since a swan sat on the ramp.

The warden came by rowing boat at ten, and counted four eggs in the nest.`;

const factsOf = (article: string, name = 'a.txt'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readArticle(Buffer.from(article), name).facts).map(([key, { value }]) => [
      key,
      value,
    ]),
  );

it('reads them from the lines before a text', () => {
  const head = 'A swan stops the ferry\n\nBy Ida Moe | The Tide | 3 May 2014\n\n';
  expect(factsOf(head + TEXT)).toEqual({
    title: 'A swan stops the ferry',
    author: 'Ida Moe',
    publisher: 'The Tide',
    date: '2014-05-03',
    language: 'en',
  });
});

it('takes no date from the text', () => {
  const text = `A swan stops the ferry\n\n${TEXT}\n\nThe line was opened on 3 May 1911 by a queen.`;
  expect(factsOf(text)).not.toHaveProperty('date');
});

it('leaves out what it does not find', () => {
  expect(factsOf(TEXT)).toEqual({ language: 'en' });
});

it('takes the day of the last change where there is no other, and says so', () => {
  const { facts } = readArticle(
    Buffer.from(`A swan stops the ferry\n\nUpdated: 3 May 2014\n\n${TEXT}`),
    'a.txt',
  );
  expect(facts.date).toMatchObject({ value: '2014-05-03', where: 'line 3, the last change' });
});

const page = (head: string): string =>
  `<html><head>${head}</head><body><article><h1>A swan stops the ferry</h1>${TEXT.split('\n\n')
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;

it.each<[what: string, head: string, key: string, value: string]>([
  ['meta', '<meta property="og:site_name" content="The Tide">', 'publisher', 'The Tide'],
  [
    'the end of a title',
    '<title>A swan stops the ferry - The Tide</title>',
    'publisher',
    'The Tide',
  ],
  [
    'the host',
    '<link rel="canonical" href="https://www.tide.example/swan">',
    'publisher',
    'tide.example',
  ],
  [
    'JSON-LD before meta',
    '<meta name="date" content="2011-01-01"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2014-05-03"}</script>',
    'date',
    '2014-05-03',
  ],
  [
    'meta, beside JSON-LD that is broken',
    '<script type="application/ld+json">{</script><meta name="author" content="Ida Moe">',
    'author',
    'Ida Moe',
  ],
  ['og:locale', '<meta property="og:locale" content="en_GB">', 'language', 'en-GB'],
])('reads %s', (_, head, key, value) => {
  expect(factsOf(page(head), 'a.html')).toHaveProperty(key, value);
});

it('takes no path for an address', () => {
  expect(factsOf(page('<link rel="canonical" href="/swan">'), 'a.html')).not.toHaveProperty('url');
});
