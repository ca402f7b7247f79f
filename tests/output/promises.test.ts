/** Promises of the about and accessibility pages that the built pages show. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';
import { STANDING_WORDS } from '../../src/page-data/standings.ts';
import {
  findAll,
  findByName,
  findPages,
  hasClass,
  site,
  textOf,
  type BuiltPage,
} from './built-site.ts';

const { graph } = loadGraph('content');
const WORDS: readonly string[] = Object.values(STANDING_WORDS).map(({ word }) => word);
const pathsOf = (pages: readonly BuiltPage[]): string[] => pages.map(({ path }) => path);

/** What is said of how far a source was read. */
const READ =
  /read in full|only the (?:opening|abstract) was read|the rows of data that are cited were read/iu;

/** What a list of terms on a page says of one of them. */
const findTerm = ({ document }: BuiltPage, term: string): string | undefined => {
  const [found] = findByName(document, 'dt').filter((dt) => textOf(dt) === term);
  const next = found?.parent?.children.slice(found.parent.children.indexOf(found) + 1);
  const dd = next?.find((node) => 'name' in node && node.name === 'dd');
  return dd && 'attribs' in dd ? textOf(dd) : undefined;
};

test('each source’s own page says how far it was read', () => {
  const faults = findPages('source').filter(
    ({ document }) => !READ.test(findByName(document, 'header').map(textOf).join(' ')),
  );
  expect(pathsOf(faults)).toEqual([]);
});

test('a claim’s page says what, for which date, by which source, at which place', () => {
  const faults = findPages('claim').filter((page) => {
    const id = page.path.split('/').at(-2) ?? '';
    const claim = graph?.claims.get(id);
    const text = textOf(page.document);
    return (
      !claim ||
      !findTerm(page, 'As of') ||
      !text.includes(claim.entry.data.statement) ||
      claim.evidence.some(({ source, at }) => {
        const label = graph?.sources.get(source)?.data.label ?? '';
        return !text.includes(`${label}, ${at}`);
      })
    );
  });
  expect(pathsOf(faults)).toEqual([]);
});

test('no claim is called true', () => {
  expect(WORDS).not.toContain('true');
  const faults = findPages('claim').filter((page) => {
    const standing = findTerm(page, 'Standing')?.split(':')[0] ?? '';
    return !WORDS.includes(standing.trim());
  });
  expect(pathsOf(faults)).toEqual([]);
});

test('the numbers on the about page are worked out from the ledger', () => {
  const about = site.pages.find(({ path }) => path.endsWith('/about/'));
  const claims = [...(graph?.claims.values() ?? [])];
  const facts = claims.filter(({ entry }) => !['opinion', 'forecast'].includes(entry.data.kind));
  const text = (about ? textOf(about.document) : '').replace(/\s+/gu, ' ');
  expect(text).toContain(
    `The ledger holds ${claims.length} claims: ${facts.length} statements of fact, and ${claims.length - facts.length} opinions and forecasts`,
  );
  const independent = facts.filter(({ supporting }) => supporting >= 2).length;
  expect(text).toContain(`${independent} (${Math.round((100 * independent) / facts.length)} %)`);
});

test('the page of corrections is linked at the foot of every page', () => {
  const faults = site.pages.filter(
    ({ document }) =>
      !findByName(document, 'footer')
        .flatMap((foot) => findByName(foot, 'a'))
        .some(({ attribs }) => attribs.href === site.paths.corrections),
  );
  expect(pathsOf(faults)).toEqual([]);
});

test('every page names the licence of its text', () => {
  const faults = site.pages.filter(
    ({ document }) =>
      !findByName(document, 'a').some(({ attribs }) => attribs.rel?.split(' ').includes('license')),
  );
  expect(pathsOf(faults)).toEqual([]);
});

test('the licences that are named are there', () => {
  expect(readFileSync('LICENSE', 'utf8')).toContain('MIT License');
  for (const face of ['source-serif-4', 'nanum-myeongjo']) {
    const file = `${site.folder}/licences/${face}.txt`;
    expect(existsSync(file) && readFileSync(file, 'utf8')).toContain(
      'SIL OPEN FONT LICENSE Version 1.1',
    );
  }
  const map = site.pages.find(({ path }) => path === site.paths.figure('map'));
  expect(map?.html).toContain('Natural Earth, public domain');
});

test('the standing of a claim is a shape and a word', () => {
  const faults = site.pages.filter(({ document }) =>
    findAll(document, (element) => hasClass(element, 'claim-mark')).some((mark) => {
      const isNamed = WORDS.some((word) => mark.attribs['aria-label']?.includes(word));
      return !isNamed || findByName(mark, 'svg').length !== 1;
    }),
  );
  expect(pathsOf(faults)).toEqual([]);
  const rows = findPages('claims').flatMap(({ document }) =>
    findAll(document, ({ name, attribs }) => name === 'li' && 'data-standing' in attribs),
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(findByName(row, 'svg')).toHaveLength(1);
    expect(WORDS.some((word) => textOf(row).includes(word))).toBe(true);
  }
});

test('beside each figure stands a table of the same', () => {
  const figures = site.pages.flatMap(({ document }) =>
    findByName(document, 'figure').filter(({ attribs }) => attribs.id?.startsWith('fig-')),
  );
  expect(figures.length).toBeGreaterThan(0);
  expect(figures.filter((figure) => findByName(figure, 'table').length !== 1)).toEqual([]);
});
