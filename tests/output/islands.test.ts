/** The scripts of models: small, and on no page but their own. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findByName, findPages, site } from './built-site.ts';

/** Bytes that a model may add, compressed. */
const MOST = 6_000;
const IMPORT = /(?:from|import)\s*\(?\s*["'`](\.\/[^"'`]+\.js)["'`]/gu;

/** A script and what it imports, also only when it is asked for. */
function listWithImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(IMPORT))
    listWithImports(join(dirname(file), name), found);
  return found;
}

const scriptsOf = (document: (typeof site.pages)[number]['document']): Set<string> => {
  const found = new Set<string>();
  for (const { attribs } of findByName(document, 'script'))
    if (attribs.src)
      listWithImports(join(site.folder, attribs.src.slice(site.paths.base.length)), found);
  return found;
};

const [plain] = findPages('page');
if (!plain) throw new Error('the site has a page about itself');
const common = scriptsOf(plain.document);
const models = findPages('figure').filter(({ document }) =>
  ['decision-table', 'signature-gate', 'calculation-model'].some(
    (name) => findByName(document, name).length > 0,
  ),
);

test('there are pages with models', () => {
  expect(models).not.toEqual([]);
});

test.each(models)('$path adds no more than a model may', ({ document }) => {
  const own = [...scriptsOf(document)].filter((file) => !common.has(file));
  const bytes = own.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  expect(own).not.toEqual([]);
  expect(bytes).toBeLessThanOrEqual(MOST);
});

test('no other page defines a model', () => {
  const defines = [...common].filter((file) =>
    /["'`](?:decision-table|signature-gate|calculation-model)["'`]/u.test(
      readFileSync(file, 'utf8'),
    ),
  );
  expect(defines).toEqual([]);
});
