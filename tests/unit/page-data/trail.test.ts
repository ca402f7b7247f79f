import { expect, it } from 'vitest';
import { findSubject } from '../../../src/graph/page-subject.ts';
import { findTrail } from '../../../src/page-data/trail.ts';
import { BASE, loadValid } from '../problems/content.ts';

const graph = loadValid(BASE);
const trailOf = (path: string): [string, string | undefined][] =>
  findTrail(graph, findSubject(graph, path)).map(({ text, href }) => [text, href]);

it.each<[string, [string, string | undefined][]]>([
  ['/chapters/', [['Chapters', undefined]]],
  [
    '/chapters/the-crossing/',
    [
      ['Chapters', '/chapters/'],
      [`${graph.corpus.site.chapterWord} 1`, undefined],
    ],
  ],
  [
    '/topics/chain-ferry/',
    [
      ['Topics', '/topics/'],
      ['Devices', '/topics/#devices'],
    ],
  ],
  [
    '/sources/gazette-1890/',
    [
      ['Sources', '/sources/'],
      ['Gazette 1890', undefined],
    ],
  ],
  ['/claims/f-1/', [['Claims', '/claims/']]],
  ['/about/', [['About', undefined]]],
])('%s is reached from the home page', (path, below) => {
  expect(trailOf(path)).toEqual([['Home', '/'], ...below]);
});

it.each(['/', '/search/', '/nowhere/'])('%s has no way down to it', (path) => {
  expect(trailOf(path)).toEqual([]);
});

it('the number of a chapter is read aloud by its whole word', () => {
  const trail = findTrail(graph, findSubject(graph, '/chapters/the-crossing/'));
  expect(trail.at(-1)?.spoken).toBe(`${graph.corpus.site.chapterWordSpoken} 1`);
});
