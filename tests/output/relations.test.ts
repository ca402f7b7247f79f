/** The pages lead to one another both ways: texts to topics, sources and claims, and these back. */
import { describe, expect, test } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import {
  findAll,
  findAncestry,
  findByName,
  findLocal,
  findPages,
  findSection,
  hasClass,
  site,
  type BuiltPage,
  type Element,
} from './built-site.ts';

const texts = findPages('chapter', 'topic');

/** Where a link in a text stands: its note, else its block. */
function findPlace(link: Element): string | undefined {
  const ancestry = findAncestry(link);
  const note = ancestry.find((element) => hasClass(element, 'note'));
  if (note) return note.attribs.id;
  const row = ancestry.find((element) => hasClass(element, 'row'));
  const block = row
    ? row.children.find((child) => 'attribs' in child)
    : ancestry.find(({ name }) => /^h[1-6]$/u.test(name));
  return block && 'attribs' in block ? block.attribs.id : undefined;
}

/** Where a link of a text leads: the mark of a claim through its entry on the page. */
function findTarget(page: BuiltPage, link: Element): ReturnType<typeof findLocal> {
  const href = link.attribs.href ?? '';
  if (!hasClass(link, 'claim-mark')) return findLocal(page, href);
  const [entry] = findAll(page.document, ({ attribs }) => `#${attribs.id ?? ''}` === href);
  return entry && findLocal(page, entry.attribs.href ?? '');
}

/** True for the entry of a claim: it stands for the marks in its paragraph. */
const isEntry = (link: Element): boolean =>
  findAncestry(link).some((element) => hasClass(element, 'claims'));

/** The addresses of all places that name each page of the kind, as the texts have them. */
function collectForward(kind: 'topic' | 'source' | 'claim'): Map<string, Set<string>> {
  const forward = new Map(findPages(kind).map(({ path }) => [path, new Set<string>()]));
  for (const page of texts) {
    const prose = findAll(page.document, (element) => hasClass(element, 'prose'));
    for (const link of prose.flatMap((element) => findByName(element, 'a'))) {
      const target = findTarget(page, link);
      if (!target || target.path === page.path || isEntry(link)) continue;
      forward.get(target.path)?.add(`${page.path}#${findPlace(link) ?? '?'}`);
    }
  }
  return forward;
}

/** The addresses that a page lists under these headings. */
function collectBackward(page: BuiltPage, headings: readonly string[]): Set<string> {
  const links = headings.flatMap((heading) => {
    const section = findSection(page, heading);
    return section ? findByName(section, 'a') : [];
  });
  return new Set(links.map(({ attribs }) => attribs.href ?? ''));
}

describe.each([
  { kind: 'topic', headings: ['in-the-chapters', 'in-other-topics'] },
  { kind: 'source', headings: ['cited'] },
  { kind: 'claim', headings: ['used'] },
] as const)('each $kind', ({ kind, headings }) => {
  const forward = collectForward(kind);

  test('lists all places that lead to it, and no others', () => {
    const backward = findPages(kind).map(
      (page) => [page.path, [...collectBackward(page, headings)].sort()] as const,
    );
    expect(Object.fromEntries(backward)).toEqual(
      Object.fromEntries([...forward].map(([path, places]) => [path, [...places].sort()])),
    );
  });

  test('is named by a text somewhere', () => {
    expect([...forward.values()].some(({ size }) => size > 0)).toBe(true);
  });
});

describe('claims', () => {
  const { graph } = loadGraph(process.env.CONTENT_DIR ?? 'content', site.paths.base);
  const claims = [...(graph?.claims.values() ?? [])];

  test('each has its page', () => {
    expect(findPages('claim').map(({ path }) => path)).toEqual(
      claims
        .map(({ entry }) => site.paths.claim(entry.id))
        .sort((a, b) => a.localeCompare(b, 'en')),
    );
  });

  test('each stands in the ledger once', () => {
    const [ledger] = findPages('claims');
    const rows = ledger
      ? findAll(ledger.document, ({ attribs }) => 'data-standing' in attribs)
      : [];
    const listed = rows.flatMap((row) => findByName(row, 'a').map(({ attribs }) => attribs.href));
    expect(listed.sort()).toEqual(claims.map(({ entry }) => site.paths.claim(entry.id)).sort());
  });

  test.each(findPages('chapter'))(
    'each mark in $path leads to one through its entry, and the chapter lists it',
    (page) => {
      const marks = findAll(page.document, (element) => hasClass(element, 'claim-mark')).map(
        (mark) => findTarget(page, mark)?.path ?? '',
      );
      const known = new Set(findPages('claim').map(({ path }) => path));
      expect(marks.filter((href) => !known.has(href))).toEqual([]);
      const section = findSection(page, 'claims-of-this-chapter');
      const listed = section
        ? findByName(section, 'a').map(({ attribs }) => attribs.href ?? '')
        : [];
      expect(listed).toEqual([...new Set(marks)]);
    },
  );
});
