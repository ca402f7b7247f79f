import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDates } from '../../../src/corpus/dates-file.ts';
import { readFiles } from '../../../src/corpus/read-files.ts';
import { recordContent, type Recording } from '../../../src/editing/record.ts';
import { writeFiles } from '../../../src/editing/write-files.ts';
import { loadGraph } from '../../../src/graph/load-graph.ts';
import { ROOT } from './ferries.ts';

let folder = '';
const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'record-'));
  cpSync(ROOT, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

type Done = Exclude<Recording, { problems: unknown }>;

/** Records and writes. @throws where it is refused */
function record(today: string, earlier = readFiles(folder)): Done {
  const result = recordContent(folder, today, () => earlier);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  writeFiles(result.changes);
  return result;
}
const rowOf = (page: string) =>
  parseDates(read('dates.csv'), 'f').dated.find((row) => row.page === page);

describe('addresses', () => {
  it('stay as they are where every one is listed', () => {
    record('2026-01-01');
    expect(recordContent(`${folder}//`, '2026-01-01')).toMatchObject({
      changes: [],
      addresses: { added: 0 },
    });
  });

  it('that are not listed are added, and the rest stays with its comments', () => {
    const whole = read('addresses.txt').replace(
      '/claims/f-1/\n',
      '# The first count.\n/claims/f-1/\n',
    );
    edit('addresses.txt', () => whole.replace('/claims/f-2/\n', ''));
    expect(record('2026-01-01').addresses.added).toBe(1);
    expect(read('addresses.txt')).toBe(whole);
  });

  it('keep the ends of lines', () => {
    const windows = read('addresses.txt').replaceAll('\n', '\r\n');
    edit('addresses.txt', () => windows.replace('/claims/f-2/\r\n', ''));
    record('2026-01-01');
    expect(read('addresses.txt')).toBe(windows);
  });

  it('begin a list where there is none', () => {
    rmSync(join(folder, 'addresses.txt'));
    rmSync(join(folder, 'moved.yaml'));
    record('2026-01-01');
    expect(read('addresses.txt')).toContain('\n/claims/f-1/\n');
  });
});

describe('dates', () => {
  beforeEach(() => {
    record('2026-01-01');
  });

  it('are the day of the first record', () => {
    expect(rowOf('/claims/f-1/')).toMatchObject({
      published: '2026-01-01',
      modified: '2026-01-01',
    });
    expect(rowOf('/')).toBeDefined();
    expect(rowOf('/search/')).toBeUndefined();
  });

  it('change with the page that changed and with the lists that show it, and with no other', () => {
    const earlier = readFiles(folder);
    edit('topics/people/ferryman.md', (text) =>
      text.replace(
        /^summary: .*$/mu,
        'summary: He rows the boat along its chain from one side of the river to the other, for whoever calls.',
      ),
    );
    expect(loadGraph(folder).problems.map(({ code }) => code)).toContain('outdated-date');
    record('2026-02-02', earlier);
    const { dated } = parseDates(read('dates.csv'), 'f');
    expect(
      dated.filter(({ modified }) => modified === '2026-02-02').map(({ page }) => page),
    ).toEqual(['/topics/', '/topics/ferryman/']);
    expect(dated.every(({ published }) => published === '2026-01-01')).toBe(true);
    expect(loadGraph(folder).problems.map(({ code }) => code)).not.toContain('outdated-date');
  });

  it.each<[what: string, path: string, change: (text: string) => string]>([
    [
      'the width of lines',
      'essays/the-crossing.mdx',
      (text) => text.replace(/(\w) (\w)/u, '$1\n$2'),
    ],
    [
      'the address of a paragraph',
      'topics/people/ferryman.md',
      (text) => `${text.trimEnd()} ^new\n`,
    ],
    [
      'the order of keys',
      'claims/ferryman.yaml',
      (text) =>
        text
          .replace(/(- id: .*)\n {2}(.*)\n/u, '- $2\n  id: X\n')
          .replace('id: X', /- (id: .*)/u.exec(text)?.[1] ?? ''),
    ],
    ['a comment', 'glossary.yaml', (text) => `# For readers.\n${text}`],
    ['the ends of lines', 'topics/people/ferryman.md', (text) => text.replaceAll('\n', '\r\n')],
  ])('stay where only %s changes', (_, path, change) => {
    const before = read(path);
    edit(path, change);
    expect(read(path)).not.toBe(before);
    const { problems } = loadGraph(folder);
    expect(problems.filter(({ code }) => code === 'outdated-date')).toEqual([]);
  });

  it('of a page that is gone are taken out', () => {
    edit('dates.csv', (text) => `${text}/topics/raft/,0123456789abcdef,,2026-01-01,2026-01-01\n`);
    expect(loadGraph(folder).problems.map(({ code }) => code)).toContain('outdated-date');
    record('2026-02-02');
    expect(rowOf('/topics/raft/')).toBeUndefined();
  });
});

describe('the history of a page', () => {
  beforeEach(() => {
    record('2026-01-01');
  });
  const change = (): void =>
    edit('topics/people/ferryman.md', (text) =>
      text.replace(
        /^summary: .*$/mu,
        'summary: He rows the boat along its chain from one side of the river to the other, for whoever calls.',
      ),
    );

  it('gets the words that changed', () => {
    const earlier = readFiles(folder);
    const summary = /^summary: (.*)$/mu.exec(read('topics/people/ferryman.md'))?.[1];
    change();
    record('2026-02-02', earlier);
    const { graph } = loadGraph(folder);
    expect(graph?.corpus.history).toMatchObject([
      {
        page: '/topics/ferryman/',
        data: {
          date: '2026-02-02',
          changes: [
            {
              at: 'summary',
              was: summary,
              now: 'He rows the boat along its chain from one side of the river to the other, for whoever calls.',
            },
          ],
        },
      },
    ]);
  });

  it('grows at its end', () => {
    const first = readFiles(folder);
    change();
    record('2026-02-02', first);
    const second = readFiles(folder);
    edit('topics/people/ferryman.md', (text) => text.replace('He rows', 'He steers'));
    record('2026-03-03', second);
    const { graph } = loadGraph(folder);
    expect(graph?.corpus.history.map(({ id }) => id)).toEqual(['2026-02-02', '2026-03-03']);
  });

  it('stays as it is where the earlier words are not those that were recorded', () => {
    change();
    expect(record('2026-02-02', readFiles(folder)).changed).toEqual([
      { page: '/topics/ferryman/', changes: undefined },
    ]);
    expect(loadGraph(folder).graph?.corpus.history).toEqual([]);
  });
});

it('a published claim that says something else is not entered before its correction', () => {
  record('2026-01-01');
  const says = rowOf('/claims/f-1/')?.says;
  const statement = /^ {2}statement: (.*)$/mu.exec(read('claims/ferryman.yaml'))?.[1] ?? '';
  const id = /^- id: (.*)$/mu.exec(read('claims/ferryman.yaml'))?.[1] ?? '';
  edit('claims/ferryman.yaml', (text) => text.replace(statement, 'Nobody rowed that year.'));
  expect(recordContent(folder, '2026-02-02')).toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({ code: 'uncorrected-claim' }),
    ]) as unknown,
  });
  writeFileSync(
    join(folder, 'corrections.yaml'),
    `- id: nobody-rowed\n  date: 2026-02-02\n  at: /claims/${id}/\n  was: ${statement}\n  now: Nobody rowed that year.\n  reason: The book was misread.\n`,
  );
  record('2026-02-02');
  expect(rowOf(`/claims/${id}/`)?.modified).toBe('2026-02-02');
  expect(rowOf('/claims/f-1/')?.says).toBe(says);
  expect(loadGraph(folder).problems.map(({ code }) => code)).not.toContain('uncorrected-claim');
});

it('nothing is entered for a draft', () => {
  record('2026-01-01');
  edit('claims/ferryman.yaml', (text) => `${text}- draft: true\n  id: f-11\n`);
  expect(record('2026-02-02')).toMatchObject({ changes: [], addresses: { added: 0 } });
});

it('nothing is entered for a content with an error', () => {
  edit('site.yaml', (text) => text.replace(/^language:.*$/mu, 'language: none at all'));
  expect(recordContent(folder, '2026-01-01')).toMatchObject({
    problems: [{ code: 'invalid-value' }],
  });
});
