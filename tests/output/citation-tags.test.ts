/** What a reference manager makes of each page by the tags in its head. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findByName, findFile, findPages, site, textOf, type BuiltPage } from './built-site.ts';
import { fileInZotero, type ZoteroItem } from './zotero-rules.ts';

const listTags = ({ document }: BuiltPage): [name: string, content: string][] =>
  findByName(document, 'meta').flatMap(({ attribs }): [string, string][] => {
    const name = attribs.name ?? attribs.property;
    return name === undefined ? [] : [[name, attribs.content ?? '']];
  });

const file = (page: BuiltPage): ZoteroItem => fileInZotero(listTags(page));

interface Item {
  title: string;
  author: { literal: string }[];
  'container-title': string;
  issued?: { 'date-parts': number[][] };
  language: string;
  URL: string;
}

/** The item that the page gives to those who download it. */
function readItem({ path }: BuiltPage): Item {
  const name = findFile(`${path}citation.json`);
  if (name === undefined) throw new Error(`${path} has no citation.json`);
  const [item] = JSON.parse(readFileSync(name, 'utf8')) as Item[];
  if (!item) throw new Error(`${path}citation.json is empty`);
  return item;
}

const [home] = findPages('home');
const publication = home && textOf(findByName(home.document, 'h1')[0] ?? home.document);

test('the rules know a page without the tags, and one with the title alone', () => {
  expect(fileInZotero([['description', 'x']]).itemType).toBeUndefined();
  expect(fileInZotero([['citation_title', 'x']]).itemType).toBe('journalArticle');
  expect(
    fileInZotero([
      ['citation_title', 'x'],
      ['og:type', 'website'],
    ]).itemType,
  ).toBe('webpage');
});

describe.each(findPages('chapter'))('$path', (page) => {
  test('is filed as a part of a book, with the fields of its own file', () => {
    const item = readItem(page);
    const day = item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0'));
    expect(file(page)).toEqual({
      itemType: 'bookSection',
      title: item.title,
      creators: item.author.map(({ literal }) => literal),
      publicationTitle: item['container-title'],
      bookTitle: item['container-title'],
      date: day?.join('/'),
      language: item.language,
      publisher: publication,
      url: item.URL,
      rights: expect.any(String) as string,
    });
    expect(item.URL).toBe(site.origin + page.path);
  });

  test('names no file that is not there', () => {
    const files = listTags(page).filter(([name]) => name === 'citation_pdf_url');
    expect(files.filter(([, url]) => findFile(new URL(url).pathname) === undefined)).toEqual([]);
  });

  test('has few keywords, each the title of a topic', () => {
    const titles = new Set(
      findPages('topic').flatMap(({ document }) => findByName(document, 'h1').map(textOf)),
    );
    const keywords = listTags(page).flatMap(([name, text]) =>
      name === 'citation_keywords' ? text.split('; ') : [],
    );
    expect(keywords.length).toBeLessThanOrEqual(5);
    expect(keywords.filter((word) => !titles.has(word))).toEqual([]);
  });
});

test('topics and claims are filed as web pages, with the fields of their own files', () => {
  const pages = findPages('topic', 'claim');
  expect(pages).not.toEqual([]);
  const pick = ({ itemType, title, creators, date, language, url, publisher }: ZoteroItem) =>
    ({ itemType, title, creators, date, language, url, publisher }) as const;
  expect(pages.map((page) => [page.path, pick(file(page))])).toEqual(
    pages.map((page) => {
      const item = readItem(page);
      return [
        page.path,
        {
          itemType: 'webpage',
          title: item.title,
          creators: item.author.map(({ literal }) => literal),
          date: item.issued?.['date-parts'][0]
            ?.map((part) => String(part).padStart(2, '0'))
            .join('-'),
          language: item.language,
          url: item.URL,
          publisher: publication,
        },
      ];
    }),
  );
});

test('every other page that has a description for those who share it is filed as a web page', () => {
  const pages = site.pages.filter(
    ({ kind }) => !['chapter', 'search', 'moved', 'withdrawn', 'not-found'].includes(kind),
  );
  expect(pages.filter((page) => file(page).itemType !== 'webpage').map(({ path }) => path)).toEqual(
    [],
  );
});

test('only chapters have tags of HighWire', () => {
  const others = site.pages.filter(({ kind }) => kind !== 'chapter');
  expect(
    others
      .filter((page) => listTags(page).some(([name]) => name.startsWith('citation_')))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('a page with names of Dublin Core says where they come from', () => {
  const says = ({ document }: BuiltPage): boolean =>
    findByName(document, 'link').some(
      ({ attribs }) =>
        attribs.rel === 'schema.DC' && attribs.href === 'http://purl.org/dc/elements/1.1/',
    );
  expect(
    site.pages
      .filter((page) => listTags(page).some(([name]) => name.startsWith('DC.')) !== says(page))
      .map(({ path }) => path),
  ).toEqual([]);
});
