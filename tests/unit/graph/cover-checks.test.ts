/** What cannot be drawn is a problem before the build starts. */
import { describe, expect, it } from 'vitest';
import { findLineageFigure } from '../../../src/page-data/lineage.ts';
import { edit, load, loadValid, overlay } from '../problems/content.ts';

const faultsOf = (files: Record<string, string>): string[] =>
  load(overlay(files)).problems.map(
    ({ code, file, line, column, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );

describe('a span', () => {
  const claim = (id: string, asOf: string): string => `- id: ${id}
  statement: The ferry ran.
  asOf: '${asOf}'
  kind: event
  evidence: [{ source: gazette-1890, at: ¶ 1, stance: supports }]
`;
  const between = (from: string, to: string): string[] =>
    faultsOf({
      'claims/ferryman.yaml': claim('f-2', from) + claim('f-3', to),
      'timelines.yaml': `- id: the-years
  title: The years
  caption: What is known.
  lanes:
    - label: The ferry
      marks: [{ claim: f-2, text: opened }, { claim: f-3, text: closed }]
      spans:
        - { opens: f-2, closes: f-3 }
`,
    });

  it.each([
    ['2014-06', '2014'],
    ['2014~', '2014'],
    ['2014', '2014-08'],
    ['2013/2016', '2014'],
    ['..2014-06', '2014-07'],
  ])('runs from %s to %s', (from, to) => {
    expect(between(from, to)).toEqual([]);
  });

  it.each([
    ['2014', '2014-02'],
    ['2014-08', '2014'],
    ['2014-06-16', '2014-06'],
    ['2014', '2013/2016'],
  ])('does not run backwards, as from %s to %s', (from, to) => {
    expect(between(from, to)).toEqual([
      `content/timelines.yaml:8:33 invalid-value the span closes (${to}) before it opens (${from}), as they are drawn: a month or year stands in its middle. Exchange the two, or give the claims closer dates`,
    ]);
  });

  it('has two ends', () => {
    expect(
      faultsOf({
        'timelines.yaml': `- id: the-years
  title: The years
  caption: What is known.
  lanes:
    - label: The ferry
      marks: [{ claim: f-1, text: forty carts }]
      spans:
        - { opens: f-1, closes: f-1 }
`,
      }),
    ).toEqual([
      'content/timelines.yaml:8:33 invalid-value the span opens and closes with "f-1": leave closes out where no end is on record',
    ]);
  });
});

it.each([
  [
    'timelines.yaml',
    `  lanes:
    - label: The ferry
      marks:
        - { claim: f-1, text: forty carts }
        - { claim: f-1, text: carts }
`,
    '8:20',
  ],
  [
    'lineages.yaml',
    `  statements:
    - { claim: f-1, text: Forty carts }
    - { claim: f-1, text: Carts }
`,
    '6:16',
  ],
])('a claim stands once in a list of %s', (file, list, place) => {
  const text = `- id: the-years\n  title: The years\n  caption: What is known.\n${list}`;
  expect(faultsOf({ [file]: text })).toEqual([
    `content/${file}:${place} invalid-value "f-1" stands in this list already: take one of the two out`,
  ]);
});

describe('a lineage', () => {
  const LINEAGE = `- id: who-counted
  title: Who counted
  caption: Two books.
  statements:
    - { claim: f-1, text: Forty carts }
`;

  it('needs a report with a date for each statement', () => {
    const files = {
      'lineages.yaml': LINEAGE,
      ...edit('sources/gazette-1890.md', "issued: '1890-05-02'\n", ''),
    };
    expect(faultsOf(files)).toEqual([
      'content/lineages.yaml:5:16 invalid-value no report that supports "f-1" has a date, so none can be drawn: give a source its date (issued), or take the statement out',
    ]);
  });

  it('is drawn from those that have one', () => {
    const graph = loadValid(overlay({ 'lineages.yaml': LINEAGE }));
    expect(findLineageFigure(graph, 'who-counted')?.wide.lanes).toHaveLength(1);
  });

  it('is not at fault for a source that is', () => {
    const faults = faultsOf({
      'lineages.yaml': LINEAGE,
      ...edit('sources/gazette-1890.md', "issued: '1890-05-02'", 'issued: in May'),
    });
    expect(faults.filter((fault) => fault.includes('lineages'))).toEqual([]);
  });
});
