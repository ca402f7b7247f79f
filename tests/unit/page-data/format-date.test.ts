import { describe, expect, it } from 'vitest';
import { findYears, formatDate, toDateKey } from '../../../src/page-data/format-date.ts';
import { EdtfSchema } from '../../../src/schemas/fields.ts';

describe('dates of EDTF, level 1', () => {
  it.each<[edtf: string, words: string, years: number[]]>([
    ['1822', '1822', [1822]],
    ['1822-07', 'July 1822', [1822]],
    ['1822-07-25', '25 July 1822', [1822]],
    ['1822-01-01', '1 January 1822', [1822]],
    ['1822-12-31', '31 December 1822', [1822]],
    ['1822~', 'about 1822', [1822]],
    ['1822-07~', 'about July 1822', [1822]],
    ['1822?', 'perhaps 1822', [1822]],
    ['1822%', 'perhaps about 1822', [1822]],
    ['1822/1830', '1822 to 1830', [1822, 1830]],
    ['1822-07/1830-02-03', 'July 1822 to 3 February 1830', [1822, 1830]],
    ['1822~/1830', 'about 1822 to 1830', [1822, 1830]],
    ['1822/..', 'since 1822', [1822]],
    ['1822..', 'since 1822', [1822]],
    ['../1830-07', 'until July 1830', [1830]],
    ['..1830-07', 'until July 1830', [1830]],
  ])('%s is "%s"', (edtf, words, years) => {
    expect(EdtfSchema.parse(edtf)).toBe(edtf);
    expect(formatDate(edtf)).toBe(words);
    expect(findYears(edtf)).toEqual(years);
  });

  it('may come as a number from YAML', () => {
    expect(EdtfSchema.parse(1822)).toBe('1822');
  });

  it.each([
    '',
    '22',
    '1822-13',
    '1822-7',
    '1822-07-32',
    '1822-07-25T10:00',
    'July 1822',
    '1822 ~',
    '~1822',
    '..',
    '/',
    '1822/',
    '1822//1830',
    '1822-1830',
    1822.5,
    null,
  ])('%j is none', (value) => {
    expect(EdtfSchema.safeParse(value).success).toBe(false);
  });

  it('sort by their beginnings', () => {
    const dates = ['1830', '..1822-07', '1825-03-02', '1823/1830', '1825-03', '../1820'];
    expect(dates.toSorted((a, b) => toDateKey(a).localeCompare(toDateKey(b)))).toEqual([
      '../1820',
      '..1822-07',
      '1823/1830',
      '1825-03',
      '1825-03-02',
      '1830',
    ]);
  });

  it('are the same wherever they are made', () => {
    expect(formatDate('1822-07-25', 'en-US')).toBe('July 25, 1822');
  });
});
