import { describe, expect, it } from 'vitest';
import { createPaths } from '../../../src/graph/paths.ts';

describe.each([
  ['/', '/'],
  ['', '/'],
  ['/sub/path/', '/sub/path/'],
  ['/sub/path', '/sub/path/'],
  ['sub/path', '/sub/path/'],
  ['//sub//path//', '/sub/path/'],
])('addresses under "%s"', (base, root) => {
  const paths = createPaths(base);

  it.each<[name: string, address: string, expected: string]>([
    ['the base', paths.base, ''],
    ['the home page', paths.home, ''],
    ['the list of claims', paths.claims, 'claims/'],
    ['a chapter', paths.essay('the-lamp'), 'chapters/the-lamp/'],
    ['a paragraph', paths.essay('the-lamp', 'p-3'), 'chapters/the-lamp/#p-3'],
    ['a topic', paths.topic('fresnel'), 'topics/fresnel/'],
    ['a topic without fragment', paths.topic('fresnel', ''), 'topics/fresnel/'],
    ['a source', paths.source('log'), 'sources/log/'],
    ['a place in a source', paths.source('log', '¶¶ 2–3'), 'sources/log/#digest-p2-3'],
    ['a named place', paths.source('log', 'Abstract'), 'sources/log/#digest-abstract'],
    ['a place that cannot be read', paths.source('log', '¶ x'), 'sources/log/'],
    ['a claim', paths.claim('c-1'), 'claims/c-1/'],
    ['a file beside a page', paths.citation(paths.claim('c-1'), 'ris'), 'claims/c-1/citation.ris'],
    ['a term', paths.term('wick'), 'glossary/#term-wick'],
  ])('lead to %s', (_, address, expected) => {
    expect(address).toBe(`${root}${expected}`);
  });
});
