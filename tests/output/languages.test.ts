/** Words in another script than the page's are marked with their language, or stand nowhere (WCAG 2.2, 3.1.2). */
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { findUnmarkedWord } from '../../src/annotations/script-runs.ts';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { listRomanised } from '../../src/graph/romanised.ts';
import {
  findAll,
  findAncestry,
  findByName,
  findLanguage,
  site,
  type Document,
} from './built-site.ts';

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

describe('romanised words', () => {
  const { graph } = loadGraph(process.env.CONTENT_DIR ?? 'content', site.paths.base);
  if (!graph) throw new Error('the content cannot be read');
  const { nameLanguage = '' } = graph.corpus.site;
  const tag = `${nameLanguage}-Latn`;

  const toPlain = (text: string): string => text.replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ');
  const words = listRomanised(graph.corpus).map(({ word }) => toPlain(word));
  const listed = new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:${words.join('|')})(?![\p{L}\p{M}\p{N}])`,
    'u',
  );
  /** What holds text alone, or text that is copied letter by letter. */
  const LEFT_OUT = ['title', 'desc', 'script', 'style', 'option', 'textarea', 'code', 'pre'];

  it('are listed in the content, which names their language', () => {
    expect(words).not.toEqual([]);
    expect(nameLanguage).not.toBe('');
  });

  it('stand in an element with their language, or in a text of a third', () => {
    const unmarked = documents.flatMap(({ path, document }) =>
      findAll(document, () => true).flatMap((element) => {
        const around = findLanguage(element) ?? language;
        if (around !== language) return [];
        if (findAncestry(element).some(({ name }) => LEFT_OUT.includes(name))) return [];
        return element.children
          .filter(({ type }) => (type as string) === 'text')
          .flatMap((node) => {
            const text = toPlain(DomUtils.textContent(node)).replace(/(?:https?:|www\.)\S+/gu, '');
            const [word] = listed.exec(text) ?? [];
            return word === undefined ? [] : [`${path}: <${element.name}> ${word}`];
          });
      }),
    );
    expect(unmarked).toEqual([]);
  });

  it('alone stand in such an element, each listed one somewhere', () => {
    const marked = documents.flatMap(({ document }) =>
      findAll(document, ({ attribs }) => attribs.lang?.startsWith(tag) ?? false).map((element) =>
        toPlain(DomUtils.textContent(element)),
      ),
    );
    expect([...new Set(marked)].sort()).toEqual([...new Set(words)].sort());
  });

  it('are marked by a tspan in a drawing and by a span elsewhere, which hold nothing but the word', () => {
    const odd = documents.flatMap(({ path, document }) =>
      findAll(document, ({ attribs }) => attribs.lang === tag).flatMap((element) => {
        const around = findAncestry(element).slice(1);
        const drawing = around.findIndex(({ name }) => name === 'svg');
        const html = around.findIndex(({ name }) => name === 'foreignObject');
        const isDrawn = drawing !== -1 && (html === -1 || drawing < html);
        const isRight =
          element.name === (isDrawn ? 'tspan' : 'span') &&
          Object.keys(element.attribs).length === 1 &&
          element.children.every(({ type }) => (type as string) === 'text');
        return isRight ? [] : [`${path}: ${element.name} ${DomUtils.textContent(element)}`];
      }),
    );
    expect(odd).toEqual([]);
  });
});
