/** Every text field of the schemas is a text of ours, or stands in the list of those that are not. */
import type { z } from 'astro/zod';
import { expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { listOwnProse } from '../../../src/graph/own-prose.ts';
import { CONTENT_KINDS } from '../../../src/json-schemas/content-kinds.ts';
import { edit, loadValid, overlay } from '../problems/content.ts';

/** What only a field for words takes: no id, date, address, language or word of a list. */
const WORDS =
  'A line of words that is long enough to be the description of a page or of a chapter.';

/** Text fields that are not ours, by kind and path: names, words of others, places and codes. */
const NOT_OURS: Readonly<Record<string, readonly string[]>> = {
  site: ['contentNoteWords.0', 'licence.name'],
  essays: ['waivers.0.code'],
  topics: ['nativeName', 'aliases.0'],
  sources: [
    'title',
    'author.0.family',
    'author.0.given',
    'author.0.literal',
    'container-title',
    'publisher',
    'DOI',
    'ISBN',
    'label',
    'digest.0.at',
  ],
  origins: ['name'],
  cards: ['words.0', 'figure'],
  claims: ['evidence.0.at'],
  glossary: ['aliases.0', 'sources.0.at'],
  corrections: ['was'],
  figures: ['outlines.land', 'outlines.around.0'],
  history: ['changes.0.at', 'changes.0.was', 'changes.0.now'],
};

interface Definition {
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
}

/** A value with one entry in each list, in which each text field says its own path; the fields are entered in `found`. */
function fill(schema: z.ZodType, path: string, found: Set<string>): unknown {
  if (schema.safeParse(WORDS).success) {
    found.add(path);
    return path;
  }
  const { shape, element, innerType, options } = schema.def as Definition;
  const at = (key: string): string => (path === '' ? key : `${path}.${key}`);
  if (shape)
    return Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, fill(inner, at(key), found)]),
    );
  if (element) return [fill(element, at('0'), found)];
  if (innerType) return fill(innerType, path, found);
  if (options) {
    const values = options.map((option) => fill(option, path, found));
    return values.every((value) => typeof value === 'object')
      ? Object.assign({}, ...values)
      : values[0];
  }
  return undefined;
}

it('lists every text field of every schema that is not said to be another’s, at its own place', () => {
  const placeOf = (path: readonly (string | number)[]) => ({
    file: path.join('.'),
    line: 1,
    column: 1,
  });
  const fields = new Map<string, Set<string>>();
  const entries = CONTENT_KINDS.map(({ name, schema }) => {
    const found = new Set<string>();
    fields.set(name, found);
    // Of a kind that has several forms there is an entry of each.
    const { options = [schema] } = schema.def as Definition;
    return [name, options.map((form) => ({ data: fill(form, '', found), placeOf }))] as const;
  });
  const corpus = {
    ...Object.fromEntries(entries),
    site: Object.fromEntries(entries).site?.[0]?.data,
    placeInSite: placeOf,
    datasets: [],
  } as unknown as Corpus;

  const texts = listOwnProse(corpus);
  expect(texts.map(({ where }) => where().file)).toEqual(texts.map(({ text }) => text));
  const ours = [...fields].flatMap(([name, found]) => [
    ...found.difference(new Set(NOT_OURS[name])),
  ]);
  expect([...new Set(texts.map(({ text }) => text))].sort()).toEqual([...new Set(ours)].sort());
  expect(ours.length).toBeGreaterThan(30);
  for (const [name, paths] of Object.entries(NOT_OURS))
    expect(
      paths.filter((path) => !fields.get(name)?.has(path)),
      name,
    ).toEqual([]);
});

it('knows where each stands in its file', () => {
  const { corpus } = loadValid(
    overlay({
      ...edit(
        'site.yaml',
        'chapterWord:',
        'firstWords: { text: A boat on a chain., claim: f-1 }\nchapterWord:',
      ),
      ...edit(
        'claims/chain-ferry.yaml',
        '      stance: context',
        '      stance: context\n      note: On flood days.',
      ),
      'timelines.yaml':
        '- { id: t, title: T title, caption: T caption, lanes: [{ label: T lane, marks: [{ claim: f-1, text: T mark }] }] }\n',
    }),
  );
  const place = (text: string) =>
    listOwnProse(corpus)
      .find((own) => own.text === text)
      ?.where();
  expect(place('On flood days.')).toEqual({
    file: 'content/claims/chain-ferry.yaml',
    line: 13,
    column: 13,
  });
  expect(place('A boat on a chain.')).toMatchObject({ file: 'content/site.yaml', line: 6 });
  expect(place('T mark')).toMatchObject({ file: 'content/timelines.yaml', line: 1, column: 101 });
});
