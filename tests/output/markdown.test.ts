/** Beside each chapter, topic and source stands its text as Markdown: the same words in the same order, and nothing of the interface. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { DomUtils } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  findAll,
  findByName,
  findFile,
  findPages,
  getCanonical,
  getMeta,
  hasClass,
  site,
  textOf,
  type BuiltPage,
  type Element,
} from './built-site.ts';

interface MarkdownFile {
  page: BuiltPage;
  matter: Record<string, string>;
  tree: Root;
}

function readMarkdown(page: BuiltPage): MarkdownFile {
  const path = site.paths.markdown(page.path);
  const text = readFileSync(join(site.folder, path.slice(site.paths.base.length)), 'utf8');
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/u.exec(text) ?? [];
  return {
    page,
    matter: parse(matter) as Record<string, string>,
    tree: fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  };
}

const files = findPages('chapter', 'topic', 'source').map(readMarkdown);

const toWords = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

// The page, as someone reads it who has no screen and no pointer.

type Node = Element['children'][number];

const isElement = (node: Node): node is Element => 'attribs' in node;

/**
 * Left out: what is drawn (a table or list says the same), ways about the page and buttons, what is for paper, the
 * numbers of paragraphs, and words for screen readers beside what these do not say.
 */
const isLeftOut = (element: Element): boolean =>
  ['svg', 'nav', 'script', 'reading-bar'].includes(element.name) ||
  ['screen-only', 'print-only', 'address', 'margin'].some((name) => hasClass(element, name)) ||
  'hidden' in element.attribs ||
  (hasClass(element, 'sr-only') &&
    (element.parent?.children ?? []).some(
      (node) => isElement(node) && node.attribs['aria-hidden'] === 'true',
    ));

const BLOCKS =
  /^(?:p|div|h[1-6]|li|ul|ol|section|article|header|figure|figcaption|details|summary|t[rhd]|table|span)$/u;

/** The text with its marks written out: the word of a claim's standing, the name of a source, the number of a note. */
function readAloud(node: Node, { document }: BuiltPage): string {
  const read = (at: Node): string => {
    if (!isElement(at)) return (at.type as string) === 'text' ? DomUtils.textContent(at) : '';
    if (isLeftOut(at)) return '';
    if (hasClass(at, 'claim-mark')) return ` ${at.attribs['aria-label']?.split(', ').pop() ?? ''} `;
    if (hasClass(at, 'cite'))
      return findByName(at, 'a')
        .flatMap(({ attribs }) =>
          findAll(document, (entry) => `#${entry.attribs.id ?? ''}` === attribs.href).map(textOf),
        )
        .map((name) => ` ${name} `)
        .join('');
    const words = at.children.map((child) => read(child)).join('');
    // A span of the text is part of a line, one of the interface may stand alone.
    const isLine = at.name === 'span' && (hasClass(at, 'claim') || 'lang' in at.attribs);
    return BLOCKS.test(at.name) && !isLine ? ` ${words} ` : words;
  };
  return read(node);
}

const getColumn = ({ document }: BuiltPage): Element => {
  const [column] = findAll(document, (element) => hasClass(element, 'column'));
  if (!column) throw new Error('a page without a column');
  return column;
};

const listNotes = ({ document }: BuiltPage): Element[] =>
  findAll(document, (element) => hasClass(element, 'note'));

const readNote = (note: Element, page: BuiltPage): string =>
  note.children
    .filter((node) => isElement(node) && !/note-(?:number|backs)/u.test(node.attribs.class ?? ''))
    .map((node) => readAloud(node, page))
    .join(' ');

const readPage = (page: BuiltPage): string[] =>
  toWords(
    [readAloud(getColumn(page), page), ...listNotes(page).map((note) => readNote(note, page))].join(
      ' ',
    ),
  );

// The file.

function* walk(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

function readNode(node: Nodes): string {
  if (node.type === 'footnoteReference') return node.label ?? '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return ' ';
  const words = node.children.map(readNode).join('');
  return ['link', 'strong', 'emphasis', 'delete'].includes(node.type) ? words : ` ${words} `;
}

const find = <Type extends Nodes['type']>(
  tree: Root,
  type: Type,
): Extract<Nodes, { type: Type }>[] =>
  [...walk(tree)].filter((node): node is Extract<Nodes, { type: Type }> => node.type === type);

test('each chapter, topic and source has one, and says so', () => {
  expect(files.length).toBeGreaterThan(0);
  for (const { path, document } of findPages('chapter', 'topic', 'source')) {
    const href = site.paths.markdown(path);
    const [alternate] = findByName(document, 'link').filter(
      ({ attribs }) => attribs.type === 'text/markdown',
    );
    expect(alternate?.attribs, path).toMatchObject({ rel: 'alternate', href });
    const links = findByName(document, 'a').filter(({ attribs }) => attribs.href === href);
    expect(links.map(textOf).join(), path).not.toBe('');
  }
});

test('no other page has one', () => {
  const others = site.pages.filter(({ kind }) => !['chapter', 'topic', 'source'].includes(kind));
  expect(
    others.filter(
      ({ path, html }) =>
        html.includes('text/markdown') ||
        (path.endsWith('/') &&
          existsSync(join(site.folder, site.paths.markdown(path).slice(site.paths.base.length)))),
    ),
  ).toEqual([]);
});

describe('the words of every page', () => {
  test('are those of the file, in the same order', () => {
    const differences = files.flatMap(({ page, tree }) => {
      const [inFile, onPage] = [toWords(readNode(tree)), readPage(page)];
      const at = Array.from({ length: Math.max(inFile.length, onPage.length) }).findIndex(
        (_, index) => inFile[index] !== onPage[index],
      );
      const show = (words: string[]): string => words.slice(Math.max(at - 5, 0), at + 5).join(' ');
      return at < 0 ? [] : [`${page.path}: “${show(inFile)}” for “${show(onPage)}”`];
    });
    expect(differences).toEqual([]);
  });

  test('stand under the same headings', () => {
    for (const { page, tree } of files) {
      const onPage = findAll(getColumn(page), ({ name }) => /^h[1-6]$/u.test(name))
        .filter(
          (heading) =>
            !findAll(getColumn(page), isLeftOut).some((left) =>
              findAll(left, (element) => element === heading).includes(heading),
            ),
        )
        .map((heading) => `${heading.name} ${toWords(readAloud(heading, page)).join(' ')}`);
      const inFile = find(tree, 'heading').map(
        (heading) => `h${heading.depth} ${toWords(readNode(heading)).join(' ')}`,
      );
      expect(inFile, page.path).toEqual(onPage);
    }
  });
});

test('each note is called, and each call has its note', () => {
  for (const { page, tree } of files) {
    const notes = find(tree, 'footnoteDefinition').map(({ identifier }) => identifier);
    const calls = find(tree, 'footnoteReference').map(({ identifier }) => identifier);
    expect(notes, page.path).toHaveLength(listNotes(page).length);
    expect(new Set(calls), page.path).toEqual(new Set(notes));
  }
  expect(files.flatMap(({ tree }) => find(tree, 'footnoteDefinition')).length).toBeGreaterThan(0);
});

test('figures are there as tables: each with its rows', () => {
  for (const { page, tree } of files) {
    const rows = findByName(getColumn(page), 'tr').length;
    expect(find(tree, 'tableRow'), page.path).toHaveLength(rows);
  }
  expect(files.flatMap(({ tree }) => find(tree, 'table')).length).toBeGreaterThan(0);
});

test('links are absolute, and those to the site lead to a page', () => {
  for (const { page, tree } of files)
    for (const { url } of find(tree, 'link')) {
      expect(url, page.path).toMatch(/^(?:https?|mailto):/u);
      if (!url.startsWith(site.origin)) continue;
      expect(
        findFile(decodeURIComponent(new URL(url).pathname)),
        `${page.path}: ${url}`,
      ).toBeDefined();
    }
});

test('no HTML is left, and nothing is there twice over', () => {
  const FOREIGN: RootContent['type'][] = ['html', 'image', 'definition', 'thematicBreak', 'code'];
  for (const { page, tree } of files)
    for (const { type } of walk(tree)) expect(FOREIGN, page.path).not.toContain(type);
});

test('the front matter says what the page says of itself', () => {
  for (const { page, matter, tree } of files) {
    expect([matter.url], page.path).toEqual(getCanonical(page));
    expect([matter.description], page.path).toEqual(getMeta(page, 'description'));
    expect(matter.kind, page.path).toBe(page.kind);
    const [title] = find(tree, 'heading');
    expect(toWords(matter.title ?? ''), page.path).toEqual(title && toWords(readNode(title)));
    const days = findByName(page.document, 'footer')
      .flatMap((footer) => findByName(footer, 'time'))
      .map(({ attribs }) => attribs.datetime);
    expect([matter.published, matter.version], page.path).toEqual(days);
    const licence = findByName(page.document, 'a').find(({ attribs }) =>
      attribs.rel?.includes('license'),
    );
    expect(matter['licence-url'], page.path).toBe(licence?.attribs.href);
    expect(matter.question === undefined, page.path).toBe(page.kind !== 'chapter');
  }
});
