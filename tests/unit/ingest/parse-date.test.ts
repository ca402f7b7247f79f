import { expect, it } from 'vitest';
import { findDates, parseDate } from '../../../src/ingest/parse-date.ts';

it.each<[text: string, date: string | undefined]>([
  ['Published 12 March 2014', '2014-03-12'],
  ['Monday, April 3, 2017 at 10:04 am', '2017-04-03'],
  ['2014-03-12T23:30:00-08:00', '2014-03-12'],
  ['2014-03', '2014-03'],
  ['March 2014', '2014-03'],
  ['13/04/2014', '2014-04-13'],
  ['04/13/2014', '2014-04-13'],
  ['03/04/2014', '2014'],
  ['2015. 4. 12.', '2015-04-12'],
  ['5 May', undefined],
  ['23 hours ago', undefined],
  ['yesterday', undefined],
])('reads "%s" as %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

it.each<[text: string, dates: string[]]>([
  ['It opened on 5 May 2011 and closed in 2013.', ['2011-05-05', '2013']],
  ['In March the ramp was free.', ['2014-03']],
  ['It closes on 30 June.', ['2014-06-30']],
  ['It closed in December.', ['2013-12']],
  ['Last year a swan came.', ['2013']],
  ['It was built in the 1990s.', ['1990/1999']],
  ['Now it takes 1911 people, who may sit, in 5 minutes.', []],
])('finds the dates of "%s" in an article of April 2014', (text, dates) => {
  expect(findDates(text, '2014-04-20').map(({ edtf }) => edtf)).toEqual(dates);
});

it('finds no date without a year where the article has none', () => {
  expect(findDates('Last year, in March, and in 2011.', undefined).map(({ edtf }) => edtf)).toEqual(
    ['2011'],
  );
});
