import { describe, expect, it } from 'vitest';
import { isIndexed } from '../../../src/metadata/index-policy.ts';

describe.each(['/', '/sub/path/', '/sub/path'])('under "%s"', (base) => {
  const root = base.endsWith('/') ? base : `${base}/`;

  it.each([
    ['', true],
    ['chapters/', true],
    ['chapters/the-lamp/', true],
    ['topics/claims/', true],
    ['sources/search/', true],
    ['claims/', true],
    ['claims/c-1/', false],
    ['search/', false],
    ['404.html', false],
    ['404/', false],
    ['404', false],
  ])('"%s" is listed: %s', (path, listed) => {
    expect(isIndexed(`${root}${path}`, base)).toBe(listed);
  });
});

it('a page that moved or was withdrawn is not listed; one that only lost a place is', () => {
  const gone = [
    { page: '/topics/raft/', fragment: '' },
    { page: '/topics/ferry/', fragment: 'x' },
  ];
  expect(isIndexed('/sub/topics/raft/', '/sub/', gone)).toBe(false);
  expect(isIndexed('/sub/topics/ferry/', '/sub/', gone)).toBe(true);
});
