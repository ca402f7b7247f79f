import { expect, it } from 'vitest';
import { listEntries } from '../../../src/editing/entries.ts';
import { findEntries, findUses } from '../../../src/editing/find-uses.ts';
import { formatUses, formatUsesAsJson } from '../../../src/editing/format-uses.ts';
import { entryOf, FERRIES, ROOT, textOf, withFiles } from './ferries.ts';

const listUses = (id: string, content = FERRIES): string[] =>
  findUses(content, entryOf(content, id)).uses.map(
    ({ file, line, column, what }) =>
      `${file.replace(`${ROOT}/`, '').replace(/^.*\/docs\//u, 'docs/')}:${line}:${column} ${what}`,
  );

it.each<[id: string, uses: string[]]>([
  [
    'chain-ferry',
    [
      'addresses.txt:39:1 published address /topics/chain-ferry/',
      'claims/chain-ferry.yaml:1:1 file of the claims that it owns',
      'claims/ferryman.yaml:6:7 topic of f-10',
      'essays/the-crossing.mdx:15:7 topic link',
      'essays/the-crossing.mdx:15:30 topic link',
      'essays/the-crossing.mdx:19:70 topic link, as "Floating Bridge"',
      'essays/the-crossing.mdx:23:5 topic link',
      'moved.yaml:3:7 where /topics/rope-ferry/ went',
      'pages/about.mdx:8:37 topic link',
      'topics/people/ferryman.md:8:81 topic link',
    ],
  ],
  [
    'f-1',
    [
      'addresses.txt:22:1 published address /claims/f-1/',
      'claims/chain-ferry.yaml:24:7 corrected by f-2',
      'data/carts.csv:2:53 row counted of carts.csv',
      'essays/the-crossing.mdx:15:74 claim mark',
      'figures/few-carts.mdx:12:12 claim mark',
      'figures/who-crosses.mdx:11:98 rule toll of the figure who-crosses',
      'lineages.yaml:5:16 statement of the lineage one-count',
      'series.yaml:7:20 name on the figure carts-a-day',
      'site.yaml:11:11 first words of the home page',
      'timelines.yaml:7:20 mark on the timeline still-days',
      'timelines.yaml:10:20 begin of a span on the timeline still-days',
      'docs/review/the-crossing.tsv:2:60 support in the review',
    ],
  ],
  [
    'f-2',
    [
      'addresses.txt:24:1 published address /claims/f-2/',
      'essays/the-crossing.mdx:27:32 claim mark',
      'timelines.yaml:8:20 mark on the timeline still-days',
      'timelines.yaml:10:33 end of a span on the timeline still-days',
    ],
  ],
  [
    'parish-1891',
    [
      'addresses.txt:37:1 published address /sources/parish-1891/',
      'claims/chain-ferry.yaml:14:15 evidence of f-1',
      'claims/chain-ferry.yaml:26:17 evidence of f-2',
      'essays/the-crossing.mdx:15:140 citation',
      'essays/the-crossing.mdx:23:42 citation',
      'essays/the-crossing.mdx:27:66 citation',
      'essays/the-flood.mdx:11:51 citation',
      'essays/the-report.mdx:8:3 source that the essay starts from',
      'glossary.yaml:6:15 source of the glossary entry toll',
      'topics/devices/chain-ferry.md:10:323 citation',
      'topics/people/ferryman.md:8:342 citation',
      'docs/review/the-crossing.tsv:3:38 support in the review',
    ],
  ],
  [
    'gazette-visit',
    [
      'claims/chain-ferry.yaml:13:13 via, in the evidence of f-1',
      'sources/gazette-1890.md:14:11 origin that the source is based on',
    ],
  ],
  [
    'ferryman',
    [
      'addresses.txt:40:1 published address /topics/ferryman/',
      'claims/chain-ferry.yaml:8:12 topic of f-1',
      'claims/ferryman.yaml:1:1 file of the claims that it owns',
      'essays/the-crossing.mdx:19:7 topic link',
      'essays/the-flood.mdx:11:23 topic link',
      'glossary.yaml:4:10 topic of the glossary entry toll',
      'topics/devices/chain-ferry.md:10:67 topic link',
    ],
  ],
  [
    'toll',
    [
      'addresses.txt:32:1 published address /glossary/#term-toll',
      'essays/the-crossing.mdx:19:29 topic link',
      'essays/the-crossing.mdx:19:42 topic link, as "Toll"',
    ],
  ],
  [
    'about',
    [
      'addresses.txt:4:1 published address /about/',
      'essays/the-crossing.mdx:19:178 topic link',
      'pages/about.mdx:10:16 topic link',
      'site.yaml:13:27 link in the footer',
      'site.yaml:14:32 link in the footer',
    ],
  ],
  [
    'preface',
    ['addresses.txt:33:1 published address /preface/', 'site.yaml:8:10 page before the chapters'],
  ],
  [
    'the-crossing',
    [
      'addresses.txt:7:1 published address /chapters/the-crossing/',
      'moved.yaml:6:7 where /chapters/the-ford/#mud went',
    ],
  ],
  [
    'carts-a-day',
    [
      'addresses.txt:9:1 published address /chapters/the-crossing/#fig-carts-a-day',
      'claims/chain-ferry.yaml:6:11 series of f-1',
      'essays/the-crossing.mdx:8:8 cover',
      'essays/the-crossing.mdx:19:135 link within the page',
      'figures/drawn-again.mdx:7:5 drawn by the figure drawn-again',
    ],
  ],
  [
    'still-days',
    [
      'addresses.txt:14:1 published address /chapters/the-flood/#fig-still-days',
      'essays/the-flood.mdx:8:8 cover',
    ],
  ],
  [
    'one-count',
    [
      'addresses.txt:19:1 published address /chapters/the-report/#fig-one-count',
      'essays/the-report.mdx:9:8 cover',
    ],
  ],
  [
    'the-crossing#carts',
    [
      'addresses.txt:8:1 published address /chapters/the-crossing/#carts',
      'essays/the-crossing.mdx:19:109 link within the page',
      'moved.yaml:6:7 where /chapters/the-ford/#mud went',
      'docs/review/the-crossing.tsv:2:14 place in the review',
    ],
  ],
  [
    'the-crossing#years-later',
    [
      'addresses.txt:12:1 published address /chapters/the-crossing/#years-later',
      'essays/the-crossing.mdx:11:16 waiver of uncited-figure',
    ],
  ],
  [
    'the-crossing#note-toll',
    [
      'addresses.txt:10:1 published address /chapters/the-crossing/#note-toll',
      'essays/the-crossing.mdx:19:90 call of the note',
      'essays/the-crossing.mdx:19:161 link within the page',
    ],
  ],
  [
    'about#errors',
    ['addresses.txt:5:1 published address /about/#errors', 'site.yaml:13:43 link in the footer'],
  ],
  ['about#what-it-is', ['site.yaml:14:49 link in the footer']],
])('%s is used wherever it is named', (id, uses) => {
  expect(listUses(id)).toEqual(uses);
});

it.each([
  ['f-2', 'claims/chain-ferry.yaml', 19, 7],
  ['the-crossing#toll-taken', 'essays/the-crossing.mdx', 19, 188],
  ['the-crossing#note-toll', 'essays/the-crossing.mdx', 27, 3],
  ['parish-1891', 'sources/parish-1891.md', 1, 1],
])('%s is defined in %s', (id, file, line, column) => {
  expect(findUses(FERRIES, entryOf(FERRIES, id)).defined).toEqual({
    file: `${ROOT}/${file}`,
    line,
    column,
  });
});

it('each place is that of the first character of the name', () => {
  const startsThere = listEntries(FERRIES.graph).flatMap((entry) =>
    findUses(FERRIES, entry)
      .uses.filter(
        ({ file, what }) =>
          !/(?:addresses\.txt|moved\.yaml)$/u.test(file) && !what.startsWith('file of'),
      )
      .map(({ file, line, column, what }) => {
        const text = textOf(FERRIES, file.split('/').slice(-1).join('/'));
        const name = /as "(.*)"/u.exec(what)?.[1] ?? entry.id.replace(/^.*#/u, '');
        const there = (text.split('\n')[line - 1] ?? '').slice(column - 1);
        return there.startsWith(name) || `note-${there}`.startsWith(name)
          ? ''
          : `${name}: ${there}`;
      }),
  );
  expect(startsThere.length).toBeGreaterThan(60);
  expect(startsThere.filter(Boolean)).toEqual([]);
});

it('an id that several kinds share is each of them, or the one of the kind', () => {
  const series = textOf(FERRIES, 'series.yaml').replace('id: carts-a-day', 'id: ferryman');
  const { graph } = withFiles({ 'series.yaml': series });
  const kindsOf = (...args: ['ferryman', ('series' | 'claim')?]): string[] =>
    findEntries(graph, ...args).map(({ kind }) => kind);
  expect(kindsOf('ferryman')).toEqual(['topic', 'series']);
  expect(kindsOf('ferryman', 'series')).toEqual(['series']);
  expect(kindsOf('ferryman', 'claim')).toEqual([]);
});

it('a title or another name leads to what bears it', () => {
  expect(findEntries(FERRIES.graph, 'floating bridge').map(({ id }) => id)).toEqual([
    'chain-ferry',
  ]);
  expect(findEntries(FERRIES.graph, 'Toll').map(({ kind }) => kind)).toEqual(['glossary']);
  expect(findEntries(FERRIES.graph, 'raft')).toEqual([]);
});

it('a citation is found behind brackets that look like it, where its characters are not as written', () => {
  const essay = textOf(FERRIES, 'essays/the-flood.mdx').replace(
    '[@parish',
    '(see \\[see below\\]) [see below] [see "Flood" @gazette-1890, ¶¶ 1--2; @parish',
  );
  const uses = listUses('gazette-1890', withFiles({ 'essays/the-flood.mdx': essay }));
  const column = (essay.split('\n')[10] ?? '').indexOf('gazette-1890') + 1;
  expect(uses).toContain(`essays/the-flood.mdx:11:${column} citation`);
});

it('what nothing uses is said to be so', () => {
  const claims = textOf(FERRIES, 'claims/ferryman.yaml');
  const { entry, defined, uses } = findUses(FERRIES, entryOf(FERRIES, 'f-10'));
  expect(claims).toContain('f-10');
  expect(formatUses([{ entry, defined, uses: [] }])).toBe(
    `The claim f-10, “The ferryman lived beside the boat.”\n  ${ROOT}/claims/ferryman.yaml:1:7  where it is defined\n\nNothing uses it.`,
  );
  expect(formatUses([{ entry, defined, uses }])).toContain('3 uses in 3 files.');
});

it('the same is there for other programs', () => {
  const found = [findUses(FERRIES, entryOf(FERRIES, 'gazette-visit'))];
  expect(JSON.parse(formatUsesAsJson(found))).toMatchObject([
    {
      kind: 'origin',
      id: 'gazette-visit',
      title: 'River Gazette',
      uses: [{ line: 13 }, { line: 14 }],
    },
  ]);
});
