import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'csv-stringify/sync';
import { parseDataset } from '../../../src/corpus/dataset-file.ts';

const HEAD = 'id,date,group,label,source,at,value,high\n';
const read = (text: string) => parseDataset(text, 'content/data/carts.csv', 'carts');

describe('a table of rows', () => {
  it('is read with numbers as numbers, and without what is empty', () => {
    const { dataset, problems } = read(`${HEAD}a,1890,counts,"carts, a day",gazette,¶ 1,40,\n`);
    expect(problems).toEqual([]);
    expect(dataset.rows.map(({ data }) => data)).toEqual([
      {
        id: 'a',
        date: '1890',
        group: 'counts',
        label: 'carts, a day',
        source: 'gazette',
        at: '¶ 1',
        value: 40,
      },
    ]);
  });

  it.each<[what: string, text: string, line: number, column: number, message: RegExp]>([
    [
      'a column that is not known',
      'id,date,group,label,source,at,values\n',
      1,
      1,
      /"values" is not known.*"value"/u,
    ],
    ['a column that is missing', 'id,date,group,label,source\n', 1, 1, /"at" is missing/u],
    ['a column that stands twice', 'id,date,group,label,source,at,at\n', 1, 1, /stands twice/u],
    ['no text at all', '', 1, 1, /"id" is missing/u],
    [
      'a row with a comma too many',
      `${HEAD}a,1890,x,y,z,p. 1,1,,\n`,
      2,
      1,
      /9 cells.*8.*quotation marks/u,
    ],
    ['a quotation mark that is not closed', `${HEAD}a,"1890`, 2, 1, /cannot be read/u],
    ['no date', `${HEAD}a,"189O",x,y,z,p. 1,1,\n`, 2, 3, /^date: /u],
    [
      'a number with a comma',
      `${HEAD}a,1890,x,"y ""z""",z,p. 1,"1,000",\n`,
      2,
      27,
      /digits alone/u,
    ],
    ['a value below nothing', `${HEAD}a,1890,x,y,z,p. 1,-1,\n`, 2, 19, /not negative/u],
    [
      'a range that runs backwards',
      `${HEAD}a,1890,x,y,z,p. 1,3,2\n`,
      2,
      21,
      /from value up to high/u,
    ],
    ['an upper end alone', `${HEAD}a,1890,x,y,z,p. 1,,2\n`, 2, 20, /from value up to high/u],
  ])('tells of %s, and where', (_, text, line, column, message) => {
    const { problems } = read(text);
    expect(problems[0]).toMatchObject({ file: 'content/data/carts.csv', line, column });
    expect(problems[0]?.message).toMatch(message);
  });

  it('keeps the rows that have no fault', () => {
    const { dataset } = read(
      `${HEAD}a,1890,x,y,z,p. 1,1,\nb,oops,x,y,z,p. 1,1,\nc,1891,x,y,z,p. 1,1,\n`,
    );
    expect(dataset.rows.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])(
    'knows the place of each cell, whatever stands before it, in lines that end in %s',
    (_, end) => {
      const label = fc
        .string({ minLength: 1 })
        .filter((text) => text.trim() !== '' && !/[\r\n]/u.test(text));
      fc.assert(
        fc.property(fc.array(label, { minLength: 1, maxLength: 8 }), (labels) => {
          const rows = labels.map((text, index) => [
            `row-${index}`,
            '1890',
            'x',
            text,
            `source-${index}`,
            'p. 1',
            '',
            '',
          ]);
          const text = (HEAD + stringify(rows)).replaceAll('\n', end);
          const { dataset } = read(text);
          expect(dataset.rows).toHaveLength(labels.length);
          dataset.rows.forEach(({ placeOf }, index) => {
            const { line, column } = placeOf(['source']);
            const written = text.split('\n')[line - 1]?.slice(column - 1) ?? '';
            expect(written.startsWith(`source-${index},`)).toBe(true);
          });
        }),
      );
    },
  );
});
