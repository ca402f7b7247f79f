/** A chapter in browsers that know neither styles nor scripts: all of its text, in the order of the document. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { findAll, findByName, findPages, hasClass, site } from './built-site.ts';

const WIDTH = '200';

const BROWSERS = [
  { name: 'w3m', args: ['-dump', '-cols', WIDTH, '-O', 'UTF-8', '-o', 'display_charset=UTF-8'] },
  {
    name: 'lynx',
    args: [
      '-dump',
      '-nolist',
      `-width=${WIDTH}`,
      '-assume_charset=utf-8',
      '-display_charset=utf-8',
    ],
  },
];

const [chapter] = findPages('chapter');

/** Letters and digits alone: what is left of a text that is set in lines. */
const strip = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The texts of paragraphs, notes, sources and headings in the order of the document. */
function listPieces(): string[] {
  const [main] = chapter ? findByName(chapter.document, 'main') : [];
  if (!main) return [];
  const isHidden = (element: (typeof main)['parent']): boolean =>
    element !== null &&
    'attribs' in element &&
    (element.attribs['aria-hidden'] === 'true' || isHidden(element.parent));
  return findAll(main, (element) =>
    ['h1', 'h2', 'h3', 'p', 'li', 'td', 'th'].includes(element.name),
  )
    .filter((element) => !isHidden(element) && !hasClass(element, 'print-only'))
    .filter((element) => findByName(element, 'p', 'li', 'svg').length === 0)
    .map((element) => strip(DomUtils.textContent(element)))
    .filter((text) => text !== '');
}

describe.each(BROWSERS)('$name', ({ name, args }) => {
  const isThere = spawnSync(name, ['-version'], { stdio: 'ignore' }).error === undefined;
  const title = isThere ? 'shows the whole text in its order' : `not run: no ${name}`;
  it.runIf(isThere)(title, () => {
    const file = join(site.folder, chapter?.file ?? '');
    const { stdout, stderr } = spawnSync(name, [...args, file], {
      encoding: 'utf8',
      env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
    });
    expect(stderr).toBe('');
    const shown = strip(stdout);
    const pieces = listPieces();
    expect(pieces.length).toBeGreaterThan(50);
    let at = 0;
    const lost = pieces.filter((piece) => {
      const found = shown.indexOf(piece, at);
      if (found >= 0) at = found + piece.length;
      return found < 0;
    });
    expect(lost).toEqual([]);
  });
});
