/** No syntax that was meant to be rendered stands in the text of the pages. */
import { DomUtils } from 'htmlparser2';
import { expect, test } from 'vitest';
import {
  findAll,
  findAncestry,
  findByName,
  site,
  type BuiltPage,
  type Element,
} from './built-site.ts';

interface Text {
  text: string;
  parent: Element;
}

/** Every piece of text that a reader meets, with the element that it stands in. */
function listTexts({ document }: BuiltPage): Text[] {
  return findByName(document, 'body').flatMap((body) =>
    DomUtils.filter(({ type }) => (type as string) === 'text', body).flatMap((node) => {
      const { parent } = node;
      if (!parent || !('attribs' in parent) || parent.name === 'script') return [];
      return [{ text: DomUtils.textContent(node), parent }];
    }),
  );
}

const SYNTAX = /.{0,20}(?:\[\[|\]\]|\[@|\[\^|<\/?[A-Z]\w*(?:\s+\w+=|\s*\/?>)).{0,20}/gu;

test('no syntax of the manuscript is left in a text', () => {
  const left = site.pages.flatMap((page) =>
    listTexts(page)
      .filter(({ parent }) => !findAncestry(parent).some(({ name }) => name === 'code'))
      .flatMap(({ text }) => (text.match(SYNTAX) ?? []).map((match) => `${page.path}: ${match}`)),
  );
  expect(left).toEqual([]);
});

test('no syntax of the manuscript is left in a name or description', () => {
  const left = site.pages.flatMap(({ path, document }) =>
    findAll(document, () => true)
      .flatMap(({ attribs }) => [
        attribs.content,
        attribs['aria-label'],
        attribs.title,
        attribs.alt,
      ])
      .flatMap((value) => (value?.match(SYNTAX) ?? []).map((match) => `${path}: ${match}`)),
  );
  expect(left).toEqual([]);
});
