import { describe, expect, it } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { sortEntries, type Feed, type FeedEntry } from '../../../src/exports/feed.ts';
import { readFinishedPage } from '../../../src/exports/finished-page.ts';
import { formatAtom } from '../../../src/exports/format-atom.ts';
import { formatJsonFeed } from '../../../src/exports/format-json-feed.ts';
import { readArticle, readLog } from '../../../src/exports/read-entries.ts';
import { fc } from '../../properties.ts';
import { call, cite, note, page, row, sourceEntry } from './pages.ts';

const entry: FeedEntry = {
  url: 'https://ferries.example/chapters/crossing/',
  title: 'Rope & tide',
  summary: 'How people cross.',
  published: '2026-01-02',
  updated: '2026-03-04',
  html: '<p>It <b>sank</b> &amp; rose ]]&gt;</p>',
};
const feed: Feed = {
  url: 'https://ferries.example/chapters/',
  title: 'Ferries: Chapters',
  description: 'In order.',
  language: 'en',
  publisher: { name: 'Ferries', url: 'https://ferries.example/' },
  rights: 'CC BY 4.0',
  updated: '2026-03-04',
  entries: [entry],
};

describe('Atom', () => {
  it('is written in the order of the standard', () => {
    expect(formatAtom(feed, 'https://ferries.example/chapters/feed.atom')).toBe(
      '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">' +
        '<id>https://ferries.example/chapters/</id><title>Ferries: Chapters</title><subtitle>In order.</subtitle>' +
        '<link rel="self" type="application/atom+xml" href="https://ferries.example/chapters/feed.atom" />' +
        '<link rel="alternate" type="text/html" href="https://ferries.example/chapters/" />' +
        '<updated>2026-03-04T00:00:00Z</updated>' +
        '<author><name>Ferries</name><uri>https://ferries.example/</uri></author><rights>CC BY 4.0</rights>' +
        '<entry><id>https://ferries.example/chapters/crossing/</id><title>Rope &#x26; tide</title>' +
        '<link rel="alternate" type="text/html" href="https://ferries.example/chapters/crossing/" />' +
        '<published>2026-01-02T00:00:00Z</published><updated>2026-03-04T00:00:00Z</updated>' +
        '<summary>How people cross.</summary>' +
        '<content type="html">&#x3C;p>It &#x3C;b>sank&#x3C;/b> &#x26;amp; rose ]]&#x26;gt;&#x3C;/p></content></entry></feed>\n',
    );
  });

  it('gives back any words that it was given', () => {
    const words = fc.string({
      unit: fc.constantFrom('a', '<', '>', '&', ']', '"', "'", ';', '!', '-', '한', '&amp;', ']]>'),
    });
    fc.assert(
      fc.property(words, (text) => {
        const entries = [{ ...entry, title: text, html: text }];
        const [, root] = fromXml(formatAtom({ ...feed, entries }, feed.url)).children;
        const read = JSON.stringify(root);
        const value = JSON.stringify(text);
        if (text !== '') expect(read.split(`"value":${value}`)).toHaveLength(3);
      }),
    );
  });
});

it('JSON has the licence in words, since the format has no place for it', () => {
  const json = JSON.parse(formatJsonFeed(feed, 'https://ferries.example/chapters/feed.json')) as {
    description: string;
    items: unknown[];
  };
  expect(json.description).toBe('In order. CC BY 4.0');
  expect(json.items).toEqual([
    {
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_html: entry.html,
      summary: entry.summary,
      date_published: '2026-01-02T00:00:00Z',
      date_modified: '2026-03-04T00:00:00Z',
    },
  ]);
});

it('entries are sorted by the day of their last change, those of one day stay in their order', () => {
  const days = ['2026-01-02', '2026-03-04', '2026-01-02', '2026-03-04'];
  const sorted = sortEntries(
    days.map((updated, index) => ({ ...entry, updated, title: `${index}` })),
  );
  expect(sorted.map(({ title }) => title)).toEqual(['1', '3', '0', '2']);
});

describe('an article', () => {
  const read = (html: string): string =>
    readArticle(readFinishedPage(page(html)), { published: '2026-01-02', updated: '2026-03-04' })
      .html;

  it('is the text without title, addresses and looks, its notes at the end', () => {
    expect(
      read(
        row(
          `It <span lang="ko" class="x">한</span> <em id="e">sank</em>${cite('a')}.${call('x', 1)}`,
          note('x', 1, 'Of rope.') + sourceEntry('a', 'Gazette'),
        ),
      ),
    ).toBe(
      '<p>It <span lang="ko">한</span> <em>sank</em> (<a href="https://ferries.example/base/sources/gazette/#digest-p2">Gazette</a>).' +
        '<sup><a href="https://ferries.example/base/chapters/crossing/#note-x">1</a></sup></p><hr><ol><li><p>Of rope.</p></li></ol>',
    );
  });

  it('has figures as tables, with lines of their own as paragraphs', () => {
    expect(
      read(
        '<figure id="f"><svg><text>40</text></svg><figcaption><b>Crossings.</b> By year. <details><summary>As a table</summary>' +
          '<table class="w"><tbody><tr><th scope="row">1890</th><td></td></tr></tbody></table></details></figcaption></figure>',
      ),
    ).toBe(
      '<p><b>Crossings.</b> By year.</p><p>As a table</p><table><tbody><tr><th scope="row">1890</th><td></td></tr></tbody></table>',
    );
  });

  it('must be there', () => {
    const html = page('').replace('<article>', '<div>').replace('</article>', '</div>');
    expect(() => readArticle(readFinishedPage(html), entry)).toThrow('has no article');
  });
});

describe('a log', () => {
  const read = (html: string) => readLog(readFinishedPage(page(html)));

  it('has an entry for each item that has an address', () => {
    expect(
      read(
        '<ol><li id="one"><p><a href="#one"><time datetime="2026-02-03">3 February</time></a> <a href="/base/x/">“Who saw it”, ¶ 4</a></p><p>It was wrong.</p></li>' +
          '<li><time datetime="2026-02-03">not an entry</time></li></ol>',
      ),
    ).toEqual([
      {
        url: 'https://ferries.example/base/chapters/crossing/#one',
        title: '“Who saw it”, ¶ 4',
        summary: undefined,
        published: '2026-02-03',
        updated: '2026-02-03',
        html:
          '<p><a href="https://ferries.example/base/chapters/crossing/#one"><time datetime="2026-02-03">3 February</time></a> · ' +
          '<a href="https://ferries.example/base/x/">“Who saw it”, ¶ 4</a></p><p>It was wrong.</p>',
      },
    ]);
  });

  it('is refused where an entry has no day', () => {
    expect(() => read('<ul><li id="one"><p>words</p></li></ul>')).toThrow('has no day: #one');
  });
});
