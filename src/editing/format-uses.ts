/** Uses of an id, as text for a terminal and as JSON for other programs. */
import { KIND_NAMES } from './entries.ts';
import type { Used } from './find-uses.ts';

/** A title that is a whole sentence is cut after some words. */
const LONGEST = 60;

const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, '')} …`;

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** One line `file:line:column  what it is` for each use, in the order of files. */
export function formatUses(found: readonly Used[]): string {
  return found
    .map(({ entry, defined, uses }) => {
      const head = `The ${KIND_NAMES[entry.kind]} ${entry.id}, “${shorten(entry.title)}”\n  ${defined.file}:${defined.line}:${defined.column}  where it is defined`;
      const files = new Set(uses.map(({ file }) => file));
      const lines = uses.map(
        ({ file, line, column, what }) => `  ${file}:${line}:${column}  ${what}`,
      );
      const sum =
        uses.length === 0
          ? 'Nothing uses it.'
          : `${count(uses.length, 'use')} in ${count(files.size, 'file')}.`;
      return [head, lines.join('\n'), sum].filter(Boolean).join('\n\n');
    })
    .join('\n\n\n');
}

/** A list with one object for each entry that has the id. */
export function formatUsesAsJson(found: readonly Used[]): string {
  return JSON.stringify(
    found.map(({ entry: { kind, id, title }, defined, uses }) => ({
      kind,
      id,
      title,
      defined,
      uses,
    })),
    null,
    2,
  );
}
