/** Words in another script than the page's are marked with their language, or stand nowhere (WCAG 2.2, 3.1.2). */
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { findUnmarkedWord } from '../../src/annotations/script-runs.ts';
import { findAll, findByName, findLanguage, site, type Document } from './built-site.ts';

/** What is read out or shown, and can hold no mark. */
const SPOKEN = ['alt', 'title', 'aria-label', 'aria-description', 'content', 'placeholder'];

/** The language of the site: previews are fragments of its pages and do not name it. */
const [language = 'en'] = site.pages.flatMap(({ document }) =>
  findByName(document, 'html').flatMap(({ attribs }) => attribs.lang ?? []),
);
const documents: { path: string; document: Document }[] = [
  ...site.pages,
  ...[...site.previews.values()].map(({ path, document }) => ({
    path: `${path} (preview)`,
    document,
  })),
];

/** Latin letters stand in names of every language. */
const findFault = (text: string, of = language): string | undefined =>
  findUnmarkedWord(text, of === language ? [of] : [of, 'en']);

it('words of a text stand in an element with a language that is written so', () => {
  const unmarked = documents.flatMap(({ path, document }) =>
    findAll(document, ({ name }) => !['script', 'style', 'title'].includes(name)).flatMap(
      (element) =>
        element.children
          .filter(({ type }) => (type as string) === 'text')
          .flatMap((node) => {
            const word = findFault(DomUtils.textContent(node), findLanguage(element) ?? language);
            return word === undefined ? [] : [`${path}: <${element.name}> ${word}`];
          }),
    ),
  );
  expect(unmarked).toEqual([]);
});

describe('where no language can be marked, words are in the script of the page', () => {
  it.each(SPOKEN)('in %s', (attribute) => {
    const foreign = documents.flatMap(({ path, document }) =>
      findAll(document, ({ attribs }) => attribute in attribs).flatMap(({ name, attribs }) => {
        const word = findFault(attribs[attribute] ?? '');
        return word === undefined ? [] : [`${path}: <${name} ${attribute}> ${word}`];
      }),
    );
    expect(foreign).toEqual([]);
  });

  it('in the title of a page', () => {
    const foreign = site.pages.flatMap(({ path, document }) =>
      findByName(document, 'title').flatMap((title) => {
        const word = findFault(DomUtils.textContent(title));
        return word === undefined ? [] : [`${path}: ${word}`];
      }),
    );
    expect(foreign).toEqual([]);
  });
});

it('there are elements in another language, and each has words', () => {
  const elements = documents.flatMap(({ path, document }) =>
    findAll(
      document,
      ({ name, attribs }) =>
        name !== 'html' && attribs.lang !== undefined && attribs.lang !== language,
    ).map((element) => ({ path, element })),
  );
  expect(elements.length).toBeGreaterThan(0);
  const empty = elements.filter(({ element }) => DomUtils.textContent(element).trim() === '');
  expect(empty.map(({ path, element }) => `${path}: <${element.name}>`)).toEqual([]);
});
