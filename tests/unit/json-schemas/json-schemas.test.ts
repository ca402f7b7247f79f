/** The JSON Schemas for editors say what the check says, as far as JSON Schema can. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../../src/corpus/front-matter.ts';
import { readFiles, type ContentFile } from '../../../src/corpus/read-files.ts';
import { parseYaml } from '../../../src/corpus/yaml-file.ts';
import { CONTENT_KINDS } from '../../../src/json-schemas/content-kinds.ts';
import { formatJsonSchemas } from '../../../src/json-schemas/format-json-schemas.ts';
import { FIXTURES } from '../problems/content.ts';

const SOURCES = readdirSync('src/schemas').map((file) =>
  readFileSync(join('src/schemas', file), 'utf8'),
);
const FILES = formatJsonSchemas(SOURCES);

// Formats are named for the editor; `uri` is no word of JSON Schema itself.
const ajv = new Ajv({ validateFormats: false, allowUnionTypes: true });
const validators = new Map(
  CONTENT_KINDS.map(({ name, files, form }) => {
    const text = readFileSync(`schemas/${name}.schema.json`, 'utf8');
    return [name, { files, form, validate: ajv.compile(JSON.parse(text) as object) }] as const;
  }),
);

/** What the editor would say of a file: faults as `path keyword`; undefined where no schema is for it. */
function findFaults({ path, text }: ContentFile): string[] | undefined {
  const found = [...validators.values()].find(({ files }) => matchesGlob(path, files));
  if (!found) return undefined;
  const yaml = found.form === 'front-matter' ? (splitFrontMatter(text)?.yaml ?? '') : text;
  const { value } = parseYaml(yaml, path).yaml ?? {};
  // The check passes over a file that holds nothing.
  if (value === null) return [];
  if (found.validate(value)) return [];
  return (found.validate.errors ?? []).map(
    ({ instancePath, keyword }) => `${instancePath} ${keyword}`,
  );
}

it('schemas/ is what npm run docs writes', () => {
  expect(readdirSync('schemas').sort()).toEqual(FILES.map(([file]) => file).sort());
  for (const [file, text] of FILES) expect(readFileSync(join('schemas', file), 'utf8')).toBe(text);
});

it('the comments of the source stand at the fields, in lists and inside entries, too', () => {
  const schema = JSON.parse(readFileSync('schemas/claims.schema.json', 'utf8')) as {
    items: {
      properties: Record<
        string,
        { description?: string; items?: { properties: Record<string, { description?: string }> } }
      >;
    };
  };
  const { properties } = schema.items;
  expect(properties.statement?.description).toBe('One checkable statement, in our words.');
  expect(properties.evidence?.items?.properties.at?.description).toBe(
    'Place in the source; it must have a digest item.',
  );
  expect(properties.id?.description).toContain('the only form of an id');
});

describe.each(['content', 'tests/sites/lighthouses', `${FIXTURES}/base`])('%s', (folder) => {
  const files = readFiles(folder);

  it('has a schema for each file but tables, pictures and the list of addresses', () => {
    const without = files.filter((file) => findFaults(file) === undefined).map(({ path }) => path);
    expect(
      without.filter((path) => !/^addresses\.txt$|\.csv$|\.topo\.json$|\.png$/u.test(path)),
    ).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  });

  it('has no fault by any of them', () => {
    expect(
      files.flatMap((file) => (findFaults(file) ?? []).map((fault) => [file.path, fault])),
    ).toEqual([]);
  });
});

it('a draft passes with its texts still empty', () => {
  const files = readFiles(`${FIXTURES}/unfinished-draft`);
  expect(files.length).toBeGreaterThan(1);
  expect(files.flatMap((file) => findFaults(file) ?? [])).toEqual([]);
});

it.each([
  ['unknown-key', 'claims/chain-ferry.yaml', '/0/evidence/0 additionalProperties'],
  ['unknown-key', 'site.yaml', ' additionalProperties'],
  ['unknown-key', 'sources/gazette-1890.md', ' additionalProperties'],
  ['unknown-key', 'topics/devices/chain-ferry.md', ' additionalProperties'],
  ['missing-key', 'claims/ferryman.yaml', '/0 required'],
  ['missing-key', 'claims/ferryman.yaml', '/0/evidence/0 required'],
  ['missing-key', 'sources/letter-1893.md', ' required'],
  ['missing-key', 'sources/letter-1893.md', '/digest/0 required'],
  ['invalid-value', 'claims/ferryman.yaml', ' type'],
  ['invalid-value', 'essays/the-crossing.mdx', '/asOf pattern'],
  ['invalid-value', 'sources/letter-1893.md', '/read enum'],
  ['invalid-value', 'sources/letter-1893.md', '/URL pattern'],
])('the fixture of %s: %s is refused for%s', (code, path, fault) => {
  const all = new Ajv({ validateFormats: false, allowUnionTypes: true, allErrors: true });
  const kind = CONTENT_KINDS.find(({ files }) => matchesGlob(path, files));
  const file = readFiles(`${FIXTURES}/${code}`).find((known) => known.path === path);
  if (!kind || !file) throw new Error(`${path} is not there`);
  const text = kind.form === 'front-matter' ? (splitFrontMatter(file.text)?.yaml ?? '') : file.text;
  const validate = all.compile(
    JSON.parse(readFileSync(`schemas/${kind.name}.schema.json`, 'utf8')) as object,
  );
  validate(parseYaml(text, path).yaml?.value);
  expect(
    validate.errors?.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`),
  ).toContain(fault);
});
