// cspell:ignore HYPERLINK
/** Figures, models and rows of data that no editor would write on purpose: each is told with file and place, or is harmless. */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/model.ts';
import { formatCsv, getFigureData } from '../../../src/page-data/figure-data.ts';
import { getEventFigure } from '../../../src/page-data/event-figure.ts';
import { getValueFigure } from '../../../src/page-data/value-figure.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { formatProblems } from '../../../src/problems/report.ts';
import type { FigureOf } from '../../../src/schemas/figure.ts';
import { load, overlay } from './content.ts';

const FIGURE = 'figures/carts.mdx';
const DATA = 'data/carts.csv';
const COLUMNS = 'id,date,group,label,value,source,at,claim,note\n';
const ROW = 'counted,1890,counts,carts a day,40,gazette-1890,¶ 1,f-1,\n';

const figure = (fields: string): string => `---
number: 1
title: Carts a day
summary: How many carts the ferry carried in a day, by those who counted them and by those who were asked.
caption: One mark for each count.
${fields}
---

The reports are few.
`;
const VALUES =
  'kind: values\nunit: carts\ndata: carts\ngroups: [{ id: counts, label: counts, joined: true }]';
const EVENTS = 'kind: events\ndata: carts\ngroups: [{ id: counts, label: counts }]';

const read = (fields: string, rows?: string): { graph: Graph; problems: Problem[] } => {
  const { graph, problems } = load(
    overlay({ [FIGURE]: figure(fields), ...(rows !== undefined && { [DATA]: rows }) }),
  );
  if (!graph) throw new Error('there is a graph');
  expect(formatProblems(problems)).not.toMatch(/(?![\n\t])\p{Cc}|NaN|Infinity|undefined/u);
  return { graph, problems };
};
const codesOf = (fields: string, rows?: string): string[] => [
  ...new Set(read(fields, rows).problems.map(({ code, file }) => `${code} ${file}`)),
];

describe('rows', () => {
  it.each<[name: string, rows: string, code: string]>([
    ['no file', '', 'missing-key content/data/carts.csv'],
    ['only blank lines', '\n\n\n', 'missing-key content/data/carts.csv'],
    ['a header and nothing else', COLUMNS, 'unknown-part content/figures/carts.mdx'],
    ['a quotation that never ends', `${COLUMNS}"a,1890`, 'invalid-value content/data/carts.csv'],
    ['a cell too many', `${COLUMNS}${ROW.trim()},x\n`, 'invalid-value content/data/carts.csv'],
    ['a column twice', `id,${COLUMNS}a,${ROW}`, 'invalid-value content/data/carts.csv'],
    ['a column of objects', `__proto__,${COLUMNS}a,${ROW}`, 'unknown-key content/data/carts.csv'],
    [
      'a hidden character',
      COLUMNS + ROW.replace('carts a', 'carts\u200b a'),
      'invisible-character content/data/carts.csv',
    ],
    [
      'words the other way round',
      COLUMNS + ROW.replace('carts a', '\u202ecarts a'),
      'invisible-character content/data/carts.csv',
    ],
    [
      'a line inside a cell',
      COLUMNS + ROW.replace('carts a', '"carts\na"'),
      'invalid-value content/data/carts.csv',
    ],
    [
      'a day that no calendar has',
      COLUMNS + ROW.replace('1890', '1890-02-30'),
      'invalid-value content/data/carts.csv',
    ],
    ...['1e400', '0x10', '∞', 'NaN', '1,5', '4 0', '-1', '.5', `1${'0'.repeat(400)}`].map(
      (number): [string, string, string] => [
        `the number ${number.slice(0, 9)}`,
        COLUMNS + ROW.replace(',40,', `,"${number}",`),
        'invalid-value content/data/carts.csv',
      ],
    ),
    ['a name twice', `${COLUMNS}${ROW}${ROW}`, 'duplicate-id content/data/carts.csv'],
    [
      'more rows than a page shows',
      COLUMNS +
        Array.from({ length: 5000 }, (_, at) => ROW.replace('counted', `row-${at}`)).join(''),
      'oversized-text content/figures/carts.mdx',
    ],
  ])('%s', (_, rows, code) => {
    expect(codesOf(VALUES, rows)).toContain(code);
  });

  it('amounts of nothing have no place on their scale', () => {
    const amounts = VALUES.replace('values\nunit: carts', 'amounts');
    expect(codesOf(amounts, COLUMNS + ROW.replace(',40,', ',0,'))).toContain(
      'invalid-value content/data/carts.csv',
    );
  });

  it('any date that is allowed is drawn at a place', () => {
    const dates = [
      '1890',
      '1890-04',
      '1890-04-09',
      '1890~',
      '1889/1891',
      '1890/..',
      '..1890-07',
      '../1890',
      '9999',
    ];
    const rows = dates.map((date, at) => ROW.replace('counted', `row-${at}`).replace('1890', date));
    for (const [fields, draw] of [
      [VALUES, getValueFigure],
      [EVENTS, getEventFigure],
    ] as const) {
      const { graph, problems } = read(fields, COLUMNS + rows.join(''));
      expect(problems).toEqual([]);
      const data = graph.figures.get('carts')?.data as FigureOf<'values'> & FigureOf<'events'>;
      expect(JSON.stringify(draw(graph, data))).not.toMatch(/NaN|Infinity|:null/u);
    }
  });

  it('words that look like code stay words, and no spreadsheet runs them', () => {
    const bait = [`=HYPERLINK("https://a.example")`, '+1', '-1', '@SUM(1)', '＝1', '<b>&amp;'];
    const rows = bait.map(
      (text, at) =>
        `row-${at},1890,counts,"${text.replaceAll('"', '""')}",40,gazette-1890,¶ 1,f-1,"${text.replaceAll('"', '""')}"\n`,
    );
    const { graph, problems } = read(VALUES, COLUMNS + rows.join(''));
    expect(problems).toEqual([]);
    const entry = graph.figures.get('carts');
    const data = entry && getFigureData(graph, entry);
    expect(data?.map(({ label }) => label)).toEqual(bait);
    const written = parse<Record<string, string>>(formatCsv(data ?? []), { columns: true });
    expect(written.map(({ label }) => label)).toEqual(
      bait.map((text) => (text.startsWith('<') ? text : `'${text}`)),
    );
    expect(written.map(({ note }) => note)).toEqual(written.map(({ label }) => label));
  });

  it('a number below nothing is a number in files as well', () => {
    expect(formatCsv([{ longitude: -5.25, label: 'a' }])).toBe('longitude,label\n-5.25,a\n');
  });
});

const TABLE = `kind: decision-table
years: { label: Year, from: 1890, to: 1891 }
outcomes: { allowed: crosses, blocked: waits, unknown: not known }
otherwise: Nobody says.
opening: { options: { load: cart, boat: ferry }, year: 1890 }
inputs:
  - { id: load, label: With what, options: [{ id: cart, label: a cart }] }
  - { id: boat, label: On what, options: [{ id: ferry, label: the ferry }] }
rules: [{ id: toll, when: {}, outcome: allowed, says: It takes them., claims: [f-1] }]`;

describe('decision tables', () => {
  it('the table itself has no fault', () => {
    expect(codesOf(TABLE)).toEqual([]);
  });

  const many = (count: number, prefix: string): string =>
    `[${Array.from({ length: count }, (_, at) => `{ id: ${prefix}-${at}, label: ${at} }`)
      .join(', ')
      .replaceAll(/label: (\d+)/gu, "label: '$1'")}]`;
  it.each<[name: string, from: string | RegExp, to: string, code: string]>([
    [
      'a million ways to combine',
      /inputs:[^]*(?=\nrules)/u,
      `inputs:\n${['a', 'b', 'c', 'd', 'e', 'f']
        .map((id) => `  - { id: ${id}, label: ${id}, options: ${many(10, id)} }`)
        .join('\n')}`,
      'oversized-text',
    ],
    [
      'a thousand rules',
      /rules: .*/u,
      `rules:\n${Array.from(
        { length: 1000 },
        (_, at) => `  - { id: r-${at}, when: {}, outcome: unknown, says: Nobody knows. }`,
      ).join('\n')}`,
      'oversized-text',
    ],
    ['no inputs', /inputs:[^]*(?=\nrules)/u, 'inputs: []', 'invalid-value'],
    ['no rules', /rules: .*/u, 'rules: []', 'invalid-value'],
    ['years that run backwards', 'from: 1890, to: 1891', 'from: 1891, to: 1890', 'invalid-value'],
    ['a year that is none', 'from: 1890, to', 'from: 99999, to', 'invalid-value'],
    ['an opening year outside', 'year: 1890 }', 'year: 1999 }', 'unknown-part'],
    ['an input that objects have', 'id: boat, label', 'id: constructor, label', 'duplicate-id'],
    ['an input that the page has', 'id: boat, label', 'id: view, label', 'duplicate-id'],
    [
      'an option that waits for a later one',
      'label: a cart }',
      'label: a cart, only: { boat: [ferry] } }',
      'unknown-part',
    ],
    [
      'an option that waits for itself',
      'label: the ferry }',
      'label: the ferry, only: { boat: [ferry] } }',
      'unknown-part',
    ],
    [
      'options of which none goes with the one before',
      'label: the ferry }',
      'label: the ferry, only: { load: [] } }',
      'invalid-value',
    ],
    ['a decision without a claim', ', claims: [f-1]', '', 'missing-key'],
    [
      'a rule for what all objects have',
      'when: {}',
      'when: { constructor: [cart] }',
      'unknown-part',
    ],
  ])('%s', (_, from, to, code) => {
    const table = TABLE.replace(from, () => to);
    expect(table).not.toBe(TABLE);
    expect(codesOf(table)).toContain(`${code} content/figures/carts.mdx`);
  });

  it('a table at its limits is read in the time that tables take', () => {
    const inputs = ['load', 'boat', 'bank'].map(
      (id) => `  - { id: ${id}, label: ${id}, options: ${many(10, id)} }`,
    );
    const table = TABLE.replace(
      /inputs:[^]*(?=\nrules)/u,
      () => `inputs:\n${inputs.join('\n')}`,
    ).replace(
      /opening: .*/u,
      'opening: { options: { load: load-0, boat: boat-0, bank: bank-0 }, year: 1890 }',
    );
    expect(codesOf(table)).toEqual([]);
  });
});

const MODEL = `kind: calculation
quantities:
  - { id: carts, label: carts, unit: carts, low: 40, high: 40, claim: f-1 }
  - { id: share, label: share, unit: per cent, low: 10, high: 20, ours: Ours., control: { min: 1, max: 50, step: 1 } }
steps: [{ id: left, label: left, unit: carts, times: [carts], less: [share], says: What is left. }]
cases: [{ id: dry, label: dry }, { id: wet, label: wet, set: { share: [10, 15] } }]
verdicts: [{ of: left, against: carts, below: Fewer., within: As many., above: More. }]`;

describe('calculations', () => {
  it('the calculation itself has no fault', () => {
    expect(codesOf(MODEL)).toEqual([]);
  });

  it.each<[name: string, from: string, to: string, code: string]>([
    ['a number without end', 'low: 40, high: 40', 'low: 40, high: .inf', 'invalid-value'],
    ['no number', 'low: 40, high: 40', 'low: .nan, high: .nan', 'invalid-value'],
    ['more than nothing holds', 'low: 40, high: 40', 'low: 40, high: 1e+400', 'invalid-value'],
    ['nothing', 'low: 40', 'low: 0', 'invalid-value'],
    ['less than nothing', 'low: 40', 'low: -40', 'invalid-value'],
    ['a range that runs backwards', 'low: 10, high: 20', 'low: 20, high: 10', 'invalid-value'],
    ['a case that runs backwards', '[10, 15]', '[15, 10]', 'invalid-value'],
    ['a control beside its range', 'min: 1, max: 50', 'min: 30, max: 50', 'invalid-value'],
    ['a control of one value', 'min: 1, max: 50', 'min: 50, max: 50', 'invalid-value'],
    ['a step over the limits', 'step: 1 }', 'step: 100 }', 'invalid-value'],
    ['a step of nothing', 'step: 1 }', 'step: 0 }', 'invalid-value'],
    ['a quantity called case', 'id: carts', 'id: case', 'duplicate-id'],
    ['a quantity called as objects are', 'id: share', 'id: constructor', 'duplicate-id'],
    ['a step called as a quantity', 'id: left', 'id: share', 'duplicate-id'],
    ['a step of itself', 'times: [carts]', 'times: [left]', 'unknown-part'],
    ['a case twice', 'id: wet', 'id: dry', 'duplicate-id'],
    ['a comparison of other things', 'against: carts', 'against: share', 'invalid-value'],
    ['no reason', ', ours: Ours.', '', 'invalid-value'],
    ['two reasons', 'claim: f-1', 'claim: f-1, ours: Ours.', 'invalid-value'],
    ['a claim that there is not', 'claim: f-1', 'claim: f-77', 'unknown-claim'],
    [
      'division by what may be nothing',
      'less: [share], says: What is left. }',
      'less: [share], says: What is left. }, { id: each, label: each, unit: carts, times: [carts], over: [left], says: Shared. }',
      '',
    ],
    [
      'division by what can be nothing',
      'max: 50, step: 1 } }\nsteps: [{ id: left, label: left, unit: carts, times: [carts], less: [share], says: What is left. }',
      'max: 100, step: 1 } }\nsteps: [{ id: left, label: left, unit: carts, times: [carts], less: [share], says: What is left. }, { id: each, label: each, unit: carts, times: [carts], over: [left], says: Shared. }',
      'invalid-value',
    ],
  ])('%s', (_, from, to, code) => {
    const model = MODEL.replace(from, () => to);
    expect(model).not.toBe(MODEL);
    if (code === '') expect(codesOf(model)).toEqual([]);
    else expect(codesOf(model)).toContain(`${code} content/figures/carts.mdx`);
  });
});
