/** The record as data says what the pages say: each file as its schema has it, each name leads to an entry, each address to a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import type { ClaimsFile } from '../../src/datasets/claims-schema.ts';
import type { GraphFile } from '../../src/datasets/graph-schema.ts';
import type { OriginsFile } from '../../src/datasets/origins-schema.ts';
import type { SourceItem } from '../../src/metadata/source-item.ts';
import { findByName, findFile, findPages, site, textOf, type PageKind } from './built-site.ts';

const readText = (name: string): string => readFileSync(join(site.folder, 'data', name), 'utf8');
const read = (name: string): unknown => JSON.parse(readText(name));

const claimsFile = read('claims.json') as ClaimsFile;
const originsFile = read('origins.json') as OriginsFile;
const graphFile = read('graph.json') as GraphFile;
const sources = read('sources.json') as SourceItem[];
const { claims } = claimsFile;
const { origins } = originsFile;
const { nodes, edges } = graphFile;

type Schema = Record<string, unknown>;

/** Fields of a schema without a description, by their paths. */
function findWithoutDescription(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...rest } = schema as { properties?: Record<string, Schema> };
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(typeof field.description === 'string' ? [] : [`${path}/${name}`]),
      ...findWithoutDescription(field, `${path}/${name}`),
    ]),
    ...Object.values(rest).flatMap((part) => findWithoutDescription(part, path)),
  ];
}

/** Ways to break an item, each of which a schema must see. */
const BREAKS: readonly [what: string, change: (item: Schema) => void][] = [
  ['an id with a space', (item) => (item.id = 'no id')],
  ['a field that is not described', (item) => (item.extra = 1)],
  ['a field that is missing', (item) => delete item.id],
  ['a text that is a number', (item) => (item[Object.keys(item).at(-1) ?? ''] = Number.NaN)],
];

describe.each(['claims', 'origins', 'graph', 'sources'])('%s.json', (name) => {
  const schema = read(`${name}.schema.json`) as Schema;
  const ajv = new Ajv2020({ formats: fullFormats, strict: true, allowUnionTypes: true });
  const validate = ajv.compile(schema);

  test('is as its schema says', () => {
    validate(read(`${name}.json`));
    expect(validate.errors).toBeNull();
  });

  test('has a schema that describes every field, at its own address', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(`${site.origin}${site.paths.data(`${name}.schema.json`)}`);
    expect(schema.description).toEqual(expect.any(String));
    expect(findWithoutDescription(schema)).toEqual([]);
  });

  test.each(BREAKS)('has a schema that refuses %s', (_, change) => {
    const value = read(`${name}.json`);
    const items = Array.isArray(value)
      ? (value as Schema[])
      : (Object.values(value as object).find(Array.isArray) as Schema[]);
    const [first] = items;
    if (!first) throw new Error('the file has an item');
    change(first);
    expect(validate(value)).toBe(false);
  });
});

test.each([claimsFile, originsFile, graphFile])(
  '$title says its schema, licence and version',
  (file) => {
    expect(findFile(new URL(file.$schema).pathname)).toBeDefined();
    const [home] = findPages('home');
    if (!home) throw new Error('there is a home page');
    const [licence] = findByName(home.document, 'a').filter(({ attribs }) =>
      attribs.rel?.includes('license'),
    );
    expect(file.license.url).toBe(licence?.attribs.href);
    expect(textOf(home.document)).toContain(file.license.exceptions);
    const days = site.pages.flatMap(({ document }) =>
      findByName(document, 'footer').flatMap((foot) =>
        findByName(foot, 'time').map(({ attribs }) => attribs.datetime ?? ''),
      ),
    );
    expect(file.version).toBe(days.sort().at(-1));
  },
);

test('every address is a page of the site', () => {
  const addresses = [claimsFile, originsFile, graphFile, ...claims, ...origins, ...nodes].map(
    ({ url }) => new URL(url),
  );
  const dead = addresses.filter(({ origin, pathname }) => {
    const file = findFile(pathname);
    return origin !== site.origin || !file?.endsWith('.html');
  });
  expect(addresses.length).toBeGreaterThan(claims.length);
  expect(dead.map(({ href }) => href)).toEqual([]);
});

test('a filter of the ledger that an address sets is one that the ledger has', () => {
  const [ledger] = findPages('claims');
  if (!ledger) throw new Error('there is a ledger');
  const options = new Set(
    findByName(ledger.document, 'select')
      .filter(({ attribs }) => attribs.name === 'origin')
      .flatMap((select) => findByName(select, 'option'))
      .map(({ attribs }) => attribs.value),
  );
  const wanted = origins.flatMap(({ url }) => new URL(url).searchParams.get('origin') ?? []);
  expect(wanted).not.toEqual([]);
  expect(wanted.filter((id) => !options.has(id))).toEqual([]);
});

const count = (...kinds: PageKind[]): number => findPages(...kinds).length;
const countNodes = (type: string): number => nodes.filter((node) => node.type === type).length;

test('there are as many items as pages', () => {
  expect(claims).toHaveLength(count('claim'));
  expect(sources).toHaveLength(count('source'));
  for (const type of ['chapter', 'topic', 'source', 'claim', 'figure'] as const)
    expect(countNodes(type), type).toBe(count(type));
  expect(countNodes('origin')).toBe(origins.length);
});

test('every name in a file is that of an entry', () => {
  const known = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const [claimIds, originIds, sourceIds] = [known(claims), known(origins), known(sources)];
  const topicIds = new Set(
    nodes.filter(({ type }) => type === 'topic').map(({ id }) => id.replace('topic:', '')),
  );
  const missing = [
    ...claims.flatMap((claim) => [
      ...claim.topics.filter((id) => !topicIds.has(id)),
      ...[...claim.corrects, ...claim.correctedBy].filter((id) => !claimIds.has(id)),
      ...claim.evidence.flatMap(({ source, via }) => [
        ...(sourceIds.has(source) ? [] : [source]),
        ...via.filter((id) => !originIds.has(id)),
      ]),
    ]),
    ...origins.flatMap((origin) => [
      ...origin.sources.filter((id) => !sourceIds.has(id)),
      ...origin.supports.filter((id) => !claimIds.has(id)),
    ]),
  ];
  expect(missing).toEqual([]);
  for (const ids of [claims, origins, sources, nodes]) expect(known(ids).size).toBe(ids.length);
});

test('every edge joins two nodes, and none stands twice', () => {
  const ids = new Set(nodes.map(({ id }) => id));
  expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  const keys = edges.map(({ type, from, to, stance = '' }) => [type, from, to, stance].join(' '));
  expect(new Set(keys).size).toBe(keys.length);
});

test('the edges of evidence are the evidence of the claims', () => {
  const pairs = claims.flatMap(({ id, evidence }) =>
    evidence.map(({ source, stance, at }) => `claim:${id} ${stance} source:${source} ${at}`),
  );
  const drawn = edges
    .filter(({ type }) => type === 'evidence')
    .flatMap(({ from, to, stance = '', at = [] }) =>
      at.map((place) => `${from} ${stance} ${to} ${place}`),
    );
  expect([...new Set(drawn)].sort()).toEqual([...new Set(pairs)].sort());
});

test('a claim says what its page says', () => {
  const pages = new Map(findPages('claim').map((page) => [page.path, page]));
  for (const claim of claims) {
    const page = pages.get(new URL(claim.url).pathname);
    if (!page) throw new Error(`${claim.url} is no page of a claim`);
    const [heading] = findByName(page.document, 'h1');
    expect(heading && textOf(heading)).toBe(claim.statement.replace(/\s+/gu, ' '));
    const text = textOf(page.document);
    expect(text.toLowerCase(), claim.id).toContain(claim.standing.replaceAll('-', ' '));
    for (const { at } of claim.evidence) expect(text, claim.id).toContain(at);
    if (claim.note) expect(text).toContain(claim.note);
  }
});

test('a source has no address that its page does not link', () => {
  const pages = new Map(findPages('source').map((page) => [page.path, page]));
  const linked = sources.filter(({ URL: address }) => address !== undefined);
  expect(linked).not.toEqual([]);
  for (const { id, URL: address } of linked) {
    const page = pages.get(site.paths.source(id));
    const links = page ? findByName(page.document, 'a').map(({ attribs }) => attribs.href) : [];
    expect(links, id).toContain(address);
  }
});

describe('sources.bib', () => {
  const { data } = new Cite(readText('sources.bib'));
  const byId = new Map(data.map((item) => [item.id, item]));

  test('has every source once', () => {
    expect(data).toHaveLength(sources.length);
    expect(byId.size).toBe(sources.length);
  });

  test.each(['title', 'container-title', 'publisher', 'URL', 'DOI', 'ISBN'] as const)(
    'reads back the %s of sources.json',
    (field) => {
      for (const source of sources) expect(byId.get(source.id)?.[field]).toEqual(source[field]);
    },
  );

  // BibTeX does not tell an institution from a family name.
  test('reads back the authors of sources.json', () => {
    const toNames = (authors: unknown): string[] | undefined =>
      (authors as { literal?: string; family?: string; given?: string }[] | undefined)?.map(
        ({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', '),
      );
    for (const { id, author } of sources)
      expect(toNames(byId.get(id)?.author)).toEqual(toNames(author));
  });

  test('reads back the dates of sources.json', () => {
    for (const { id, issued } of sources)
      if (issued && 'date-parts' in issued)
        expect(byId.get(id)?.issued).toEqual({ 'date-parts': issued['date-parts'] });
  });
});
