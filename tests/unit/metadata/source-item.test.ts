// cspell:ignore textbf 휴대전화
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { formatBibliography } from '../../../src/metadata/format-citation.ts';
import { buildSourceItem, type SourceItem } from '../../../src/metadata/source-item.ts';
import type { Source } from '../../../src/schemas/source.ts';
import { fc } from '../../properties.ts';
import { BASE, loadValid } from '../problems/content.ts';

const [entry] = loadValid(BASE).corpus.sources;
if (!entry) throw new Error('the content has a source');

const build = (change: Partial<Source>): SourceItem =>
  buildSourceItem({ ...entry, data: { ...entry.data, ...change } });

describe('an item', () => {
  it('has the address that pages link, and no other', () => {
    const URL = 'https://a.example/x';
    const archive = 'https://archive.example/x';
    expect(build({ URL, linkOk: true, archive }).URL).toBe(URL);
    expect(build({ URL, linkOk: false, archive }).URL).toBe(archive);
    expect(build({ URL, linkOk: false, archive: undefined })).not.toHaveProperty('URL');
  });

  it('has a title of ours in brackets', () => {
    expect(build({ title: 'A map', titleIsDescriptive: true }).title).toBe('[A map]');
    expect(build({ title: 'A map', titleIsDescriptive: false }).title).toBe('A map');
  });

  it('says that a date was inferred', () => {
    expect(build({ issued: '1890', dateVerified: false }).issued).toEqual({
      'date-parts': [[1890]],
      circa: true,
    });
    expect(build({ issued: undefined, dateVerified: false })).not.toHaveProperty('issued');
  });
});

/** What a file of BibTeX reads back as. */
const readBack = (items: readonly SourceItem[]): Record<string, unknown>[] =>
  new Cite(formatBibliography(items)).data;

describe('a bibliography', () => {
  it('has an entry for each item, under its id', () => {
    const items = ['one', 'two-2'].map((id) => ({ ...build({}), id }));
    expect(readBack(items).map(({ id }) => id)).toEqual(['one', 'two-2']);
  });

  it.each([
    '휴대전화 700만',
    'Ferry & toll: 100 % of #1 in $_x',
    String.raw`A \textbf{brace} {and} back\slash ~ ^`,
    'Dashes -- and --- more',
    '[The price list]',
    '<b>bold</b>, it said',
  ])('keeps %s in title, container, publisher and name', (text) => {
    const item: SourceItem = {
      ...build({}),
      type: 'report',
      title: text,
      publisher: text,
      author: [{ literal: text }],
    };
    const [back = {}] = readBack([item]);
    expect(back.title).toBe(text);
    expect(back.publisher).toBe(text);
    expect(JSON.stringify(back.author)).toContain(JSON.stringify(text).slice(1, -1));
  });

  it('lets no title break out of its entry', () => {
    const titles = fc
      .array(
        fc.constantFrom('a', 'B', '가', '{', '}', '\\', '"', ',', '@', '=', '%', '$', ' ', '-'),
        {
          minLength: 1,
          maxLength: 12,
        },
      )
      .map((letters) => `x${letters.join('')}x`.replace(/ +/gu, ' '));
    fc.assert(
      fc.property(titles, (title) => {
        const items = ['before', 'after'].map((id) => ({ ...build({ title }), id }));
        expect(readBack(items).map(({ id }) => id)).toEqual(['before', 'after']);
      }),
    );
  });
});
