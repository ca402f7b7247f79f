import { describe, expect, it } from 'vitest';
import { findSubject } from '../../../src/graph/page-subject.ts';
import { listSocialTags, toLocale, type SharedPage } from '../../../src/metadata/social-tags.ts';
import { loadValid, overlay } from '../problems/content.ts';

const graph = loadValid(overlay({}));

const PAGE: SharedPage = {
  title: 'A "title" & more',
  description: 'Words.',
  canonical: 'https://ferries.example/x/',
  site: 'Across',
  language: 'en-GB',
  dates: { published: '2026-01-01', modified: '2026-02-02' },
  card: { url: 'https://ferries.example/cards/x.png', width: 1200, height: 630, alt: 'Words.' },
};

const tagsOf = (pathname: string, page: Partial<SharedPage> = {}): Record<string, string> =>
  Object.fromEntries(
    listSocialTags(findSubject(graph, pathname), { ...PAGE, ...page }).map((tag) => [
      'name' in tag ? tag.name : tag.property,
      tag.content,
    ]),
  );

it.each([
  ['en', 'en_US'],
  ['en-GB', 'en_GB'],
  ['ko', 'ko_KR'],
  ['zh-Hant-TW', 'zh_TW'],
  ['eo', 'eo_001'],
])('the language %s is the locale %s', (language, locale) => {
  expect(toLocale(language)).toBe(locale);
});

describe('a chapter', () => {
  it('is an article with its dates and its picture', () => {
    expect(tagsOf('/chapters/the-crossing/')).toEqual({
      'og:title': 'A "title" & more',
      'og:description': 'Words.',
      'og:url': 'https://ferries.example/x/',
      'og:type': 'article',
      'og:site_name': 'Across',
      'og:locale': 'en_GB',
      'og:image': 'https://ferries.example/cards/x.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Words.',
      'article:published_time': '2026-01-01',
      'article:modified_time': '2026-02-02',
      'twitter:card': 'summary_large_image',
    });
  });

  it('names no picture where there is none, and no dates', () => {
    const names = Object.keys(
      tagsOf('/chapters/the-crossing/', { card: undefined, dates: undefined }),
    );
    expect(names.filter((name) => /image|time/u.test(name))).toEqual([]);
    expect(tagsOf('/chapters/the-crossing/', { card: undefined })['twitter:card']).toBe('summary');
  });
});

it('the home page and lists are of the type website, and give no dates', () => {
  for (const path of ['/', '/topics/', '/glossary/']) {
    expect(tagsOf(path)['og:type']).toBe('website');
    expect(Object.keys(tagsOf(path)).join()).not.toContain('article:');
  }
});

it('topics, sources, claims and pages are articles', () => {
  for (const path of ['/topics/ferryman/', '/sources/gazette-1890/', '/claims/f-1/', '/about/'])
    expect(tagsOf(path)['og:type']).toBe('article');
});

it('search, and what is not there, say nothing', () => {
  expect(tagsOf('/search/')).toEqual({});
  expect(tagsOf('/nowhere/')).toEqual({});
});
