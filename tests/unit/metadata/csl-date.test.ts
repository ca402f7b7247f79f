import { describe, expect, it } from 'vitest';
import { toCslDate } from '../../../src/metadata/csl-date.ts';
import { EdtfSchema } from '../../../src/schemas/fields.ts';
import { fc } from '../../properties.ts';

describe('a date of CSL', () => {
  it.each([
    ['2011-04-09', { 'date-parts': [[2011, 4, 9]] }],
    ['2011-04', { 'date-parts': [[2011, 4]] }],
    ['2011', { 'date-parts': [[2011]] }],
    ['2013~', { 'date-parts': [[2013]], circa: true }],
    ['2013-05?', { 'date-parts': [[2013, 5]], circa: true }],
    ['2009/2015-02', { 'date-parts': [[2009], [2015, 2]] }],
    ['2009~/2015', { 'date-parts': [[2009], [2015]], circa: true }],
    ['2014/..', { literal: '2014/..' }],
    ['..2014-07', { literal: '..2014-07' }],
  ])('of %s', (edtf, date) => {
    expect(EdtfSchema.parse(edtf)).toBe(edtf);
    expect(toCslDate(edtf)).toEqual(date);
  });

  it('that was inferred is circa', () => {
    expect(toCslDate('2013', true)).toEqual({ 'date-parts': [[2013]], circa: true });
  });

  it('has the parts that the text has, whatever the day', () => {
    const days = fc
      .date({
        min: new Date('1000-01-01'),
        max: new Date('2999-12-31'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const edtf = day.slice(0, length);
        const date = toCslDate(edtf);
        const [parts = []] = 'date-parts' in date ? date['date-parts'] : [];
        expect(parts.map((part) => String(part).padStart(2, '0')).join('-')).toBe(edtf);
      }),
    );
  });
});
