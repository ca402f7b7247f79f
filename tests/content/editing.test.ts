/** The editing commands on a copy of the real corpus, as an editor calls them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openContent } from '../../src/editing/content.ts';
import { findEntries } from '../../src/editing/find-uses.ts';
import { renameId } from '../../src/editing/rename-id.ts';
import { writeFiles } from '../../src/editing/write-files.ts';
import { loadGraph } from '../../src/graph/load-graph.ts';
import type { Graph } from '../../src/graph/model.ts';
import { followMoves, toMoves } from '../../src/graph/moves.ts';
import { isBlocking } from '../../src/problems/problem.ts';

// Each command starts a Node of its own and reads the corpus.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
const content = (): string => join(folder, 'content');

function run(command: 'where' | 'rename' | 'new', ...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${command}.ts`, ...args, '--content', content()],
    { encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

function load(): Graph {
  const { graph, problems } = loadGraph(content());
  expect(isBlocking(problems)).toBe(false);
  if (!graph) throw new Error('no graph');
  return graph;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'editing-'));
  cpSync('content', content(), { recursive: true });
  cpSync('docs/review', join(folder, 'docs/review'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a renaming', () => {
  const { graph } = loadGraph('content');
  const { essays = [], topics = [], sources = [], claims = [] } = graph?.corpus ?? {};
  const most = (kind: 'source' | 'topic', entries: readonly { id: string }[]): string => {
    const count = ({ id }: { id: string }): number =>
      graph?.backlinks.get(`${kind}:${id}`)?.length ?? 0;
    return entries.toSorted((a, b) => count(b) - count(a))[0]?.id ?? '';
  };

  it.each([
    ['topic', most('topic', topics), '/topics/'],
    ['source', most('source', sources), '/sources/'],
    ['claim', claims[0]?.id ?? '', '/claims/'],
    ['essay', essays[0]?.id ?? '', '/chapters/'],
  ] as const)('of the %s %s leaves no error, and every address leads on', (kind, id, path) => {
    const before = openContent(content());
    if (!before.graph) throw new Error('no graph');
    const [entry] = findEntries(before.graph, id, kind);
    if (!entry) throw new Error(`no ${kind}`);
    const result = renameId({ ...before, graph: before.graph }, entry, `renamed-${kind}`);
    if ('refusal' in result) throw new Error(result.refusal);
    writeFiles(result.changes);

    const after = load();
    const moves = toMoves(after.corpus, after.places);
    for (const { address } of before.graph.corpus.manifest ?? []) {
      const end = followMoves(address, moves);
      expect(end).not.toHaveProperty('fault');
      if (address.startsWith(`${path}${id}/`))
        expect(end).toEqual({ to: address.replace(`/${id}/`, `/renamed-${kind}/`) });
    }
    expect(findEntries(after, id, kind)).toEqual([]);
    expect(findEntries(after, `renamed-${kind}`, kind)).toHaveLength(1);
  });

  it('takes the review of an essay along', () => {
    const [essay] = essays;
    const review = (slug: string): string => readFileSync(join(folder, `docs/review/${slug}.tsv`), 'utf8');
    expect(review('renamed-essay').split('\n')[0]).toContain('support');
    expect(() => review(essay?.id ?? '')).toThrow('ENOENT');
  });
});

describe('a new entry', () => {
  const words = ['--title', 'An entry that is tried', '--kind', 'devices'];

  it('has no error, and is not made twice', () => {
    expect(run('new', 'topic', ...words).code).toBe(0);
    load();
    const again = run('new', 'topic', ...words);
    expect(again.code).toBe(1);
    expect(again.err).toContain('there is already the topic "an-entry-that-is-tried"');
  });

  it('is not made where something is missing and nobody can be asked', () => {
    const result = run('new', 'claim', '--topic', 'an-entry-that-is-tried');
    expect(result.code).toBe(2);
    expect(result.err).toContain('Missing: --statement, --claim-kind, --as-of, --source, --at.');
  });
});

it.each([
  ['where', ['--help'], ['npm run where', '--json']],
  ['rename', ['--help'], ['npm run rename', '--dry-run']],
  ['new', ['--help'], ['npm run new', 'essay|topic|source|claim']],
  ['new', ['claim', '--help'], ['npm run new -- claim', '--statement', '--stance']],
] as const)('%s %j says how it is used', (command, args, words) => {
  const { code, out } = run(command, ...args);
  for (const word of words) expect(out).toContain(word);
  expect(code).toBe(0);
});

it.each([
  ['where', ['no-such-id'], 1, 'There is nothing with the id "no-such-id".'],
  ['where', ['no-such-id', '--colour'], 2, '--colour'],
  ['rename', ['one-id'], 2, 'Give the id and the new one.'],
  ['rename', ['no-such-id', 'x', '--kind', 'topics'], 2, 'There is no kind "topics"'],
  ['new', [], 2, 'Say what is to be made'],
  ['new', ['topics'], 2, 'Did you mean "topic"?'],
] as const)('%s %j ends with %i', (command, args, code, words) => {
  const result = run(command, ...args);
  expect(result.err).toContain(words);
  expect(result.code).toBe(code);
});
