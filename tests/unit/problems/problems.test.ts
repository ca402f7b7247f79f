/**
 * Every code of the table of problems against a content that has this fault and no other: the files
 * of `tests/fixtures/problems/<code>` laid over those of `base`, and the places in `expected.json`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFiles, type ContentFile } from '../../../src/corpus/read-files.ts';
import { PROBLEMS, type Problem } from '../../../src/problems/problem.ts';
import { formatProblems } from '../../../src/problems/report.ts';
import { edit, FIXTURES, load, overlay } from './content.ts';

type Row = [code: string, file: string, line: number, column: number];

const CODES = Object.keys(PROBLEMS);

const toRows = (problems: readonly Problem[]): Row[] =>
  problems
    .map(({ code, file, line, column }): Row => [code, file, line, column])
    .sort(([, a, ...x], [, b, ...y]) => (a === b ? x[0] - y[0] || x[1] - y[1] : a < b ? -1 : 1));

/** So small that no fixture has to be large. */
const LIMITS = { text: 5000, other: 5000 };

/** What stands beside the files of a fixture and is no part of it. */
const EXPECTED = ['expected.json', 'report.txt'];

const readOverlay = (code: string): Record<string, ContentFile> =>
  Object.fromEntries(
    readFiles(`${FIXTURES}/${code}`, LIMITS)
      .filter(({ path }) => !EXPECTED.includes(path))
      .map((file) => [file.path, file]),
  );

it('the base has no fault', () => {
  expect(load(overlay({})).problems).toEqual([]);
});

it('every code has its fixture, and every fixture its code', () => {
  const folders = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.map(({ name }) => name).filter((name) => name !== 'base')).toEqual(
    CODES.toSorted(),
  );
});

describe.each(CODES)('%s', (code) => {
  const file = `${FIXTURES}/${code}/expected.json`;

  it('is found at each of its places, and nothing else is', () => {
    const expected = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Row[]) : [];
    expect(expected).not.toEqual([]);
    const { problems } = load(overlay(readOverlay(code)));
    expect(toRows(problems)).toEqual(expected);
  });

  it('alone is what its fixture is about', () => {
    const { problems } = load(overlay(readOverlay(code)));
    expect([...new Set(problems.map((problem) => problem.code))]).toEqual([code]);
  });

  it('is told with words that name what is wrong', async () => {
    const { problems } = load(overlay(readOverlay(code)));
    await expect(`${formatProblems(problems)}\n`).toMatchFileSnapshot(
      `../../fixtures/problems/${code}/report.txt`,
    );
  });
});

it('faults of all kinds and files are listed together', () => {
  const { problems } = load(
    overlay({
      ...edit('essays/the-crossing.mdx', '[[chain-ferry]]', '[[raft]] [@mill, ¶ 1] [[chain-ferry'),
      ...edit('topics/devices/chain-ferry.md', 'title: Chain ferry\n', ''),
      ...edit('claims/chain-ferry.yaml', 'at: ¶ 1', 'at: ¶ 7'),
      ...edit('sources/parish-1891.md', 'tier: supporting', 'tier: other'),
      'origins.yaml': '- id: [\n',
      'glossary.yaml': undefined,
    }),
  );
  expect(new Set(problems.map(({ file }) => file))).toEqual(
    new Set([
      'content/claims/chain-ferry.yaml',
      'content/essays/the-crossing.mdx',
      'content/origins.yaml',
      'content/sources/parish-1891.md',
      'content/topics/devices/chain-ferry.md',
    ]),
  );
});

it('without site.yaml there is no graph, and the faults of the other files are still listed', () => {
  const { graph, problems } = load(
    overlay({ 'site.yaml': undefined, ...edit('essays/the-crossing.mdx', '[[toll]]', '[[toll') }),
  );
  expect(graph).toBeUndefined();
  expect(toRows(problems)).toEqual([
    ['malformed-link', 'content/essays/the-crossing.mdx', 14, 27],
    ['misplaced-file', 'content/site.yaml', 1, 1],
  ]);
});

it('files with CRLF have the same faults at the same places', () => {
  for (const code of ['unknown-topic', 'malformed-link', 'unknown-key', 'duplicate-id']) {
    const files = overlay(readOverlay(code));
    const windows = files.map(({ path, text }) => ({ path, text: text.replaceAll('\n', '\r\n') }));
    expect(toRows(load(windows).problems)).toEqual(toRows(load(files).problems));
  }
});

it.each<[file: string, text: string | ContentFile]>([
  ['origins.yaml', '- id: [\n'],
  ['glossary.yaml', '- id: toll\n  id: toll\n'],
  ['claims/chain-ferry.yaml', '- id: "f-1\n'],
  [
    'claims/chain-ferry.yaml',
    { path: 'claims/chain-ferry.yaml', text: '', fault: { code: 'oversized-file', message: 'x' } },
  ],
  ['topics/people/ferryman.md', '---\ntitle: [\n---\n'],
  [
    'topics/people/ferryman.md',
    { path: 'topics/people/ferryman.md', text: '', fault: { code: 'outside-link', message: 'x' } },
  ],
  ['site.yaml', { path: 'site.yaml', text: '', fault: { code: 'unreadable-file', message: 'x' } }],
])('where %s cannot be read, what uses its entries has no fault', (file, text) => {
  const { problems } = load(overlay({ [file]: text }));
  expect(problems.map((problem) => problem.file)).toEqual([`content/${file}`]);
});
