/** When a page was published and last changed, and how its words changed. */
import type { Graph } from '../graph/model.ts';
import { formatDate } from './format-date.ts';

interface Day {
  /** `2026-11-25` */
  iso: string;
  /** `25 November 2026` */
  words: string;
}

/** Words that changed, with the place where they stand or stood. */
interface ChangedPassage {
  /** `¶ 7` where the place is still there, else the name that it had. */
  name: string;
  /** Its address on the page; undefined where it has none. */
  href: string | undefined;
  was: string | undefined;
  now: string | undefined;
}

export interface DatesOfPage {
  published: Day;
  /** The same day where nothing has changed since. */
  modified: Day;
  /** The newest first. */
  history: { day: Day; changes: ChangedPassage[] }[];
}

const toDay = (iso: string): Day => ({ iso, words: formatDate(iso) });

/** @param pathname path of a page, base included; undefined where the page has no dates */
export function findPageDates(graph: Graph, pathname: string): DatesOfPage | undefined {
  const page = `/${pathname.slice(graph.paths.base.length)}`;
  const dates = graph.records.dates.get(page);
  return (
    dates && {
      published: toDay(dates.published),
      modified: toDay(dates.modified),
      history: (graph.records.history.get(page) ?? [])
        .map(({ data }) => ({
          day: toDay(data.date),
          changes: data.changes.map(({ at, was, now }) => {
            const place = graph.places.get(page + at);
            return { name: place?.part ?? at.replace(/^#/u, ''), href: place && at, was, now };
          }),
        }))
        .toReversed(),
    }
  );
}
