/** All that a page says stands in the HTML as it is served: without its scripts no word is missing. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { findByName, site, type Document } from './built-site.ts';

/** From the start tag to the end tag, as a parser ends a script (HTML, 13.2.5.4). */
const SCRIPT = /<script\b[^>]*>.*?<\/script\s*>/gisu;

const wordsOf = (document: Document): string =>
  findByName(document, 'main')
    .map((main) => {
      for (const script of findByName(main, 'script')) DomUtils.removeElement(script);
      return DomUtils.textContent(main).replace(/\s+/gu, ' ').trim();
    })
    .join('\n');

test('the words of every page are the same when all scripts are cut out of it', () => {
  const changed = site.pages.filter(({ html }) => {
    const words = wordsOf(parseDocument(html));
    return words === '' || wordsOf(parseDocument(html.replaceAll(SCRIPT, ''))) !== words;
  });
  expect(changed.map(({ path }) => path)).toEqual([]);
});
