import { describe, expect, it } from 'vitest';
import { formatChanges } from '../../../src/editing/file-change.ts';
import { findUses } from '../../../src/editing/find-uses.ts';
import { renameId } from '../../../src/editing/rename-id.ts';
import { entryOf, FERRIES, rename, ROOT, textOf, withFiles } from './ferries.ts';

type Case = [id: string, to: string];

const CASES: Case[] = [
  ['chain-ferry', 'cable-ferry'],
  ['ferryman', 'boatman'],
  ['gazette-1890', 'gaz-90'],
  ['parish-1891', 'the-book'],
  ['f-1', 'f-01'],
  ['f-2', 'carts-of-1891'],
  ['parish-book', 'accounts'],
  ['toll', 'fare'],
  ['about', 'colophon'],
  ['preface', 'before'],
  ['the-crossing', 'crossing'],
  ['carts-a-day', 'carts'],
  ['still-days', 'quiet'],
  ['one-count', 'count'],
  ['the-crossing#carts', 'the-crossing#wagons'],
  ['the-crossing#note-toll', 'the-crossing#note-fare'],
  ['about#errors', 'about#mistakes'],
];

const isRecord = (file: string): boolean =>
  /\/(?:addresses\.txt|dates\.csv|moved\.yaml)$/u.test(file);
const refusalOf = (id: string, to: string, content = FERRIES): string => {
  const result = renameId(content, entryOf(content, id), to);
  return 'refusal' in result ? result.refusal : '';
};

it('the content to try it on has no problems', () => {
  expect(FERRIES.problems).toEqual([]);
});

describe.each(CASES)('%s as %s', (id, to) => {
  const renamed = rename(FERRIES, id, to);

  it('leaves a content without problems', () => {
    expect(renamed.problems).toEqual([]);
  });

  it('is used as often as before, wherever it was', () => {
    const count = (content: typeof FERRIES, name: string): string[] =>
      findUses(content, entryOf(content, name))
        .uses.filter(({ file }) => !isRecord(file))
        .map(({ what }) => what);
    expect(count(renamed, to).sort()).toEqual(count(FERRIES, id).sort());
  });

  it('keeps every address that was published, and the way to it', () => {
    const before = textOf(FERRIES, 'addresses.txt').split('\n');
    expect(textOf(renamed, 'addresses.txt').split('\n')).toEqual(expect.arrayContaining(before));
    expect(textOf(renamed, 'moved.yaml')).toContain(textOf(FERRIES, 'moved.yaml'));
  });

  it('changes nothing that is not undone when it gets its old id again', () => {
    const back = rename(renamed, to, id);
    const rest = (content: typeof FERRIES): Record<string, string> =>
      Object.fromEntries(
        [...content.files, ...content.reviews]
          .filter(({ file }) => !isRecord(file))
          .map(({ file, text }) => [file, text]),
      );
    expect(rest(back)).toEqual(rest(FERRIES));
    expect(back.problems).toEqual([]);
  });
});

describe('moved.yaml', () => {
  const movesOf = (content: typeof FERRIES): string[] =>
    content.graph.corpus.moved.map(({ id, data }) => `${id} → ${data.to ?? data.withdrawn ?? ''}`);
  const known = movesOf(FERRIES);

  it.each<[id: string, to: string, added: string[]]>([
    ['chain-ferry', 'cable-ferry', ['/topics/chain-ferry/ → /topics/cable-ferry/']],
    ['the-crossing', 'crossing', ['/chapters/the-crossing/ → /chapters/crossing/']],
    ['toll', 'fare', ['/glossary/#term-toll → /glossary/#term-fare']],
    ['f-1', 'f-01', ['/claims/f-1/ → /claims/f-01/']],
    ['about', 'colophon', ['/about/ → /colophon/']],
    ['parish-book', 'accounts', []],
    [
      'carts-a-day',
      'carts-in-a-day',
      ['/chapters/the-crossing/#fig-carts-a-day → /chapters/the-crossing/#fig-carts-in-a-day'],
    ],
    [
      'the-crossing#carts',
      'wagons',
      ['/chapters/the-crossing/#carts → /chapters/the-crossing/#wagons'],
    ],
    [
      'the-crossing#note-toll',
      'fare',
      ['/chapters/the-crossing/#note-toll → /chapters/the-crossing/#note-fare'],
    ],
  ])(
    'for %s as %s has an entry for its page, which takes the places on it along',
    (id, to, added) => {
      expect(movesOf(rename(FERRIES, id, to))).toEqual([...known, ...added]);
    },
  );

  it('goes on from what it says already, and loses what is there again', () => {
    const once = rename(FERRIES, 'chain-ferry', 'cable-ferry');
    const twice = rename(once, 'cable-ferry', 'rope-boat');
    expect(movesOf(twice)).toEqual([
      ...known,
      '/topics/chain-ferry/ → /topics/cable-ferry/',
      '/topics/cable-ferry/ → /topics/rope-boat/',
    ]);
    const back = rename(twice, 'rope-boat', 'chain-ferry');
    expect(movesOf(back)).toEqual([
      ...known,
      '/topics/cable-ferry/ → /topics/rope-boat/',
      '/topics/rope-boat/ → /topics/chain-ferry/',
    ]);
    expect(textOf(back, 'moved.yaml')).toContain('# Two chapters became one.');
  });

  it('keeps the ends of its lines, also where entries are taken out', () => {
    const windows = textOf(FERRIES, 'moved.yaml').replaceAll('\n', '\r\n').trimEnd();
    const once = rename(withFiles({ 'moved.yaml': windows }), 'f-1', 'f-01');
    const text = textOf(rename(once, 'f-01', 'f-1'), 'moved.yaml');
    expect(text).toBe(`${windows}\r\n- from: /claims/f-01/\r\n  to: /claims/f-1/\r\n`);
  });

  it('leads on where it led to an address that was promised to nobody', () => {
    const text = textOf(FERRIES, 'moved.yaml').replace(
      'withdrawn: It was counted twice.',
      'to: /claims/f-2/ # as the later count has it',
    );
    const listed = textOf(FERRIES, 'addresses.txt').replace('/claims/f-2/\n', '');
    const content = withFiles({ 'moved.yaml': text, 'addresses.txt': listed });
    expect(content.problems.map(({ code }) => code)).toEqual(['unlisted-address']);
    const renamed = rename(content, 'f-2', 'f-3');
    expect(textOf(renamed, 'moved.yaml')).toBe(text.replace('/claims/f-2/', '/claims/f-3/'));
    expect(textOf(renamed, 'addresses.txt')).toBe(listed);
  });

  it('takes a place along that was renamed under another name of its page', () => {
    const moved = rename(rename(FERRIES, 'the-crossing', 'crossing'), 'crossing#carts', 'wagons');
    const back = rename(moved, 'crossing', 'the-crossing');
    expect(back.problems).toEqual([]);
    expect(movesOf(back)).toContain(
      '/chapters/the-crossing/#carts → /chapters/the-crossing/#wagons',
    );
  });

  it('is begun where there is none, and left out where nothing was published', () => {
    const without = (...names: string[]): typeof FERRIES =>
      withFiles(
        {},
        {
          ...FERRIES,
          files: FERRIES.files.filter(({ file }) => !names.some((name) => file.endsWith(name))),
        },
      );
    const plain = textOf(FERRIES, 'addresses.txt').replace(
      /.*(?:rope-ferry|the-ford|f-0\/).*\n/gu,
      '',
    );
    const first = rename(
      withFiles({ 'addresses.txt': plain }, without('moved.yaml')),
      'f-1',
      'f-01',
    );
    expect(textOf(first, 'moved.yaml')).toBe(
      '# Where addresses of addresses.txt went that the site no longer has; docs/authoring.md has the form.\n- from: /claims/f-1/\n  to: /claims/f-01/\n',
    );
    const unpublished = rename(without('moved.yaml', 'addresses.txt', 'dates.csv'), 'f-1', 'f-01');
    expect(unpublished.files.some(({ file }) => isRecord(file))).toBe(false);
  });

  it('says nothing of an address that was promised to nobody', () => {
    const listed = textOf(FERRIES, 'addresses.txt').replace('/claims/f-2/\n', '');
    const renamed = rename(withFiles({ 'addresses.txt': listed }), 'f-2', 'f-3');
    expect(movesOf(renamed)).toEqual(known);
    expect(textOf(renamed, 'addresses.txt')).toBe(listed);
  });
});

it('an id that YAML would read as a number or as true stands in quotation marks', () => {
  const renamed = rename(FERRIES, 'ferryman', '007');
  expect(textOf(renamed, 'claims/chain-ferry.yaml')).toContain("topics: ['007']");
  expect(textOf(renamed, 'glossary.yaml')).toContain("topic: '007'");
  expect(textOf(rename(FERRIES, 'f-1', 'true'), 'site.yaml')).toContain('claim: "true"');
  // A cell of a table is a text whatever it looks like.
  expect(textOf(rename(FERRIES, 'f-1', 'true'), 'data/carts.csv')).toContain(',true\n');
});

it('a comment, and an id that only begins alike, stay as they are', () => {
  const renamed = rename(FERRIES, 'f-1', 'forty-carts');
  expect(textOf(renamed, 'claims/chain-ferry.yaml')).toContain('- source: parish-1891 # f-1 again');
  expect(textOf(renamed, 'claims/ferryman.yaml')).toContain('id: f-10');
  expect(textOf(renamed, 'the-crossing.tsv')).toContain('claim forty-carts, not f-10');
});

it('CRLF stays CRLF', () => {
  const windows = (text: string): string => text.replaceAll('\n', '\r\n');
  const files = Object.fromEntries(
    FERRIES.files
      .filter(({ file }) => !isRecord(file))
      .map(({ file, text }) => [file.slice(ROOT.length + 1), windows(text)]),
  );
  const renamed = rename(withFiles(files), 'parish-1891', 'the-book');
  const plain = rename(FERRIES, 'parish-1891', 'the-book');
  for (const path of [
    'the-crossing.mdx',
    'the-report.mdx',
    'glossary.yaml',
    'claims/chain-ferry.yaml',
  ])
    expect(textOf(renamed, path)).toBe(windows(textOf(plain, path)));
});

describe('is refused', () => {
  it.each([
    ['chain-ferry', 'ferryman', 'there is already the topic "ferryman"'],
    ['chain-ferry', 'toll', 'there is already the glossary entry "toll"'],
    ['toll', 'about', 'there is already the page "about"'],
    ['carts-a-day', 'one-count', 'there is already the lineage "one-count"'],
    ['the-crossing#carts', 'toll-taken', 'there is already the place "the-crossing#toll-taken"'],
    ['f-1', 'f-1', 'it has this id already'],
    ['f-1', 'F 1', '"F 1" is no id'],
    ['about#what-it-is', 'why', 'a heading is named after its words'],
    [
      'ferryman',
      'rope-ferry',
      'the address /topics/rope-ferry/ was published for something else, which is now at /topics/chain-ferry/',
    ],
    ['f-1', 'f-0', 'the address /claims/f-0/ was published for something else'],
    ['about', 'glossary', 'the address /glossary/ was published for something else'],
    ['the-crossing#carts', 'note-x', 'the content would then have problems'],
  ])('%s as %s: %s', (id, to, reason) => {
    expect(refusalOf(id, to)).toContain(reason);
  });

  it('where a link would come to mean something else', () => {
    const topic = textOf(FERRIES, 'topics/people/ferryman.md').replace(
      'summary:',
      'aliases: [raft]\nsummary:',
    );
    const page = textOf(FERRIES, 'pages/preface.mdx').replace(
      'Two reports',
      '[[raft|Two]] reports',
    );
    const content = withFiles({ 'topics/people/ferryman.md': topic, 'pages/preface.mdx': page });
    expect(content.problems).toEqual([]);
    expect(refusalOf('chain-ferry', 'raft', content)).toContain('would not mean the same');
    expect(refusalOf('ferryman', 'raft', content)).toBe('');
  });

  it('where the content has problems, since a use could be missed', () => {
    const text = textOf(FERRIES, 'essays/the-flood.mdx').replace('[[ferryman', '[[ferrymen');
    const content = withFiles({ 'essays/the-flood.mdx': text });
    const result = renameId(content, entryOf(content, 'chain-ferry'), 'raft');
    expect(result).toMatchObject({ problems: [{ code: 'unknown-topic' }] });
  });

  it('where a draft has faults for which it was left out, and with it what it names', () => {
    const draft = (keys: string): typeof FERRIES =>
      withFiles({
        'essays/the-mill.mdx': textOf(FERRIES, 'essays/the-flood.mdx')
          .replace('title: The flood\nnumber: 2', `draft: true\ntitle: ''\nnumber: 4\n${keys}`)
          .replace("'gazette-1890'", 'parish-1891')
          .replace('cover: still-days\n', ''),
      });
    const faulty = draft('colour: red');
    expect(renameId(faulty, entryOf(faulty, 'parish-1891'), 'book')).toMatchObject({
      problems: [{ code: 'unknown-key' }],
    });
    const renamed = rename(draft(''), 'parish-1891', 'book');
    expect(textOf(renamed, 'the-mill.mdx')).toContain('startsFrom: book\n');
    expect(textOf(renamed, 'the-mill.mdx')).toContain('[@book,\np. 4]');
  });

  it('where a draft source does not say how much of it was read', () => {
    const text = textOf(FERRIES, 'sources/parish-1891.md');
    const draft = text.replace(/^read: .*\n/mu, 'draft: true\n');
    const content = withFiles({
      'sources/parish-1892.md': draft.replace(/^url: .*\n/mu, 'url: https://parish.example/92\n'),
    });
    expect(renameId(content, entryOf(content, 'parish-book'), 'book')).toMatchObject({
      problems: [{ code: 'unstated-reading' }],
    });
  });

  it('where an id is written with an escape', () => {
    const site = textOf(FERRIES, 'site.yaml').replace('"f-1"', '"\\x66-1"');
    expect(refusalOf('f-1', 'f-01', withFiles({ 'site.yaml': site }))).toBe(
      `the first words of the home page at ${ROOT}/site.yaml:11 is written so that it cannot be changed: write the id there in plain letters`,
    );
  });

  it('where a file of the new name is there', () => {
    const review = { file: 'tests/fixtures/editing/docs/review/crossing.tsv', text: '' };
    const content = { ...FERRIES, reviews: [...FERRIES.reviews, review] };
    expect(refusalOf('the-crossing', 'crossing', content)).toBe(
      `there is already a file ${review.file}`,
    );
  });
});

it('shows what it would do as lines', () => {
  const result = renameId(FERRIES, entryOf(FERRIES, 'ferryman'), 'boatman');
  const shown = 'changes' in result ? formatChanges(result.changes) : '';
  expect(shown).toContain(
    `--- ${ROOT}/glossary.yaml\n+++ ${ROOT}/glossary.yaml\n@@ -4,1 +4,1 @@\n-  topic: ferryman\n+  topic: boatman\n`,
  );
  expect(shown).toContain(`--- ${ROOT}/claims/ferryman.yaml\n+++ ${ROOT}/claims/boatman.yaml\n`);
});
