import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gone } from '../../../src/graph/moves.ts';
import { findPagePolicy } from '../../../src/metadata/index-policy.ts';

const LISTED = {
  isIndexed: true,
  inSitemap: true,
  robots: 'max-image-preview:large,max-snippet:-1',
};
const KEPT_OUT = { isIndexed: false, inSitemap: false, robots: 'noindex', canonical: undefined };

describe.each(['/', '/sub/path/', '/sub/path'])('under "%s"', (base) => {
  const root = base.endsWith('/') ? base : `${base}/`;
  const ask = (path: string, gone: readonly Gone[] = []): ReturnType<typeof findPagePolicy> =>
    findPagePolicy(root + path, base, gone);

  it.each([
    '',
    'chapters/',
    'chapters/the-lamp/',
    'chapters/print/',
    'topics/',
    'topics/claims/',
    'topics/search/',
    'topics/print/',
    'sources/search/',
    'sources/404/',
    'figures/',
    'figures/previews/',
    'timeline/',
    'claims/',
    'glossary/',
    'corrections/',
    'about/',
    'key/',
    'teach/',
    'teach/the-lamp/',
    'teach/key/',
    'chapters/key/',
    'e/',
    'e/2026-11/',
    'e/2026/chapters/the-lamp/',
    'editions/2026-11/',
  ])('"%s" is listed, as itself', (path) => {
    expect(ask(path)).toEqual({ ...LISTED, canonical: root + path });
  });

  it.each([
    'claims/c-1/',
    'claims/claims/',
    'search/',
    'previews/topics/claims/',
    '404.html',
    '404/',
    '404',
    'teach/the-lamp/key/',
    'teach/key/key/',
  ])('"%s" is kept out, and names no other page', (path) => {
    expect(ask(path)).toEqual(KEPT_OUT);
  });

  it.each(['the-lamp', 'print', 'e'])('the print of chapter "%s" names the chapter', (chapter) => {
    expect(ask(`chapters/${chapter}/print/`)).toEqual({
      ...KEPT_OUT,
      canonical: `${root}chapters/${chapter}/`,
    });
  });

  it.each(['chapters/the-lamp/', 'topics/fog/', 'claims/', 'e/'])(
    '"%s" in an edition may be listed and names the current page',
    (page) => {
      expect(ask(`e/2026-11/${page}`)).toEqual({
        ...LISTED,
        inSitemap: false,
        canonical: root + page,
      });
    },
  );

  it('what is kept out is kept out of editions too', () => {
    expect(ask('e/2026-11/claims/c-1/')).toEqual(KEPT_OUT);
    expect(ask('e/2026-11/search/')).toEqual(KEPT_OUT);
  });

  const gone: Gone[] = [
    { page: '/topics/raft/', fragment: '', end: { to: '/topics/boats/#rafts' } },
    { page: '/topics/mist/', fragment: '', end: { withdrawn: 'It was about fog.' } },
    { page: '/topics/ferry/', fragment: 'x', end: { to: '/topics/boats/' } },
  ];

  it('a page that moved is kept out and names where it is now', () => {
    expect(ask('topics/raft/', gone)).toEqual({ ...KEPT_OUT, canonical: `${root}topics/boats/` });
  });

  it('a page that was withdrawn is kept out', () => {
    expect(ask('topics/mist/', gone)).toEqual(KEPT_OUT);
  });

  it('a page that only lost a place is listed', () => {
    expect(ask('topics/ferry/', gone)).toEqual({ ...LISTED, canonical: `${root}topics/ferry/` });
  });

  it('an edition of a page that moved names where it is now; of one withdrawn it is kept out', () => {
    expect(ask('e/2026-11/topics/raft/', gone)).toEqual({
      ...LISTED,
      inSitemap: false,
      canonical: `${root}topics/boats/`,
    });
    expect(ask('e/2026-11/topics/mist/', gone)).toEqual(KEPT_OUT);
  });
});

const segment = fc
  .stringMatching(/^[a-z0-9-]{1,8}$/u)
  .map((word) => (word === '404' ? 'four' : word));
const anyPath = fc.oneof(
  fc.array(segment, { maxLength: 4 }),
  fc
    .tuple(
      fc.constantFrom('claims', 'chapters', 'teach', 'e', 'previews', 'search'),
      fc.array(
        fc.oneof(segment, fc.constantFrom('print', 'key', '2026-11', 'claims', 'chapters')),
        { maxLength: 4 },
      ),
    )
    .map(([first, rest]) => [first, ...rest]),
);

it('for any path: in the sitemap is what is listed as itself, and a canonical page is so too', () => {
  fc.assert(
    fc.property(anyPath, fc.constantFrom('/', '/sub/'), (parts, base) => {
      const path = base + parts.map((part) => `${part}/`).join('');
      const { isIndexed, inSitemap, canonical } = findPagePolicy(path, base);
      expect(inSitemap).toBe(isIndexed && canonical === path);
      if (isIndexed) expect(canonical).toBeDefined();
      if (canonical !== undefined)
        expect(findPagePolicy(canonical, base)).toEqual({ ...LISTED, canonical });
    }),
    { numRuns: 2000 },
  );
});
