/** `.vscode/settings.json` gives each YAML file of a content its schema. */
import { existsSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, it } from 'vitest';
import { readFiles } from '../../../src/corpus/read-files.ts';
import { CONTENT_KINDS } from '../../../src/json-schemas/content-kinds.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'yaml.schemas': Record<string, string[]>;
};
const SCHEMAS = Object.entries(settings['yaml.schemas']);

it.each(['content', 'tests/sites/lighthouses', 'templates/documentary'])(
  'every YAML file of %s has the one schema that is made for it',
  (folder) => {
    const files = readFiles(folder).filter(({ path }) => path.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(0);
    for (const { path } of files) {
      const kind = CONTENT_KINDS.find(({ files: pattern }) => matchesGlob(path, pattern));
      const given = SCHEMAS.filter(([, globs]) =>
        globs.some((glob) => matchesGlob(`${folder}/${path}`, glob)),
      );
      expect(
        given.map(([schema]) => schema),
        path,
      ).toEqual([`./schemas/${kind?.name}.schema.json`]);
    }
  },
);

it('names no schema that is not there', () => {
  expect(SCHEMAS.map(([schema]) => schema).filter((schema) => !existsSync(schema))).toEqual([]);
});
