import { describe, expect, it } from 'vitest';
import { buildCitedWork } from '../../../../src/metadata/linked-data/cited-work.ts';
import { SourceSchema, type Source } from '../../../../src/schemas/source.ts';
import { HOME } from './publication.ts';

const PAGE = `${HOME}sources/gazette-1890/`;

const toWork = (fields: Partial<Record<keyof Source, unknown>>, isForeign = false) =>
  buildCitedWork({
    page: PAGE,
    title: 'The new ferry',
    isForeign,
    source: SourceSchema.parse({
      type: 'article-newspaper',
      title: 'The new ferry',
      dateVerified: true,
      language: 'en',
      URL: 'https://gazette.example/1890/ferry',
      linkOk: true,
      label: 'Gazette 1890',
      tier: 'article',
      verified: true,
      read: 'full',
      digest: [{ at: '¶ 1', says: 'The boat runs along a chain.' }],
      ...fields,
    }),
  });

it.each([
  ['article-newspaper', 'NewsArticle', 'CreativeWork'],
  ['article-journal', 'ScholarlyArticle', 'Periodical'],
  ['report', 'Report', 'CreativeWork'],
  ['chapter', 'Chapter', 'Book'],
  ['webpage', 'WebPage', 'WebSite'],
  ['dataset', 'CreativeWork', 'CreativeWork'],
])('%s is a %s, in a %s', (type, expected, container) => {
  const work = toWork({ type, 'container-title': 'River Gazette' });
  expect(work).toMatchObject({
    '@type': expected,
    '@id': `${PAGE}#source`,
    isPartOf: { '@type': container, name: 'River Gazette' },
  });
});

describe('its date', () => {
  it.each(['1890', '1890-05', '1890-05-02'])('is %s where it is known so far', (issued) => {
    expect(toWork({ issued })).toMatchObject({ datePublished: issued });
  });

  it.each(['1890~', '1890-05?', '1890%', '1889/1890', '../1890', '1890/..'])(
    'is left out where it is %s, which schema.org cannot hold',
    (issued) => {
      expect(toWork({ issued })).not.toHaveProperty('datePublished');
    },
  );

  it('is left out where it was inferred, or is not known', () => {
    expect(toWork({ issued: '1890', dateVerified: false })).not.toHaveProperty('datePublished');
    expect(toWork({})).not.toHaveProperty('datePublished');
  });
});

it('its authors are people by their parts, institutions by their name', () => {
  const author = [
    { family: 'Lovelace', given: 'Ada' },
    { family: 'Anonymous' },
    { literal: 'Harbour Office' },
  ];
  expect(toWork({ author })).toMatchObject({
    author: [
      { '@type': 'Person', name: 'Ada Lovelace' },
      { '@type': 'Person', name: 'Anonymous' },
      { '@type': 'Organization', name: 'Harbour Office' },
    ],
  });
});

it('its original is named where pages link it, and its language where they name it', () => {
  expect(toWork({ linkOk: false, archive: 'https://archive.example/1' })).toEqual({
    '@type': 'NewsArticle',
    '@id': `${PAGE}#source`,
    name: 'The new ferry',
    archivedAt: 'https://archive.example/1',
  });
  expect(toWork({ language: 'fr' }, true)).toMatchObject({
    inLanguage: 'fr',
    url: 'https://gazette.example/1890/ferry',
  });
});
