/** New rows of dates.csv, and what changed on each page, for its history. */
import type { DatedRow } from '../corpus/dates-file.ts';
import type { Graph } from '../graph/model.ts';
import { listOwnContent } from '../graph/own-content.ts';
import type { Change } from '../schemas/history.ts';
import { comparePassages, createPassageLists } from '../graph/list-passages.ts';

export interface RecordedDates {
  rows: DatedRow[];
  /** Pages that have a date for the first time. */
  added: string[];
  /** Pages with other words than were recorded, and which; undefined where the earlier ones are not known. */
  changed: { page: string; changes: Change[] | undefined }[];
}

/**
 * @param earlier the content as it was recorded last; undefined where that is not known
 * @param today `2026-11-25`
 */
export function recordDates(
  graph: Pick<Graph, 'corpus'>,
  earlier: Pick<Graph, 'corpus'> | undefined,
  today: string,
): RecordedDates {
  const known = new Map(graph.corpus.dates?.map((row) => [row.page, row]));
  const then = new Map(
    (earlier ? listOwnContent(earlier) : []).map(({ page, hash }) => [page, hash]),
  );
  const listNow = createPassageLists(graph);
  const listThen = earlier && createPassageLists(earlier);
  const added: string[] = [];
  const changed: RecordedDates['changed'] = [];
  const rows = listOwnContent(graph).map((own): DatedRow => {
    const { page, hash } = own;
    const row = known.get(page);
    if (!row) {
      added.push(page);
      return { ...own, published: today, modified: today };
    }
    const { published, modified } = row;
    if (row.hash === hash) return { ...own, published, modified };
    const words = listNow(page);
    const earlierWords = then.get(page) === row.hash ? listThen?.(page) : undefined;
    if (words)
      changed.push({ page, changes: earlierWords && comparePassages(earlierWords, words) });
    return { ...own, published, modified: today };
  });
  return { rows, added, changed };
}
