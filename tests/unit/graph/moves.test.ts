import { describe, expect, it } from 'vitest';
import { followMoves, listGone, type Moves } from '../../../src/graph/moves.ts';
import type { Moved } from '../../../src/schemas/moved.ts';

const moves: Moves = {
  places: new Set(['/a/', '/a/#x', '/b/', '/b/#y']),
  entries: new Map(
    (
      [
        { from: '/old/', to: '/a/' },
        { from: '/older/', to: '/old/' },
        { from: '/old/#z', to: '/b/#y' },
        { from: '/gone/', withdrawn: 'Why.' },
        { from: '/late/', to: '/gone/' },
        { from: '/into/', to: '/b/#y' },
        { from: '/round/', to: '/and-round/' },
        { from: '/and-round/', to: '/round/' },
        { from: '/self/', to: '/self/' },
        { from: '/off/', to: '/nowhere/' },
        { from: '/a/', withdrawn: 'It is there.' },
      ] satisfies Moved[]
    ).map((entry) => [entry.from, entry]),
  ),
};

describe('an address', () => {
  it.each([
    ['that the site has, at itself', '/a/#x', { to: '/a/#x' }],
    ['that moved, at its new place', '/old/', { to: '/a/' }],
    ['that moved twice, at the last', '/older/', { to: '/a/' }],
    ['on a page that moved, at the same place of the new one', '/older/#x', { to: '/a/#x' }],
    ['with an entry of its own, there and not with its page', '/old/#z', { to: '/b/#y' }],
    ['through several pages to an entry of its own, there', '/older/#z', { to: '/b/#y' }],
    ['that the new page does not have, nowhere', '/old/#w', { fault: 'nowhere' }],
    ['on a page that became a part of another, nowhere', '/into/#x', { fault: 'nowhere' }],
    ['that was withdrawn, at the reason', '/gone/', { withdrawn: 'Why.' }],
    ['on a page that was withdrawn, at the same reason', '/gone/#x', { withdrawn: 'Why.' }],
    ['that moved to what was withdrawn, at the reason', '/late/', { withdrawn: 'Why.' }],
    ['in a circle, at none', '/round/', { fault: 'circle' }],
    ['on a page in a circle, at none', '/round/#x', { fault: 'circle' }],
    ['that names itself, at none', '/self/', { fault: 'circle' }],
    ['without an entry, nowhere', '/never/', { fault: 'nowhere' }],
    ['whose entry leads nowhere, nowhere', '/off/', { fault: 'nowhere' }],
  ])('%s', (_, address, end) => {
    expect(followMoves(address, moves)).toEqual(end);
  });
});

it('only entries that lead somewhere, and whose address is gone, are shown to readers', () => {
  expect(listGone(moves).map(({ page, fragment }) => page + fragment)).toEqual([
    '/old/',
    '/older/',
    '/old/z',
    '/gone/',
    '/late/',
    '/into/',
  ]);
});
