/** EDTF level 1 (ISO 8601-2:2019) as a place on a line of time. */

/** Times in milliseconds since 1970, UTC. */
export interface TimeSpan {
  /** The same as `to` for a single date: the middle of the day, month or year. */
  from: number;
  to: number;
  /** True where the date has no beginning: "until …". */
  isOpenStart: boolean;
  /** True where the date has no end: "since …". */
  isOpenEnd: boolean;
}

/** The first moment of a date, and the first after it. */
function toBounds(date: string): [number, number] {
  const [year = 0, month, day] = date
    .replace(/[~?%]$/u, '')
    .split('-')
    .map(Number);
  const [at, step] = [month ?? 1, day ?? 1];
  const end =
    month === undefined
      ? Date.UTC(year + 1, 0, 1)
      : day === undefined
        ? Date.UTC(year, at, 1)
        : Date.UTC(year, at - 1, step + 1);
  return [Date.UTC(year, at - 1, step), end];
}

const toMiddle = (date: string): number => {
  const [start, end] = toBounds(date);
  return (start + end) / 2;
};

/** `2011-04` → the middle of April; `2009/2015` → all of these years; `2014/..` → from the middle of 2014 on. */
export function toTimeSpan(edtf: string): TimeSpan {
  const [first = '', last] = edtf
    .replace(/^\.\.(?!\/)/u, '../')
    .replace(/(?<!\/)\.\.$/u, '/..')
    .split('/');
  const isOpenStart = first === '..';
  const isOpenEnd = last === '..';
  if (last === undefined || isOpenStart || isOpenEnd) {
    const at = toMiddle(isOpenStart ? (last ?? '') : first);
    return { from: at, to: at, isOpenStart, isOpenEnd };
  }
  return { from: toBounds(first)[0], to: toBounds(last)[1], isOpenStart, isOpenEnd };
}
