/** What others may link to from now on: new lines of addresses.txt. */
import { formatManifest } from '../corpus/manifest.ts';
import { readFiles, toRootName } from '../corpus/read-files.ts';
import { parseGraph } from '../graph/load-graph.ts';
import { isBlocking, type Problem } from '../problems/problem.ts';
import type { FileChange } from './file-change.ts';

export type Publication =
  | { changes: FileChange[]; added: number; total: number }
  /** Problems of which at least one is an error: its addresses could be wrong. */
  | { problems: readonly Problem[] };

/** @param folder the content folder, which is there; what is a draft has no address yet */
export function publishAddresses(folder: string): Publication {
  const root = toRootName(folder);
  const files = readFiles(root);
  const { graph, problems } = parseGraph(files, { root });
  if (!graph || isBlocking(problems)) return { problems };
  const listed = new Set(graph.corpus.manifest?.map(({ address }) => address));
  const permanent = [...graph.places.values()].filter(({ isPermanent }) => isPermanent);
  const all = listed.union(new Set(permanent.map(({ address }) => address)));
  const file = `${root}/addresses.txt`;
  const earlier = files.find(({ path }) => path === 'addresses.txt')?.text;
  const text = formatManifest(all, earlier);
  return {
    changes:
      text === earlier
        ? []
        : [
            {
              before: earlier === undefined ? undefined : { file, text: earlier },
              after: { file, text },
            },
          ],
    added: all.size - listed.size,
    total: all.size,
  };
}
