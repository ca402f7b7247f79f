/** The pictures of what rests on what say no more and no less than the text beside them. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import {
  findAll,
  findByName,
  findLocal,
  findPages,
  findSection,
  hasClass,
  site,
  textOf,
  type BuiltPage,
  type Element,
} from './built-site.ts';

/** In bytes, compressed as a server would. */
const LIMIT = 30_000;

const { graph } = loadGraph(process.env.CONTENT_DIR ?? 'content', site.paths.base);

const findDrawings = ({ document }: BuiltPage): Element[] =>
  findByName(document, 'svg').filter((svg) => hasClass(svg, 'provenance'));

/** Names on the lines, without the words at the bar and over the columns. */
const listNames = (drawing: Element): string[] =>
  findAll(drawing, (element) => hasClass(element, 'node')).map(textOf);

/** What a name says beside the name: the place, the count, what is not known. */
const stripName = (text: string): string =>
  text.replace(/ \(origin not known\)$/u, '').replace(/: \d+ claims?$/u, '');

const known = new Set([...(graph?.origins.values() ?? [])].map(({ data }) => data.name));
const claims = [...(graph?.claims.values() ?? [])].filter(({ evidence }) => evidence.length > 0);

test('each claim with evidence has its picture in three widths, each source with a use as well', () => {
  const drawn = findPages('claim', 'source').filter((page) => findDrawings(page).length > 0);
  const used = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  expect(drawn.map(({ path }) => path)).toEqual(
    [
      ...claims.map(({ entry }) => site.paths.claim(entry.id)),
      ...[...used].map((id) => site.paths.source(id)),
    ].sort((a, b) => a.localeCompare(b, 'en')),
  );
  expect(new Set(drawn.map((page) => findDrawings(page).length))).toEqual(new Set([3]));
});

test('each picture has a name of its own, which is not that of its section or its key', () => {
  const unnamed = findPages('claim', 'source').filter((page) =>
    findByName(page.document, 'figure')
      .filter((figure) => findByName(figure, 'svg').some((svg) => hasClass(svg, 'provenance')))
      .some(
        ({ attribs }) =>
          !/^Picture of what the (?:claim|source) rests on$/u.test(attribs['aria-label'] ?? ''),
      ),
  );
  expect(unnamed.map(({ path }) => path)).toEqual([]);
});

describe('the picture of a claim', () => {
  const pages = new Map(findPages('claim').map((page) => [page.path, page]));
  const drawings = claims.flatMap((claim) => {
    const page = pages.get(site.paths.claim(claim.entry.id));
    return page ? findDrawings(page).map((drawing) => ({ claim, page, drawing })) : [];
  });

  test('leads from each piece of evidence to its source', () => {
    const wrong = drawings.filter(({ claim, page, drawing }) => {
      const linked = findByName(drawing, 'a')
        .map(({ attribs }) => findLocal(page, attribs.href ?? '')?.path ?? '')
        .filter((path) => path !== site.paths.claims);
      const sources = claim.evidence.map(({ source }) => site.paths.source(source));
      return JSON.stringify(linked.sort()) !== JSON.stringify(sources.sort());
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });

  test('has a line for each piece of evidence and for each origin', () => {
    const wrong = drawings.filter(({ claim: { evidence }, drawing }) => {
      const origins = new Set(evidence.flatMap(({ via }) => via));
      const stances = new Set(evidence.map(({ stance }) => stance));
      return listNames(drawing).length !== evidence.length + origins.size + stances.size;
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });

  test('names nothing that the text does not name', () => {
    const missing = drawings.flatMap(({ claim, page, drawing }) => {
      const sections = ['supports', 'disputes', 'context'].flatMap(
        (stance) => findSection(page, stance) ?? [],
      );
      const evidence = sections.map(textOf).join(' ');
      return listNames(drawing)
        .map((name) => stripName(name))
        .filter((name) => !/^(?:in support|against|for context)\b/u.test(name))
        .filter((name) => !evidence.includes(name))
        .map((name) => `${claim.entry.id}: ${name}`);
    });
    expect(missing).toEqual([]);
  });

  test('names the source of each piece of evidence on its line', () => {
    const missing = drawings.flatMap(({ claim, drawing }) => {
      const names = listNames(drawing);
      return claim.evidence
        .map(({ source }) => graph?.sources.get(source)?.data.label ?? source)
        .filter(
          (label, _, labels) =>
            names.filter((name) => name.startsWith(`${label}, `)).length <
            labels.filter((other) => other === label).length,
        )
        .map((label) => `${claim.entry.id}: ${label}`);
    });
    expect(missing).toEqual([]);
  });

  test('has as many filled marks as the page says there are independent origins', () => {
    const counts = drawings.map(({ page, drawing }) => {
      const stated = textOf(findByName(page.document, 'dl')[0] ?? page.document);
      return {
        path: page.path,
        stated: [...stated.matchAll(/(\d+) independent origins/gu)].reduce(
          (sum, [, count]) => sum + Number(count),
          0,
        ),
        filled: findByName(drawing, 'g').filter(
          (group) => hasClass(group, 'voice') && hasClass(group, 'heavy'),
        ).length,
        marks: findByName(drawing, 'circle').length,
        voices: findByName(drawing, 'g').filter((group) => hasClass(group, 'voice')).length,
      };
    });
    expect(counts.filter(({ stated, filled }) => stated !== filled)).toEqual([]);
    expect(counts.filter(({ marks, voices }) => marks !== voices)).toEqual([]);
    expect(counts.some(({ stated }) => stated > 2)).toBe(true);
  });

  test('is drawn heavier where origins are independent, and only there', () => {
    const wrong = drawings.filter(({ claim, drawing }) => {
      const heavy = findByName(drawing, 'path').filter((path) => hasClass(path, 'heavy'));
      return heavy.length > 0 !== (claim.supporting > 1 || claim.disputing > 1);
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });
});

describe('the picture of a source', () => {
  test('names the origins that the list names, with their claims, and leads to the lists', () => {
    const wrong = findPages('source').flatMap((page) =>
      findDrawings(page).flatMap((drawing) => {
        const section = findSection(page, 'origins');
        const list = section ? findByName(section, 'li').map(textOf).join(' ') : '';
        const named = listNames(drawing).filter((name) => known.has(stripName(name)));
        const ids = findByName(drawing, 'a')
          .map(({ attribs }) => attribs.href ?? '')
          .filter((href) => href.startsWith('#'));
        return [
          ...named.filter((name) => !list.includes(stripName(name))),
          ...ids.filter((href) => !findSection(page, href.slice(1))),
        ].map((fault) => `${page.path}: ${fault}`);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(['claim', 'source'] as const)('no %s page is heavy', (kind) => {
  const heavy = findPages(kind).filter(({ html }) => gzipSync(html).length > LIMIT);
  expect(heavy.map(({ path }) => path)).toEqual([]);
});
