/** What the markup of a page says about its article: JSON-LD, `meta`, `link`, `time`, classes of bylines. */
import { tidyText, type Fact, type FactKey } from './article.ts';

/** `meta` names, `property`, `name` or `itemprop`, the best first. */
const META: Record<FactKey, string[]> = {
  title: ['citation_title', 'og:title', 'dc.title', 'twitter:title'],
  author: ['citation_author', 'article:author', 'author', 'parsely-author', 'dc.creator', 'byl'],
  publisher: [
    'citation_journal_title',
    'og:site_name',
    'citation_publisher',
    'dc.publisher',
    'publisher',
    'application-name',
  ],
  date: [
    'citation_publication_date',
    'citation_date',
    'article:published_time',
    'datepublished',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'publication_date',
    'dc.date.issued',
    'dc.date',
    'sailthru.date',
    'date',
  ],
  updated: ['article:modified_time', 'og:updated_time', 'datemodified', 'lastmod'],
  language: ['og:locale', 'dc.language', 'content-language'],
  url: ['og:url', 'citation_public_url', 'twitter:url'],
};

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|WebPage|LiveBlogPosting)$/u;

type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

const listThings = (value: unknown): Thing[] => {
  if (Array.isArray(value)) return value.flatMap(listThings);
  if (!isThing(value)) return [];
  return [value, ...listThings(value['@graph']), ...listThings(value.mainEntity)];
};

const typesOf = (thing: Thing): string[] => [thing['@type']].flat().map(String);

function toNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toNames);
  if (typeof value === 'string') return /^https?:/u.test(value) ? [] : [tidyText(value)];
  return isThing(value) ? toNames(value.name) : [];
}

const toAddress = (value: unknown): string =>
  isThing(value) ? toAddress(value['@id']) : typeof value === 'string' ? value : '';

/** JSON-LD as publishers write it, by schema.org's `Article` and its kinds. */
function readLinkedData(document: Document): Fact[] {
  const things = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => {
      try {
        return listThings(JSON.parse(script.textContent));
      } catch {
        return [];
      }
    },
  );
  const articles = things
    .filter((thing) => typesOf(thing).some((type) => ARTICLE_TYPE.test(type)))
    // A page describes itself as well; the article says more.
    .sort(
      (a, b) => Number(typesOf(a).includes('WebPage')) - Number(typesOf(b).includes('WebPage')),
    );
  const byId = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(byId);
    const id = isThing(value) && Object.keys(value).length === 1 ? value['@id'] : undefined;
    return id === undefined ? value : things.find((thing) => thing['@id'] === id && thing.name);
  };
  return articles.flatMap((article) => {
    const where = 'JSON-LD';
    const facts: [FactKey, string][] = [
      ['title', toNames(article.headline ?? article.name)[0] ?? ''],
      ['author', toNames(byId(article.author)).join('; ')],
      ['publisher', toNames(byId(article.publisher))[0] ?? ''],
      ['date', toNames(article.datePublished)[0] ?? ''],
      ['updated', toNames(article.dateModified)[0] ?? ''],
      ['language', toNames(article.inLanguage)[0] ?? ''],
      ['url', toAddress(article.mainEntityOfPage) || toAddress(article.url)],
    ];
    return facts.flatMap(([key, value]) => (value === '' ? [] : [{ key, value, where }]));
  });
}

function readMeta(document: Document): Fact[] {
  const contents = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((attribute) => meta.getAttribute(attribute))
      .find(Boolean)
      ?.toLowerCase();
    const content = tidyText(meta.getAttribute('content') ?? '');
    if (name && content) contents.set(name, [...(contents.get(name) ?? []), content]);
  }
  return (Object.entries(META) as [FactKey, string[]][]).flatMap(([key, names]) =>
    names.flatMap((name): Fact[] => {
      const values = (contents.get(name) ?? []).filter(
        (value) => key !== 'author' || !/^https?:/u.test(value),
      );
      const [first] = values;
      if (first === undefined) return [];
      return [{ key, value: key === 'author' ? values.join('; ') : first, where: `meta ${name}` }];
    }),
  );
}

const BYLINES =
  '[rel="author"],[itemprop="author"] [itemprop="name"],[itemprop="author"],.byline,.author-name,.author,.by-author,.entry-author';

function readElements(document: Document): Fact[] {
  const found: [FactKey, string | null | undefined, string][] = [
    [
      'url',
      document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      'link canonical',
    ],
    ['language', document.documentElement.getAttribute('lang'), 'html lang'],
    ['author', document.querySelector(BYLINES)?.textContent, 'byline'],
    [
      'date',
      document
        .querySelector('time[itemprop="datePublished"],article time[datetime],time[datetime]')
        ?.getAttribute('datetime'),
      'time',
    ],
    ['title', document.querySelector('article h1,main h1,h1')?.textContent, 'first heading'],
    ['title', document.querySelector('title')?.textContent, 'title of the page'],
  ];
  return found.flatMap(([key, value, where]) => {
    const tidy = tidyText(value ?? '');
    return tidy === '' ? [] : [{ key, value: tidy, where }];
  });
}

/** @returns facts, the best of each key first; addresses that are not whole are left out */
export function readPageFacts(document: Document): Fact[] {
  return [...readLinkedData(document), ...readMeta(document), ...readElements(document)].filter(
    ({ key, value }) => key !== 'url' || /^https?:\/\/[^/]/u.test(value),
  );
}
