/** The data files of small contents: what they hold, and what they never do. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ClaimsFile } from '../../../src/datasets/claims-schema.ts';
import type { DataPackage } from '../../../src/datasets/data-package.ts';
import type { GraphFile } from '../../../src/datasets/graph-schema.ts';
import { listDataFiles, type DataFiles } from '../../../src/datasets/list-data-files.ts';
import type { OriginsFile } from '../../../src/datasets/origins-schema.ts';
import { readFiles } from '../../../src/corpus/read-files.ts';
import { parseGraph } from '../../../src/graph/load-graph.ts';
import type { Graph } from '../../../src/graph/model.ts';
import { BASE, edit, loadValid, overlay } from '../problems/content.ts';

const SITE = 'tests/sites/lighthouses';

/** The second site, with files put in place of others. */
function loadSite(files: Record<string, string | undefined> = {}, base = '/'): Graph {
  const kept = readFiles(SITE).filter(({ path }) => !(path in files));
  const added = Object.entries(files).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, text }],
  );
  const { graph } = parseGraph([...kept, ...added], { root: SITE, base });
  if (!graph) throw new Error('the content can be read');
  return graph;
}

const readJson = (files: DataFiles, name: string): unknown =>
  JSON.parse(files.json.find((file) => file.name === name)?.text ?? '');
const readClaims = (files: DataFiles): ClaimsFile => readJson(files, 'claims.json') as ClaimsFile;
const readTable = (files: DataFiles, name: string): Record<string, string>[] => {
  const file = files.tables.find((each) => each.name === `${name}.csv`);
  if (!file) throw new Error(`no ${name}`);
  return parse(file.text, { columns: true });
};
const readPackage = (files: DataFiles): DataPackage =>
  JSON.parse(files.package.text) as DataPackage;

describe.each([
  ['the smallest content', () => loadValid(BASE)],
  ['the second site', () => loadSite()],
  ['the second site with much taken out', () => loadSite({ 'redactions.yaml': REDACTIONS })],
])('of %s', (_, load) => {
  const files = listDataFiles(load(), undefined);

  it('each JSON file is as its schema says', () => {
    const ajv = new Ajv2020({ formats: fullFormats, strict: true, allowUnionTypes: true });
    for (const { name, text } of files.json) {
      const validate = ajv.compile(JSON.parse(files.schemas.get(name)?.text ?? '') as object);
      validate(JSON.parse(text));
      expect(validate.errors, name).toBeNull();
    }
  });

  it('each key leads to a row', () => {
    for (const { table } of files.tables) {
      for (const { fields, reference } of table?.foreignKeys ?? []) {
        const known = new Set(
          readTable(files, reference.resource).map((row) =>
            reference.fields.map((field) => row[field]).join(' '),
          ),
        );
        const dead = table?.rows.filter(
          (row) => !known.has(fields.map((field) => String(row[field])).join(' ')),
        );
        expect(dead, table?.name).toEqual([]);
      }
    }
  });

  it('tables and JSON have the same entries', () => {
    const { claims } = readClaims(files);
    expect(readTable(files, 'claims').map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    const { origins } = readJson(files, 'origins.json') as OriginsFile;
    expect(readTable(files, 'origins').map(({ id }) => id)).toEqual(origins.map(({ id }) => id));
    expect(readTable(files, 'evidence')).toHaveLength(
      claims.flatMap(({ evidence }) => evidence).length,
    );
    expect(readTable(files, 'evidence-origins')).toHaveLength(
      claims.flatMap(({ evidence }) => evidence.flatMap(({ via }) => via)).length,
    );
    const { nodes, edges } = readJson(files, 'graph.json') as GraphFile;
    const ids = new Set(nodes.map(({ id }) => id));
    expect(edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(edges).not.toEqual([]);
  });
});

const REDACTIONS = [
  '/sources/letter-1887/',
  '/topics/lamp-oil/',
  '/claims/l-3/',
  '/chapters/who-saw-it/#one-reckoning',
]
  .map((at) => `- at: ${at}\n  date: 2026-12-01\n`)
  .join('');

describe('what is taken out', () => {
  const before = listDataFiles(loadSite(), undefined);
  const after = listDataFiles(loadSite({ 'redactions.yaml': REDACTIONS }), undefined);
  const textOf = ({ json, tables, figures, bibliography, package: all }: DataFiles): string =>
    [...json, ...tables, ...figures, bibliography, all].map(({ text }) => text).join('\n');

  it.each(['letter-1887', 'topic:lamp-oil', 'claim:l-3'])('%s is in no file', (name) => {
    expect(textOf(before)).toContain(name);
    expect(textOf(after)).not.toContain(name);
  });
});

describe('the version', () => {
  it('is the newest day of any page', () => {
    const rows = [
      'page,hash,says,published,modified',
      '/claims/l-1/,0123456789abcdef,,2026-01-01,2026-03-09',
      '/claims/l-2/,0123456789abcdef,,2026-01-01,2026-02-28',
      '',
    ];
    const files = listDataFiles(loadSite({ 'dates.csv': rows.join('\n') }), undefined);
    expect(readPackage(files).version).toBe('2026-03-09');
    expect(readClaims(files).version).toBe('2026-03-09');
  });

  it('is left out where the content keeps no dates', () => {
    const files = listDataFiles(loadSite({ 'dates.csv': undefined }), undefined);
    expect(readPackage(files)).not.toHaveProperty('version');
    expect(readClaims(files)).not.toHaveProperty('version');
  });
});

describe('addresses', () => {
  const files = listDataFiles(loadSite({}, '/sub/path/'), new URL('https://other.example'));

  it('hold the path that the site is served under', () => {
    const start = 'https://other.example/sub/path/';
    const { claims, url, $schema } = readClaims(files);
    const found = [...claims.map((claim) => claim.url), url, $schema, readPackage(files).id];
    expect(found.filter((address) => !address.startsWith(start))).toEqual([]);
    expect(readPackage(files).homepage).toBe(`${start}downloads/`);
  });

  it('of resources do not, since they start at the package', () => {
    const paths = readPackage(files).resources.map(({ path }) => path);
    expect(paths).toContain('data/claims.csv');
    expect(paths.filter((path) => /sub|^\/|\.\./u.test(path))).toEqual([]);
  });
});

describe('a text that a spreadsheet would run', () => {
  const FORMULA = '=HYPERLINK(1)';
  const graph = loadValid(
    overlay(edit('claims/chain-ferry.yaml', 'statement: ', `statement: "${FORMULA}" #`)),
  );
  const files = listDataFiles(graph, undefined);

  it('begins with an apostrophe in CSV, and not in JSON', () => {
    expect(readTable(files, 'claims').map(({ statement }) => statement)).toContain(`'${FORMULA}`);
    const { claims } = readClaims(files);
    expect(claims.map(({ statement }) => statement)).toContain(FORMULA);
  });
});

it('two makings of one content are the same', () => {
  const [one, other] = [listDataFiles(loadSite(), undefined), listDataFiles(loadSite(), undefined)];
  expect(one).not.toBe(other);
  expect(one.package.text).toBe(other.package.text);
});
