/** Each chapter, topic and claim can be cited: as text on the page, and by files beside it that a reference parser reads. */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import {
  findAll,
  findByName,
  findFile,
  findLocal,
  findPages,
  site,
  textOf,
  type BuiltPage,
  type Element,
} from './built-site.ts';

const pages = findPages('chapter', 'topic', 'claim');

/** The name of the publication, a colon, and the line under it. */
const book = findPages('home')
  .flatMap(({ document }) => findByName(document, 'title'))
  .map(textOf)[0];

/** The words of the heading, without the full stop of a statement; a claim's follow its id and standing. */
function getTitle({ document, path, kind }: BuiltPage): string {
  const [heading] = findByName(document, 'h1');
  if (!heading) throw new Error(`${path} has no heading`);
  const title = textOf(heading).replace(/(?<!\.)\.$/u, '');
  if (kind !== 'claim') return title;
  const [standing] = findByName(document, 'dd').flatMap((dd) => findByName(dd, 'b'));
  return `Claim ${path.split('/').at(-2) ?? ''}, ${standing ? textOf(standing) : '?'}: ${title}`;
}

function getPart({ document, path }: BuiltPage): Element {
  const [part] = findByName(document, 'details').filter((details) =>
    findByName(details, 'summary').some((summary) => textOf(summary).startsWith('Cite this ')),
  );
  if (!part) throw new Error(`${path} does not say how to cite it`);
  return part;
}

/** Year, month and day of the last change, as the foot of the page has it. */
function getModified({ document, path }: BuiltPage): number[] {
  const [, modified] = findByName(document, 'footer').flatMap((foot) => findByName(foot, 'time'));
  if (!modified) throw new Error(`${path} has no date`);
  return (modified.attribs.datetime ?? '').split('-').map(Number);
}

/** Styles set quotation marks, the full stops beside them, and capitals of their own. */
const level = (text: string): string => text.replace(/[“”"‘’'.]/gu, '').toLowerCase();

const listDownloads = (page: BuiltPage): { name: string; file: string | undefined }[] =>
  findAll(getPart(page), ({ attribs }) => 'download' in attribs).map(({ attribs }) => ({
    name: attribs.download ?? '',
    file: findFile(findLocal(page, attribs.href ?? '')?.path ?? ''),
  }));

test('there are pages to cite', () => {
  expect(pages).not.toEqual([]);
  expect(book).toContain(': ');
});

describe.each(pages)('$path', (page) => {
  const address = site.origin + page.path;

  test('says how to cite it in three styles, each its own way', () => {
    const texts = findByName(getPart(page), 'dd').map(textOf);
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) {
      expect(level(text)).toContain(level(getTitle(page)));
      expect(text).toContain(address);
    }
  });

  test('has three files beside it, each of which reads back to the same', () => {
    const downloads = listDownloads(page);
    expect(downloads.map(({ name }) => name.replace(/.*\./u, ''))).toEqual(['bib', 'ris', 'json']);
    for (const { name, file } of downloads) {
      if (file === undefined) throw new Error(`${name} is not there`);
      const { data } = new Cite(readFileSync(file, 'utf8'));
      expect(data, name).toHaveLength(1);
      const [item = {}] = data;
      expect(item.title, name).toBe(getTitle(page));
      expect(item['container-title'], name).toBe(book);
      expect(item.URL, name).toBe(address);
      const [day = []] = (item.issued as { 'date-parts': number[][] })['date-parts'];
      // Of a chapter RIS keeps the year alone.
      expect(day, name).toEqual(getModified(page).slice(0, name.endsWith('.ris') ? day.length : 3));
      expect(day, name).not.toEqual([]);
      const [author = {}] = item.author as { literal?: string; family?: string }[];
      expect(`${author.literal ?? author.family ?? ''}: `, name).toBe(
        book?.slice(0, book.indexOf(': ') + 2),
      );
    }
  });
});

test('no two pages share a key', () => {
  const names = pages.flatMap((page) => listDownloads(page).map(({ name }) => name));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
