/** What a figure shows stands also in a table, and in files beside its page: the same values everywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { formatNumber } from '../../src/page-data/figure-rows.ts';
import {
  findAll,
  findByName,
  findPages,
  hasClass,
  site,
  textOf,
  type BuiltPage,
  type Document,
  type Element,
} from './built-site.ts';

const { graph } = loadGraph(process.env.CONTENT_DIR ?? 'content');
if (!graph) throw new Error('the content can be read');

/** Rows of data in the tables of a figure or page. */
const findRows = (root: Document | Element): Element[] =>
  findByName(root, 'tr').filter((row) => findByName(row, 'td').length > 0);

const findMarks = (root: Document | Element): Element[] =>
  findByName(root, 'a').filter((element) => hasClass(element, 'mark'));

describe.each(findPages('chapter', 'home'))('$path', ({ document }) => {
  const [figure] = findByName(document, 'figure');

  test('has a figure', () => {
    expect(figure).toBeDefined();
  });

  test.each(['wide', 'middle', 'narrow'])('has a row for each mark that is drawn %s', (size) => {
    if (!figure) throw new Error('the page has a figure');
    const drawings = findByName(figure, 'svg').filter((svg) => hasClass(svg, size));
    const marks = drawings.flatMap(findMarks);
    const rows = findRows(figure);
    // A drawing of several groups of lanes is in parts.
    expect(drawings).not.toHaveLength(0);
    expect(marks).not.toHaveLength(0);
    expect(rows).toHaveLength(marks.length);
    expect(rows.filter((row) => findByName(row, 'a').length === 0)).toEqual([]);
  });
});

/** Figures whose rows stand in a file of content/data, by their pages. */
const drawn = findPages('figure').flatMap((page) => {
  const figure = graph.corpus.figures.find(
    ({ id }) => graph.paths.figure(id) === `/${page.path.slice(site.paths.base.length)}`,
  );
  return figure && 'data' in figure.data ? [{ path: page.path, page, figure }] : [];
});

describe.each(
  findPages('figure').filter(({ document }) =>
    findByName(document, 'svg').some((svg) => hasClass(svg, 'lanes') || hasClass(svg, 'series')),
  ),
)('$path', ({ document }) => {
  const [figure] = findByName(document, 'figure');

  test.each(['wide', 'middle', 'narrow'])('has a row for each mark that is drawn %s', (size) => {
    if (!figure) throw new Error('the page has a figure');
    const marks = findByName(figure, 'svg')
      .filter((svg) => hasClass(svg, size))
      .flatMap(findMarks);
    expect(marks).not.toHaveLength(0);
    expect(findRows(figure)).toHaveLength(marks.length);
  });
});

const readData = ({ file }: BuiltPage, ending: string): string =>
  readFileSync(join(site.folder, file.replace(/index\.html$/u, `data.${ending}`)), 'utf8');

describe.each(drawn)('$path', ({ page, figure }) => {
  const csv = parse<Record<string, string>>(readData(page, 'csv'), { columns: true });
  const listed = findAll(page.document, ({ attribs }) => attribs.id?.startsWith('row-') === true);

  test('has a row in its table, its files and its data for each mark that is drawn', () => {
    expect(listed.map(({ attribs }) => attribs.id).sort()).toEqual(
      csv.map(({ id }) => `row-${id}`).sort(),
    );
    const [main] = findByName(page.document, 'main');
    if (!main) throw new Error('a page has a main part');
    const drawings = findByName(main, 'svg').filter((svg) => hasClass(svg, 'drawing'));
    const counts =
      drawings.length > 0 ? drawings.map((svg) => findMarks(svg).length) : [findMarks(main).length];
    expect(new Set(counts)).toEqual(new Set([csv.length]));
    expect(JSON.parse(readData(page, 'json'))).toHaveLength(csv.length);
  });

  test('has the same values in its marks, its table, its files and the claims that they name', () => {
    const rows = new Map(listed.map((row) => [row.attribs.id, row]));
    const marks = findMarks(page.document).map(({ attribs }) => attribs['aria-label'] ?? '');
    const json = JSON.parse(readData(page, 'json')) as Record<
      string,
      string | number | undefined
    >[];
    for (const [index, { id = '', value = '', high = '', claim = '' }] of csv.entries()) {
      expect(String(json[index]?.value ?? '')).toBe(value);
      if (value === '') continue;
      const row = rows.get(`row-${id}`);
      const words =
        row &&
        findAll(row, ({ attribs }) => 'data-value' in attribs)
          .map(textOf)
          .join('');
      for (const number of [value, high].filter(Boolean)) {
        const written = formatNumber(Number(number));
        expect(words, id).toContain(written);
        expect(
          marks.some((mark) => mark.includes(`: ${words ?? ''} (`)),
          id,
        ).toBe(true);
      }
      const stated = graph.claims.get(claim)?.entry.data.value;
      if (stated !== undefined) expect([stated].flat(), claim).toContain(Number(value));
    }
    expect(csv).toHaveLength(
      figure.data.kind === 'events' ? csv.length : csv.filter((row) => row.id).length,
    );
  });

  test('leads from each mark to evidence, or to the row that does', () => {
    for (const { attribs } of findMarks(page.document)) {
      expect(attribs.href).toMatch(/\/claims\/|\/sources\/|^#row-/u);
      expect(attribs['aria-label']).not.toBe('');
    }
    for (const row of listed)
      expect(
        findByName(row, 'a').some(({ attribs }) =>
          /\/(?:claims|sources)\//u.test(attribs.href ?? ''),
        ),
      ).toBe(true);
  });
});

test('nothing that draws figures reaches the browser', () => {
  const scripts = findPages('figure').flatMap(({ document }) => findByName(document, 'script'));
  for (const { attribs } of scripts.filter(({ attribs: { src } }) => src !== undefined)) {
    const code = readFileSync(
      join(site.folder, (attribs.src ?? '').slice(site.paths.base.length)),
      'utf8',
    );
    expect(code).not.toMatch(/scaleLinear|geoPath|topojson|mercator/u);
  }
});
