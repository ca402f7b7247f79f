import { describe, expect, it } from 'vitest';
import { buildBreadcrumbList } from '../../../../src/metadata/linked-data/breadcrumb-list.ts';
import { buildChapter, type ChapterFacts } from '../../../../src/metadata/linked-data/chapter.ts';
import { buildClaim } from '../../../../src/metadata/linked-data/claim.ts';
import { buildTerm, findSubject } from '../../../../src/metadata/linked-data/defined-term.ts';
import { buildDataset, buildModel } from '../../../../src/metadata/linked-data/figure.ts';
import { buildImageObject } from '../../../../src/metadata/linked-data/image-object.ts';
import { buildBook, buildWebSite } from '../../../../src/metadata/linked-data/publication.ts';
import { TOPIC_KINDS } from '../../../../src/schemas/topic.ts';
import { HOME, PUBLICATION } from './publication.ts';

const URL_OF_CHAPTER = `${HOME}chapters/the-crossing/`;
const CHAPTER: ChapterFacts = {
  url: URL_OF_CHAPTER,
  title: 'The crossing',
  question: 'Who paid?',
  position: 3,
  minutes: 7,
  dates: { published: '2026-01-02', modified: '2026-03-04' },
  citations: [{ '@id': `${HOME}sources/a/#source` }],
  startsFrom: undefined,
  mentions: [],
  corrections: [],
  image: undefined,
};

describe('the publication', () => {
  it('has names of nodes below its base', () => {
    expect(buildWebSite(PUBLICATION)['@id']).toBe(`${HOME}#website`);
    expect(buildBook(PUBLICATION, [])['@id']).toBe(`${HOME}#book`);
  });

  it('offers search engines no search', () => {
    expect(buildWebSite(PUBLICATION)).not.toHaveProperty('potentialAction');
  });

  it('has no parts where no chapter is written', () => {
    expect(buildBook(PUBLICATION, [])).not.toHaveProperty('hasPart');
  });
});

describe('a chapter', () => {
  it('names its book and its author, whoever reads it alone', () => {
    expect(buildChapter(PUBLICATION, CHAPTER)).toMatchObject({
      '@type': ['Chapter', 'Article', 'LearningResource'],
      '@id': `${URL_OF_CHAPTER}#chapter`,
      headline: 'The crossing',
      position: 3,
      timeRequired: 'PT7M',
      datePublished: '2026-01-02',
      dateModified: '2026-03-04',
      isPartOf: { '@id': `${HOME}#book`, name: 'Across' },
      author: { '@type': 'Organization', name: 'Across', url: HOME },
      publisher: { '@id': `${HOME}#organization` },
      citation: [{ '@id': `${HOME}sources/a/#source` }],
    });
  });

  it('says nothing of what there is not', () => {
    const bare = buildChapter(PUBLICATION, { ...CHAPTER, dates: undefined, citations: [] });
    for (const property of [
      ...['datePublished', 'dateModified', 'citation', 'isBasedOn', 'mentions', 'correction'],
      'image',
    ])
      expect(bare).not.toHaveProperty(property);
  });

  it('has its corrections and its picture', () => {
    const image = buildImageObject(PUBLICATION, URL_OF_CHAPTER, {
      url: `${HOME}cards/the-crossing.png`,
      width: 1200,
      height: 630,
      caption: 'A ferry.',
    });
    const correction = { '@type': 'CorrectionComment', text: 'It was hemp.' } as const;
    const chapter = buildChapter(PUBLICATION, { ...CHAPTER, image, corrections: [correction] });
    expect(chapter).toMatchObject({ image, correction: [correction] });
  });
});

it('a picture says whom to credit and where its licence is told', () => {
  const picture = { url: `${HOME}a.png`, width: 1200, height: 630, caption: 'A ferry.' };
  expect(buildImageObject(PUBLICATION, URL_OF_CHAPTER, picture)).toEqual({
    '@type': 'ImageObject',
    '@id': `${URL_OF_CHAPTER}#image`,
    contentUrl: `${HOME}a.png`,
    width: '1200 px',
    height: '630 px',
    caption: 'A ferry.',
    license: 'https://licence.example/',
    acquireLicensePage: URL_OF_CHAPTER,
    creator: { '@type': 'Organization', '@id': `${HOME}#organization`, name: 'Across', url: HOME },
    creditText: 'Across',
    copyrightNotice: 'Across',
  });
});

it('the way down to a page counts from one, and the page itself needs no address', () => {
  const list = buildBreadcrumbList(URL_OF_CHAPTER, [
    { name: 'Home', url: HOME },
    { name: 'Part 3', url: undefined },
  ]);
  expect(list.itemListElement).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Home', item: HOME },
    { '@type': 'ListItem', position: 2, name: 'Part 3' },
  ]);
});

describe('what a topic is about', () => {
  const thing = { url: `${HOME}topics/x/`, name: 'X' };

  it('has a type where the kind is one of things of that type', () => {
    const types = TOPIC_KINDS.flatMap((kind) => findSubject(kind, thing)?.['@type'] ?? []);
    expect(types).toEqual(['Organization', 'Place', 'Event']);
  });

  it('is no person for the kind that holds groups too', () => {
    expect(findSubject('people', thing)).toBeUndefined();
  });

  it('is another node than the term', () => {
    expect(findSubject('places', thing)?.['@id']).toBe(`${HOME}topics/x/#subject`);
  });
});

it('a term without other names has none', () => {
  const term = { id: `${HOME}#a`, name: 'A', alternateNames: [], description: 'First.' };
  expect(buildTerm(term)).not.toHaveProperty('alternateName');
  expect(buildTerm({ ...term, alternateNames: ['B'] })).toMatchObject({ alternateName: ['B'] });
});

it('a claim says of its sources neither that they are for it nor that it is true', () => {
  const claim = buildClaim({
    url: `${HOME}claims/f-1/`,
    statement: 'It sank.',
    topics: [],
    chapters: [],
    sources: [{ '@id': `${HOME}sources/a/#source` }],
  });
  expect(claim).toEqual({
    '@type': 'Claim',
    '@id': `${HOME}claims/f-1/#claim`,
    text: 'It sank.',
    citation: [{ '@id': `${HOME}sources/a/#source` }],
  });
});

describe('a figure', () => {
  const facts = {
    url: `${HOME}figures/carts/`,
    title: 'Carts',
    summary: 'Carts a day.',
    dates: undefined,
    files: [{ url: `${HOME}figures/carts/data.csv`, mediaType: 'text/csv' }],
  };

  it('has its files with their media types', () => {
    expect(buildDataset(PUBLICATION, facts).distribution).toEqual([
      {
        '@type': 'DataDownload',
        contentUrl: `${HOME}figures/carts/data.csv`,
        encodingFormat: 'text/csv',
      },
    ]);
  });

  it('that is a model has an author, data a creator', () => {
    expect(buildModel(PUBLICATION, facts)).toMatchObject({ author: { name: 'Across' } });
    expect(buildDataset(PUBLICATION, facts)).toMatchObject({ creator: { name: 'Across' } });
    expect(buildDataset(PUBLICATION, facts)).not.toHaveProperty('author');
  });
});
