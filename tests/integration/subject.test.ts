/** The engine knows no subject: no name of the documentary in `content/` stands in its code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.ts';

/** Kinds of topic that are called by proper names. */
const NAMED_KINDS = new Set(['networks', 'people', 'organisations', 'places']);
/** Capitalised words that do not open a sentence: the names in it. */
const NAMES_IN_LINE = /(?<=[^\s.!?:]\s)\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)*/gu;
const MADE_BY_THE_BUILD = 'src/styles/generated';

const listNames = (): string[] => {
  const { graph } = loadGraph('content');
  if (!graph) throw new Error('the content cannot be read');
  const { site, topics } = graph.corpus;
  const called = topics
    .filter(({ kind }) => NAMED_KINDS.has(kind))
    .flatMap(({ data }) => [data.title, data.nativeName ?? '', ...data.aliases]);
  const places = [site.deck, site.description].flatMap((line) => line.match(NAMES_IN_LINE) ?? []);
  return [
    ...new Set([
      site.title,
      ...called,
      ...places,
      ...places.flatMap((name) => name.split(' ').slice(1)),
    ]),
  ].filter((name) => name.length > 2);
};

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);

it('no title or alias of a network, person, organisation or place, and no name of the deck, is in src or scripts', () => {
  const names = listNames();
  expect(names.length).toBeGreaterThan(10);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${names.map(escape).join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
  const found = ['src', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(MADE_BY_THE_BUILD))
      .flatMap((entry) => {
        const file = join(entry.parentPath, entry.name);
        return readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, index) =>
            (line.match(pattern) ?? []).map((name) => `${file}:${index + 1} ${name}`),
          );
      }),
  );
  expect(found).toEqual([]);
});
