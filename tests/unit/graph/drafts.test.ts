// cspell:ignore sumary fairyman
/** What is still being written: a build leaves it out, a check reads it and holds nothing back for it. */
import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/graph/load-graph.ts';
import { isBlocking } from '../../../src/problems/problem.ts';
import { BASE, edit, load, overlay } from '../problems/content.ts';

const DRAFT_TOPIC = `---
draft: true
title: Ferry bell
summary: A bell that calls the boat to the side on which somebody stands and waits to be taken over.
aliases: [calling bell]
---

Too short, with a [[raft]] that is nowhere.
`;
const files = overlay({ 'topics/devices/ferry-bell.md': DRAFT_TOPIC });
const codes = (found: ReturnType<typeof load>): string[] =>
  found.problems.map(({ code }) => code).sort();

it('a build has no draft, and a graph with drafts has it', () => {
  expect([...(load(files).graph?.topics.keys() ?? [])]).toEqual(['chain-ferry', 'ferryman']);
  const { graph } = parseGraph(files, { root: 'content', drafts: true });
  expect(graph?.topics.get('ferry-bell')?.outline.words).toBeGreaterThan(5);
});

it('what is wrong in a draft is told and stops nothing', () => {
  const found = load(files);
  expect(codes(found)).toEqual(['thin-topic', 'unknown-topic']);
  expect(isBlocking(found.problems)).toBe(false);
});

it.each(['ferry-bell', 'Ferry bell', 'Calling Bell'])(
  'a published text must not lead to the draft "%s"',
  (name) => {
    const linked = edit('essays/the-crossing.mdx', '[[toll]]', `[[${name}]]`);
    const { problems } = load([
      ...files.filter(({ path }) => !(path in linked)),
      ...overlayOf(linked),
    ]);
    const blocking = problems.filter((problem) => isBlocking([problem]));
    expect(blocking).toMatchObject([
      { code: 'unknown-topic', message: expect.stringContaining(`"${name}" is a draft`) as string },
    ]);
  },
);

const overlayOf = (linked: Record<string, string>) =>
  Object.entries(linked).map(([path, text]) => ({ path, text }));

it('nor to a draft that has faults of its own', () => {
  const { problems } = load(
    overlay({
      'topics/devices/ferry-bell.md': DRAFT_TOPIC.replace('summary', 'sumary'),
      ...edit('essays/the-crossing.mdx', '[[toll]]', '[[ferry-bell]]'),
    }),
  );
  expect(problems.filter((problem) => isBlocking([problem]))).toMatchObject([
    { code: 'unknown-topic', file: 'content/essays/the-crossing.mdx' },
  ]);
});

it('a claims file of drafts needs no topic yet, and one that is published does', () => {
  const claims = (draft: boolean): string =>
    `- id: b-1\n  draft: ${draft}\n  statement: The bell rang.\n  asOf: '1890'\n  kind: event\n` +
    `  evidence: [{ source: gazette-1890, at: ¶ 1, stance: supports }]\n`;
  const find = (draft: boolean) =>
    load(overlay({ 'claims/bells.yaml': claims(draft) })).problems.filter(
      ({ code }) => code === 'unknown-topic',
    );
  expect(find(true)).toMatchObject([{ inDraft: true }]);
  expect(isBlocking(find(false))).toBe(true);
});

it('a page that was published and is a draft again is lost', () => {
  const listed = ['/', '/topics/ferryman/', '/topics/chain-ferry/'].join('\n');
  const topic = overlay({}).find(({ path }) => path === 'topics/people/ferryman.md')?.text ?? '';
  const { problems } = load(
    overlay({
      'addresses.txt': listed,
      'topics/people/ferryman.md': topic.replace('---\n', '---\ndraft: true\n'),
    }),
  );
  expect(problems.map(({ code }) => code)).toContain('lost-address');
});

it('an address that a draft would have is promised to nobody', () => {
  const listed = ['/', '/topics/ferryman/'].join('\n');
  const found = load(
    overlay({ 'addresses.txt': listed, 'topics/devices/ferry-bell.md': DRAFT_TOPIC }),
  );
  expect(
    found.problems.filter(({ file }) => file.endsWith('ferry-bell.md')).map(({ code }) => code),
  ).toEqual(['unknown-topic', 'thin-topic']);
});

it('front matter that cannot be read stops nothing where it says that it is a draft', () => {
  const { problems } = load(
    overlay({ 'topics/devices/ferry-bell.md': '---\ndraft: true\ntitle: [\n---\n' }),
  );
  expect(problems).toMatchObject([{ code: 'malformed-yaml', inDraft: true }]);
});

const DRAFT_CLAIM = `- draft: true
  id: f-2
  statement: The bell was heard at the mill.
  asOf: '1890'
  kind: testimony
  evidence:
    - source: parish-1891
      at: p. 4
      stance: supports
      via: [miller]
`;
const MILLER = `${BASE.find(({ path }) => path === 'origins.yaml')?.text}- id: miller
  kind: speaker
  name: The miller
  description: What he heard.
`;

it('an origin that only a draft uses is not unused, nor is a draft that nothing uses yet', () => {
  const draft = { 'claims/ferryman.yaml': DRAFT_CLAIM, 'origins.yaml': MILLER };
  expect(codes(load(overlay(draft)))).toEqual([]);
  expect(codes(load(overlay({ 'origins.yaml': MILLER })))).toEqual(['unused-origin']);
});

it('an origin that a draft with faults may use is not called unused', () => {
  const broken = DRAFT_CLAIM.replace('kind: testimony', 'kind: hearsay');
  const found = load(overlay({ 'claims/ferryman.yaml': broken, 'origins.yaml': MILLER }));
  expect(codes(found)).toEqual(['invalid-value']);
});

it('a draft that does not say how much of it was read is told of and stops nothing', () => {
  const source = BASE.find(({ path }) => path === 'sources/parish-1891.md')?.text ?? '';
  const found = load(
    overlay({ 'sources/letter-1893.md': source.replace('read: opening', 'draft: true') }),
  );
  expect(codes(found)).toEqual(['unstated-reading']);
  expect(isBlocking(found.problems)).toBe(false);
});

describe('a draft that has the id of a published entry of another kind', () => {
  const draft = DRAFT_TOPIC.replace('[[raft]]', 'boat');

  it('takes no fault of that entry upon itself', () => {
    const { problems } = load(
      overlay({
        'topics/devices/the-crossing.md': draft,
        ...edit('essays/the-crossing.mdx', '[[toll]]', '[[toll'),
      }),
    );
    expect(problems.filter((problem) => isBlocking([problem]))).toMatchObject([
      { code: 'malformed-link', file: 'content/essays/the-crossing.mdx' },
    ]);
  });

  it('nor where that entry cannot be read at all', () => {
    const { problems } = load(
      overlay({
        'topics/devices/the-crossing.md': draft,
        ...edit('essays/the-crossing.mdx', '[[toll]]', '<Claim id="f-1">'),
      }),
    );
    expect(problems.filter((problem) => isBlocking([problem]))).toMatchObject([
      { code: 'malformed-mdx', file: 'content/essays/the-crossing.mdx' },
    ]);
  });
});

it('what knows no drafts is none, whatever is written there', () => {
  const { problems } = load(
    overlay({ 'pages/about.mdx': '---\ndraft: true\ntitle: About\ndescription: Short.\n---\n' }),
  );
  expect(problems.map(({ code, inDraft }) => [code, inDraft])).toEqual([
    ['invalid-value', undefined],
    ['unknown-key', undefined],
  ]);
});

it('one fault is told once, though names of drafts are near, too', () => {
  const { problems } = load(
    overlay({
      'topics/devices/fairy-man.md': DRAFT_TOPIC.replace('[[raft]]', 'boat'),
      ...edit('essays/the-crossing.mdx', '[[ferryman]]', '[[fairyman]]'),
    }),
  );
  expect(problems.filter(({ code }) => code === 'unknown-topic')).toHaveLength(1);
});

it('what stands for an empty text is told as empty and as nothing else', () => {
  const { problems } = load(
    overlay({
      'topics/devices/bell.md':
        "---\ndraft: true\ntitle: ''\nnativeName: ''\nsummary: ''\n---\n\nA [[ferryman]].\n",
      'essays/the-flood.mdx':
        "---\ndraft: true\ntitle: ''\nnumber: 3\nquestion: ''\ndescription: ''\nasOf: 1890\nstartsFrom: ''\n---\n",
    }),
  );
  expect(codes({ problems })).toEqual(['unfinished-draft', 'unfinished-draft']);
});
