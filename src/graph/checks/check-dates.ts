/** A page has the date of what it says: where that changed, the date must follow. */
import type { Problem } from '../../problems/problem.ts';
import type { Graph } from '../model.ts';
import { listOwnContent } from '../own-content.ts';

const SHOWN = 3;

/** One problem for all pages, since one command mends them all. */
export function checkDates({ corpus }: Graph): Problem[] {
  const { dates, isWhole } = corpus;
  // What was left out for its faults is missing, and not gone.
  if (!dates || !isWhole) return [];
  const rows = new Map(dates.map((row) => [row.page, row]));
  const pages = listOwnContent({ corpus });
  const known = new Set(pages.map(({ page }) => page));
  const stale = [
    ...pages.filter(({ page, hash }) => rows.get(page)?.hash !== hash).map(({ page }) => page),
    ...dates.filter(({ page }) => !known.has(page)).map(({ page }) => page),
  ];
  const [first] = stale;
  if (first === undefined) return [];
  const place = rows.get(first)?.place ?? dates[0]?.place;
  const others = stale.length > SHOWN ? ` and ${stale.length - SHOWN} more` : '';
  return [
    {
      code: 'outdated-date',
      message: `the dates are not those of what stands there: ${stale.slice(0, SHOWN).join(', ')}${others}`,
      file: place?.file ?? '',
      line: place?.line ?? 1,
      column: 1,
    },
  ];
}
