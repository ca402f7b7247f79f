/** What readers meet at addresses that are gone. */
import { expect, it } from 'vitest';
import { formatManifest } from '../../../src/corpus/manifest.ts';
import { buildGraph } from '../../../src/graph/build-graph.ts';
import { findGonePage, findGoneParts, listGonePages } from '../../../src/page-data/gone.ts';
import { BASE, loadValid, overlay } from '../problems/content.ts';

const MOVED = `
- from: /chapters/the-ford/
  to: /chapters/the-crossing/
- from: /chapters/the-ford/#depth
  withdrawn: Nobody measured it.
- from: /chapters/the-ford/#toll
  to: /glossary/#term-toll
- from: /chapters/the-ford/#carts
  withdrawn: There were none.
- from: /topics/raft/
  withdrawn: There was none.
- from: /topics/raft/#fig-rafts
  to: /claims/f-1/
- from: /chapters/the-crossing/#note-parish
  to: /chapters/the-crossing/#toll-taken
`;
const LISTED = formatManifest([
  ...loadValid(BASE).places.keys(),
  ...MOVED.matchAll(/from: (\S+)/gu).map(([, address = '']) => address),
]);
const { corpus } = loadValid(overlay({ 'moved.yaml': MOVED, 'addresses.txt': LISTED }));
const graph = buildGraph(corpus, '/sub/');

it('a page at the old address of a page, with the way or the reason', () => {
  expect(listGonePages(graph)).toEqual([
    {
      path: 'chapters/the-ford',
      to: { href: '/sub/chapters/the-crossing/', text: '“The crossing”' },
      reason: undefined,
    },
    { path: 'topics/raft', to: undefined, reason: 'There was none.' },
  ]);
  expect(findGonePage(graph, '/sub/topics/raft/')?.path).toBe('topics/raft');
  expect(findGonePage(graph, '/topics/raft/')).toBeUndefined();
});

it('on the page that had them, the places that are gone, and what was withdrawn from a page before it', () => {
  expect(findGoneParts(graph, '/sub/chapters/the-crossing/')).toEqual([
    { id: 'depth', what: 'A paragraph', to: undefined, reason: 'Nobody measured it.' },
    {
      id: 'note-parish',
      what: 'A note',
      to: { href: '/sub/chapters/the-crossing/#toll-taken', text: '“The crossing”, ¶ 2' },
      reason: undefined,
    },
  ]);
});

it('on a page that moved, the places that went elsewhere', () => {
  expect(
    findGoneParts(graph, '/sub/chapters/the-ford/').map(({ id, to }) => [id, to?.text]),
  ).toEqual([
    ['depth', undefined],
    ['toll', '“Glossary”, Toll'],
    ['carts', undefined],
  ]);
});

it('on a page that was withdrawn, the places that were kept', () => {
  expect(findGoneParts(graph, '/sub/topics/raft/')).toEqual([
    {
      id: 'fig-rafts',
      what: 'A figure',
      to: { href: '/sub/claims/f-1/', text: '“The ferry carried 40 carts a day”' },
      reason: undefined,
    },
  ]);
});

it('nothing where nothing is gone', () => {
  const whole = loadValid(BASE);
  expect(listGonePages(whole)).toEqual([]);
  expect(findGoneParts(whole, '/chapters/the-crossing/')).toEqual([]);
});
