import { expect, it } from 'vitest';
import { toTimeSpan } from '../../../src/graph/time-span.ts';

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

it.each<[edtf: string, from: string, to: string, open: 'start' | 'end' | undefined]>([
  ['1890', '1890-07-02', '1890-07-02', undefined],
  ['1890-02', '1890-02-15', '1890-02-15', undefined],
  ['1890-12', '1890-12-16', '1890-12-16', undefined],
  ['1890-12-31', '1890-12-31', '1890-12-31', undefined],
  ['1890~', '1890-07-02', '1890-07-02', undefined],
  ['1890-02?', '1890-02-15', '1890-02-15', undefined],
  ['1890/1892', '1890-01-01', '1893-01-01', undefined],
  ['1890-05/1890-06', '1890-05-01', '1890-07-01', undefined],
  ['1890-05-03/1890-05-04', '1890-05-03', '1890-05-05', undefined],
  ['1890~/1892', '1890-01-01', '1893-01-01', undefined],
  ['1890/..', '1890-07-02', '1890-07-02', 'end'],
  ['1890-02..', '1890-02-15', '1890-02-15', 'end'],
  ['../1890-02', '1890-02-15', '1890-02-15', 'start'],
  ['..1890-02', '1890-02-15', '1890-02-15', 'start'],
])('%s runs from %s to %s', (edtf, from, to, open) => {
  const span = toTimeSpan(edtf);
  expect([day(span.from), day(span.to)]).toEqual([from, to]);
  expect([span.isOpenStart, span.isOpenEnd]).toEqual([open === 'start', open === 'end']);
});
