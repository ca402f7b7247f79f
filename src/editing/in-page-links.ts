/** Links within a page, `[words](#carts)`: no outline has them, so they are found in the text. */
import { createPlaceFinder } from '../problems/place-finder.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { TextFile } from './content.ts';
import type { EntryKind, FileKind } from './entries.ts';
import type { ReferenceList } from './reference-list.ts';

/** The end of a link, or its definition at the start of a line, up to the #. */
const LINK = /(?:\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?)#(?<fragment>[\w-]+)/gmu;

/** @param corpus whose figures a link may lead to */
export function addInPageLinks(
  list: ReferenceList,
  corpus: Corpus,
  files: readonly TextFile[],
): void {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const figures = (
    [
      ['series', corpus.series],
      ['timeline', corpus.timelines],
      ['lineage', corpus.lineages],
    ] as const
  ).flatMap(([kind, entries]) => entries.map(({ id }): [string, EntryKind] => [`fig-${id}`, kind]));
  const claims = corpus.claims.map(({ id }): [string, EntryKind] => [`claim-${id}`, 'claim']);
  const made = new Map([...figures, ...claims]);
  const pages: [FileKind, readonly { id: string; file: string }[]][] = [
    ['essay', corpus.essays],
    ['topic', corpus.topics],
    ['source', corpus.sources],
    ['page', corpus.pages],
    ['figure', corpus.figures],
  ];
  for (const [on, entries] of pages) {
    for (const { id, file } of entries) {
      const text = texts.get(file) ?? '';
      for (const match of text.matchAll(LINK)) {
        const fragment = match.groups?.fragment ?? '';
        const at = match.index + match[0].length - fragment.length;
        const kind = made.get(fragment);
        const name = kind === undefined ? fragment : fragment.replace(/^(?:fig|claim)-/u, '');
        const rest = {
          what: 'link within the page',
          form: 'fragment' as const,
          written: name,
          file,
          place: () => createPlaceFinder(text, file)(at + fragment.length - name.length),
        };
        if (kind === undefined) list.addPlace(on, id, fragment, rest);
        else list.add({ kind, id: name, ...rest });
      }
    }
  }
}
