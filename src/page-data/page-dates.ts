/** When a page was published and last changed, and how its words changed. */
import type { PageDates } from '../corpus/dates-file.ts';
import type { Graph } from '../graph/model.ts';
import type { Change } from '../schemas/history.ts';
import { formatDate } from './format-date.ts';

interface Day {
  /** `2026-11-25` */
  iso: string;
  /** `25 November 2026` */
  words: string;
}

export interface DatesOfPage {
  published: Day;
  /** The same day where nothing has changed since. */
  modified: Day;
  /** The newest first. */
  history: { day: Day; changes: Change[] }[];
}

const toDay = (iso: string): Day => ({ iso, words: formatDate(iso) });

/** @param pathname path of a page, base included; undefined where the page has no dates */
export function findPageDates(graph: Graph, pathname: string): DatesOfPage | undefined {
  const page = `/${pathname.slice(graph.paths.base.length)}`;
  const dates: PageDates | undefined = graph.corpus.dates?.find((row) => row.page === page);
  return (
    dates && {
      published: toDay(dates.published),
      modified: toDay(dates.modified),
      history: graph.corpus.history
        .filter((entry) => entry.page === page)
        .map(({ data }) => ({ day: toDay(data.date), changes: data.changes }))
        .toReversed(),
    }
  );
}
