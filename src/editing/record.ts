/** What is published from now on: addresses, dates, and the words that changed since the last record. */
import { formatDates } from '../corpus/dates-file.ts';
import { formatManifest } from '../corpus/manifest.ts';
import { readFiles, toRootName, type ContentFile } from '../corpus/read-files.ts';
import { parseGraph } from '../graph/load-graph.ts';
import type { Graph } from '../graph/model.ts';
import { isBlocking, type Problem } from '../problems/problem.ts';
import type { Change } from '../schemas/history.ts';
import { readCommittedFiles } from './committed-files.ts';
import type { FileChange } from './file-change.ts';
import { toHistoryFile } from './history-file.ts';
import { recordDates, type RecordedDates } from './record-dates.ts';
import { appendItem } from './write-yaml.ts';

export type Recording =
  | ({ changes: FileChange[]; addresses: { added: number; total: number } } & Pick<
      RecordedDates,
      'added' | 'changed'
    >)
  /** Problems of which at least one is an error: what is entered could be wrong. */
  | { problems: readonly Problem[] };

const HEAD =
  '# How this page changed. Written by `npm run record`, which adds and never removes.\n';

function listAddresses({ corpus, places }: Graph): { listed: Set<string>; all: Set<string> } {
  const listed = new Set(corpus.manifest?.map(({ address }) => address));
  const permanent = [...places.values()].filter(({ isPermanent }) => isPermanent);
  return { listed, all: listed.union(new Set(permanent.map(({ address }) => address))) };
}

/**
 * @param folder the content folder, which is there; what is a draft is not published
 * @param today the day of the record, `2026-11-25`
 * @param readEarlier the content as it was recorded last
 */
export function recordContent(
  folder: string,
  today: string,
  readEarlier: () => ContentFile[] | undefined = () => readCommittedFiles(folder, 'dates.csv'),
): Recording {
  const root = toRootName(folder);
  const files = readFiles(root);
  const { graph, problems } = parseGraph(files, { root, asWritten: true });
  // That dates are behind is what this mends.
  const others = problems.filter(({ code }) => code !== 'outdated-date');
  if (!graph || isBlocking(others)) return { problems };
  const textOf = (path: string): string | undefined =>
    files.find((file) => file.path === path)?.text;
  const toChange = (path: string, text: string): FileChange[] => {
    const file = `${root}/${path}`;
    const before = textOf(path);
    return text === before
      ? []
      : [
          {
            before: before === undefined ? undefined : { file, text: before },
            after: { file, text },
          },
        ];
  };
  const { listed, all } = listAddresses(graph);
  const isBehind = others.length < problems.length;
  const committed = isBehind ? readEarlier() : undefined;
  const earlier = committed && parseGraph(committed, { root, asWritten: true }).graph;
  const { rows, added, changed } = recordDates(graph, earlier, today);
  const toHistory = (page: string, changes: Change[]): FileChange[] => {
    const path = toHistoryFile(page);
    const entry = { date: today, ...(changes.length > 0 && { changes }) };
    return toChange(path, appendItem(textOf(path) ?? HEAD, entry));
  };
  return {
    changes: [
      ...toChange('addresses.txt', formatManifest(all, textOf('addresses.txt'))),
      ...toChange('dates.csv', formatDates(rows)),
      ...changed.flatMap(({ page, changes }) => (changes ? toHistory(page, changes) : [])),
    ],
    addresses: { added: all.size - listed.size, total: all.size },
    added,
    changed,
  };
}
