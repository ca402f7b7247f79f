/** What becomes of the dates when an entry gets another id: pages that name it say the same as before. */
import { withoutDrafts } from '../corpus/drafts.ts';
import { formatDates } from '../corpus/dates-file.ts';
import type { Graph } from '../graph/model.ts';
import { listOwnContent } from '../graph/own-content.ts';

/**
 * @param map the address that another one becomes
 * @returns the text of dates.csv: a page that was up to date is so still, and one that was behind is so still
 */
export function moveDates(
  before: Pick<Graph, 'corpus'>,
  after: Pick<Graph, 'corpus'>,
  map: (address: string) => string,
): string {
  const contentOf = (graph: Pick<Graph, 'corpus'>) =>
    new Map(listOwnContent({ corpus: withoutDrafts(graph.corpus) }).map((own) => [own.page, own]));
  const [earlier, now] = [contentOf(before), contentOf(after)];
  const rows = before.corpus.dates?.map((row) => {
    const page = map(row.page);
    const own = earlier.get(row.page)?.hash === row.hash ? now.get(page) : undefined;
    return { ...row, page, ...own };
  });
  return formatDates(rows ?? []);
}
