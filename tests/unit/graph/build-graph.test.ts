import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findTarget } from '../../../src/graph/find-target.ts';
import { createResolver } from '../../../src/graph/create-resolver.ts';
import type { Backlink, Graph, TargetKey } from '../../../src/graph/model.ts';
import { BASE, edit, loadValid, overlay } from '../problems/content.ts';

const shorten = ({ href, sentence }: Backlink): string => `${href} ${sentence}`;
const backlinksOf = (graph: Graph, key: TargetKey): string[] =>
  (graph.backlinks.get(key) ?? []).map(shorten);

describe('backlinks', () => {
  const graph = loadValid(BASE);

  it('lead to each place that names a topic, with the sentence around it', () => {
    expect(backlinksOf(graph, 'topic:chain-ferry')).toEqual([
      '/chapters/the-crossing/#carts The Chain ferry carried 40 carts a day.',
      '/chapters/high-water/#at-the-mooring In high water the Chain ferry lay at its mooring, and the Ferryman was paid by the day.',
      '/chapters/high-water/#at-the-post Then the boat went again.',
      '/topics/ferryman/#p-2 He read its height from a post by the Chain ferry and said each morning whether the boat would go.',
    ]);
  });

  it('lead to the note that cites a source', () => {
    expect(backlinksOf(graph, 'source:parish-1891')).toEqual([
      '/chapters/the-crossing/#note-toll The parish paid for the rest.',
      '/chapters/high-water/#at-the-mooring In high water the Chain ferry lay at its mooring, and the Ferryman was paid by the day.',
      '/topics/chain-ferry/#p-2 The parish wrote down each such day, since it paid the crew for them.',
      '/topics/ferryman/#p-2 When he fell ill his daughter worked the wheel, though no record calls her by his title.',
    ]);
  });

  it('lead to the mark of a claim and to the link to a term', () => {
    expect(backlinksOf(graph, 'claim:f-1')).toEqual([
      '/chapters/the-crossing/#carts The Chain ferry carried 40 carts a day.',
    ]);
    expect(backlinksOf(graph, 'glossary:toll')).toEqual([
      '/chapters/the-crossing/#toll-taken The Ferryman took the Toll.',
    ]);
  });

  it('know the text that they come from', () => {
    expect(graph.backlinks.get('topic:ferryman')?.map(({ from }) => from)).toEqual([
      { type: 'essay', id: 'the-crossing', title: 'The crossing', number: 1 },
      { type: 'essay', id: 'high-water', title: 'High water', number: 9 },
      { type: 'essay', id: 'high-water', title: 'High water', number: 9 },
      { type: 'topic', id: 'chain-ferry', title: 'Chain ferry', number: undefined },
    ]);
  });

  it('stand once for a sentence that names a thing twice, and again for the next sentence', () => {
    const twice = loadValid(
      overlay(
        edit(
          'essays/the-crossing.mdx',
          'The [[ferryman]] took',
          'The [[ferryman]], a [[Ferryman|man]], took it. The [[ferryman]] took',
        ),
      ),
    );
    expect(backlinksOf(twice, 'topic:ferryman').slice(0, 2)).toEqual([
      '/chapters/the-crossing/#toll-taken The Ferryman, a man, took it.',
      '/chapters/the-crossing/#toll-taken The Ferryman took the Toll.',
    ]);
  });

  it('leave out a topic’s links to itself', () => {
    const self = loadValid(
      overlay(
        edit('topics/people/ferryman.md', 'His wage was small.', 'The [[ferryman]] earned little.'),
      ),
    );
    expect(backlinksOf(self, 'topic:ferryman')).toEqual(backlinksOf(graph, 'topic:ferryman'));
  });

  it('are the links of all texts turned round: no more and no fewer', () => {
    const forward = new Set(
      [...graph.corpus.essays, ...graph.corpus.topics].flatMap((entry) =>
        [...entry.outline.blocks, ...entry.outline.notes].flatMap(({ mentions }) =>
          mentions.map(
            (mention) =>
              `${entry.id} → ${findTarget(mention, graph.names) ?? 'nothing'}: ${mention.sentence}`,
          ),
        ),
      ),
    );
    const backward = [...graph.backlinks].flatMap(([key, links]) =>
      links.map(({ from, sentence }) => `${from.id} → ${key}: ${sentence}`),
    );
    expect(new Set(backward)).toEqual(forward);
    expect(backward).toHaveLength(new Set(backward).size);
    expect([...forward].filter((link) => link.includes('→ nothing'))).toEqual([]);
  });

  it('hold the base in their addresses', () => {
    const below = buildGraph(graph.corpus, '/sub/path/');
    expect(backlinksOf(below, 'claim:f-1')).toEqual([
      '/sub/path/chapters/the-crossing/#carts The Chain ferry carried 40 carts a day.',
    ]);
  });
});

describe('claims', () => {
  it('take the origins of their source where they name none of their own', () => {
    const { claims } = loadValid(BASE);
    expect(claims.get('f-1')).toMatchObject({
      topics: ['chain-ferry', 'ferryman'],
      standing: 'single-source',
      supporting: 1,
      evidence: [
        { source: 'gazette-1890', at: '¶ 1', via: ['gazette-visit'] },
        { source: 'parish-1891', at: 'p. 4', via: ['parish-book'] },
      ],
    });
  });

  it('named as unknown in lineage take none from their source', () => {
    const { claims } = loadValid(
      overlay(
        edit(
          'claims/chain-ferry.yaml',
          '      stance: supports\n',
          '      stance: supports\n      via: []\n',
        ),
      ),
    );
    expect(claims.get('f-1')).toMatchObject({ supporting: 0, evidence: [{ via: [] }, {}] });
  });

  it('are corrected by the claim that says so', () => {
    const base = BASE.find(({ path }) => path === 'claims/chain-ferry.yaml')?.text ?? '';
    const { claims } = loadValid(
      overlay({
        'claims/ferryman.yaml': base
          .replace('f-1', 'f-2')
          .replace('topics: [ferryman]', 'corrects: [f-1]'),
      }),
    );
    expect(claims.get('f-1')).toMatchObject({ standing: 'corrected', correctedBy: ['f-2'] });
    expect(claims.get('f-2')).toMatchObject({
      standing: 'single-source',
      correctedBy: [],
      topics: ['ferryman'],
    });
  });

  it('stand in the order of their ids, numbers by value', () => {
    const base = BASE.find(({ path }) => path === 'claims/chain-ferry.yaml')?.text ?? '';
    const { claims } = loadValid(
      overlay({ 'claims/ferryman.yaml': base.replace('f-1', 'f-10') + base.replace('f-1', 'f-9') }),
    );
    expect([...claims.keys()]).toEqual(['f-1', 'f-9', 'f-10']);
  });

  it('write places in one way', () => {
    const { claims } = loadValid(
      overlay(edit('claims/chain-ferry.yaml', 'at: ¶ 1', 'at: para. 1')),
    );
    expect(claims.get('f-1')?.evidence[0]?.at).toBe('¶ 1');
  });
});

describe('the resolver that rendering is handed', () => {
  const resolver = createResolver(loadValid(BASE));

  it.each([
    ['chain-ferry', { href: '/topics/chain-ferry/', title: 'Chain ferry' }],
    ['Floating bridge', { href: '/topics/chain-ferry/', title: 'Chain ferry' }],
    ['toll', { href: '/glossary/#term-toll', title: 'Toll' }],
    ['raft', undefined],
  ])('turns [[%s]] into %j', (target, expected) => {
    expect(resolver.topic(target)).toEqual(expected);
  });

  it.each([
    ['gazette-1890', '¶ 2', { href: '/sources/gazette-1890/#digest-p2', label: 'Gazette 1890' }],
    [
      'gazette-1890',
      'para. 2',
      { href: '/sources/gazette-1890/#digest-p2', label: 'Gazette 1890' },
    ],
    ['gazette-1890', '', { href: '/sources/gazette-1890/', label: 'Gazette 1890' }],
    ['gazette-1890', '¶ 9', { href: '/sources/gazette-1890/', label: 'Gazette 1890' }],
    ['mill-1800', '¶ 1', undefined],
  ])('turns %s at "%s" into %j', (id, locator, expected) => {
    expect(resolver.source(id, locator)).toEqual(expected);
  });

  it('gives no address for a name that several topics share', () => {
    const names = {
      slugs: new Map(),
      names: new Map([
        ['boat', ['a', 'b'].map((id) => ({ type: 'topic' as const, id, title: id }))],
      ]),
    };
    expect(createResolver({ ...loadValid(BASE), names }).topic('boat')).toBeUndefined();
  });
});
