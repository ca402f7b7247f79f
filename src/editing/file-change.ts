/** What a command would do to files: the difference of two states. */
import { createTwoFilesPatch } from 'diff';
import type { TextFile } from './content.ts';

export interface FileChange {
  /** Undefined where the file is new. */
  before: TextFile | undefined;
  /** Undefined where it is taken away. */
  after: TextFile | undefined;
}

/** @param renamed the new name of files that get one, by the old */
export function listChanges(
  before: readonly TextFile[],
  after: readonly TextFile[],
  renamed: ReadonlyMap<string, string> = new Map(),
): FileChange[] {
  const left = new Map(after.map((file) => [file.file, file]));
  const changes = before.map((file): FileChange => {
    const name = renamed.get(file.file) ?? file.file;
    const now = left.get(name);
    left.delete(name);
    return { before: file, after: now };
  });
  return [
    ...changes,
    ...[...left.values()].map((file) => ({ before: undefined, after: file })),
  ].filter(({ before: old, after: now }) => old?.file !== now?.file || old?.text !== now?.text);
}

/** The changes as a unified diff without context, in which a file that only gets another name is one line. */
export function formatChanges(changes: readonly FileChange[]): string {
  return changes
    .map(({ before, after }) => {
      const [from, to] = [before?.file ?? '/dev/null', after?.file ?? '/dev/null'];
      if (before?.text === after?.text) return `--- ${from}\n+++ ${to}\n`;
      return createTwoFilesPatch(from, to, before?.text ?? '', after?.text ?? '', '', '', {
        context: 0,
      })
        .replace(/^(?:Index: .*\n)?=+\n/u, '')
        .replaceAll(/^(---|\+\+\+) (.*)\t$/gmu, '$1 $2');
    })
    .join('\n');
}
