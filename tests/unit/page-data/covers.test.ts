import { describe, expect, it } from 'vitest';
import { findCover } from '../../../src/page-data/cover.ts';
import { getHomePage } from '../../../src/page-data/home.ts';
import { findLineageFigure } from '../../../src/page-data/lineage.ts';
import { findTimelineFigure } from '../../../src/page-data/timeline.ts';
import { BASE, edit, loadValid, overlay } from '../problems/content.ts';

const CLAIMS = `- id: f-1
  statement: The ferry carried 40 carts a day.
  asOf: '1890'
  kind: figure
  evidence:
    - { source: gazette-1890, at: ¶ 1, stance: supports }
    - { source: gazette-1890, at: ¶ 1, stance: supports }
    - { source: parish-1891, at: p. 4, stance: supports, via: [parish-book] }
- id: f-2
  statement: The ferry had closed.
  asOf: 1892-03
  kind: event
  evidence:
    - { source: gazette-1890, at: ¶ 1, stance: supports }
    - { source: parish-1891, at: p. 4, stance: disputes, via: [parish-book] }
- id: f-3
  statement: The ferry ran.
  asOf: 1888/1891
  kind: event
  evidence:
    - { source: gazette-1890, at: ¶ 1, stance: supports, via: [] }
`;
const TIMELINE = `- id: the-years
  title: The years of the ferry
  caption: What is known of them.
  lanes:
    - label: The ferry
      marks:
        - { claim: f-2, text: closed }
        - { claim: f-1, text: forty carts }
      spans:
        - { opens: f-1, closes: f-2 }
    - label: The crossing
      marks:
        - { claim: f-3, text: ran }
      spans:
        - { opens: f-3 }
`;
const LINEAGE = `- id: who-counted
  title: Who counted
  caption: Two books.
  statements:
    - { claim: f-1, text: Forty carts }
    - { claim: f-3, text: It ran }
`;
const graph = loadValid(
  overlay({
    'claims/chain-ferry.yaml': CLAIMS,
    'timelines.yaml': TIMELINE,
    'lineages.yaml': LINEAGE,
  }),
);

describe('a timeline', () => {
  const figure = findTimelineFigure(graph, 'the-years');

  it('has its claims in a table, each lane from old to new, with the standing that is computed', () => {
    expect(figure?.table).toEqual([
      {
        label: 'The ferry',
        claim: undefined,
        rows: [
          {
            date: '1890',
            link: { href: '/claims/f-1/', text: 'The ferry carried 40 carts a day.' },
            standing: 'corroborated',
          },
          {
            date: 'March 1892',
            link: { href: '/claims/f-2/', text: 'The ferry had closed.' },
            standing: 'disputed',
          },
        ],
      },
      {
        label: 'The crossing',
        claim: undefined,
        rows: [
          {
            date: '1888 to 1891',
            link: { href: '/claims/f-3/', text: 'The ferry ran.' },
            standing: 'single-source',
          },
        ],
      },
    ]);
  });

  it('draws them in the same order, with their shapes', () => {
    expect(figure?.wide.lanes.map(({ marks }) => marks.map(({ label }) => label.lines))).toEqual([
      [['forty carts'], ['closed']],
      [['ran']],
    ]);
    expect(figure?.shapes).toEqual([['corroborated', 'disputed'], ['single-source']]);
  });

  it('draws a heavy line from the claim that opens to the claim that closes', () => {
    const [ferry, crossing] = figure?.wide.lanes ?? [];
    expect(ferry?.spans).toEqual([
      { from: ferry?.marks[0]?.x, to: ferry?.marks[1]?.x, isOpen: false },
    ]);
    expect(crossing?.spans).toEqual([
      { from: crossing?.marks[0]?.from, to: crossing?.end, isOpen: true },
    ]);
  });

  it('is none under another name', () => {
    expect(findTimelineFigure(graph, 'who-counted')).toBeUndefined();
  });
});

describe('a lineage', () => {
  const figure = findLineageFigure(graph, 'who-counted');

  it('has each report once on the origin that it has the statement through', () => {
    expect(
      figure?.table.map(({ label, rows }) => [label, rows.map(({ link }) => link.text)]),
    ).toEqual([
      ['River Gazette', ['Gazette 1890']],
      ['The parish', ['Parish 1891']],
      ['Origin not known', ['Gazette 1890']],
    ]);
  });

  it('counts reports and origins over the lanes of a statement', () => {
    expect(figure?.wide.lanes.map(({ group }) => group.lines.join(' '))).toEqual([
      'Forty carts: 2 reports, 2 origins',
      '',
      'It ran: 1 report, no known origin',
    ]);
  });

  it('leads to the claim from each of its lanes', () => {
    expect(figure?.table.map(({ claim }) => claim?.href)).toEqual([
      '/claims/f-1/',
      '/claims/f-1/',
      '/claims/f-3/',
    ]);
  });
});

describe('the cover of a chapter', () => {
  it.each<[id: string | undefined, title: string | undefined]>([
    ['the-years', 'The years of the ferry'],
    ['who-counted', 'Who counted'],
    ['another', undefined],
    [undefined, undefined],
  ])('that names %s is "%s"', (id, title) => {
    expect(findCover(graph, id)?.figure.title).toBe(title);
  });
});

describe('the home page', () => {
  it('opens with the first words, where there are some, and the claim that they lead to', () => {
    expect(getHomePage(loadValid(BASE)).firstWords).toBeUndefined();
    const site = edit(
      'site.yaml',
      'language: en\n',
      'language: en\nfirstWords: { text: Forty carts crossed., claim: f-1 }\n',
    );
    expect(getHomePage(loadValid(overlay(site))).firstWords).toMatchObject({
      text: 'Forty carts crossed.',
      claim: { href: '/claims/f-1/', standing: 'single-source' },
    });
  });

  it('starts with the first chapter where no page comes before', () => {
    expect(getHomePage(loadValid(BASE)).start?.href).toBe('/chapters/the-crossing/');
  });
});
