/** The content as it stood when it was last recorded: from the version control, which keeps every state. */
import { execFileSync } from 'node:child_process';
import { decodeText } from '../corpus/decode-text.ts';
import type { ContentFile } from '../corpus/read-files.ts';

const MAX_BYTES = 2 ** 28;

/** git's output in a folder. @throws where there is no git, or no repository */
const runGit = (folder: string, args: readonly string[], input?: string): Buffer =>
  execFileSync('git', ['-C', folder, ...args], {
    maxBuffer: MAX_BYTES,
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(input !== undefined && { input }),
  });

/** Cuts what `git cat-file --batch` prints: a line with the size in bytes, the content, a line break. */
function splitObjects(output: Buffer): Buffer[] {
  const objects: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const lineEnd = output.indexOf(0x0a, at);
    const size = Number(output.subarray(at, lineEnd).toString().split(' ').at(-1));
    objects.push(output.subarray(lineEnd + 1, lineEnd + 1 + size));
    at = lineEnd + 1 + size + 1;
  }
  return objects;
}

/**
 * @param folder the content folder
 * @param record the file in it whose last commit is looked for
 * @returns undefined where there is no such commit
 */
export function readCommittedFiles(folder: string, record: string): ContentFile[] | undefined {
  try {
    const revision = runGit(folder, ['log', '-1', '--format=%H', '--', record]).toString().trim();
    if (revision === '') return undefined;
    const paths = runGit(folder, ['ls-tree', '-r', '-z', '--name-only', revision, '.'])
      .toString()
      .split('\0')
      .filter((path) => /\.(?:mdx?|yaml|csv|txt)$/u.test(path));
    const names = paths.map((path) => `${revision}:./${path}\n`).join('');
    const objects = splitObjects(runGit(folder, ['cat-file', '--batch'], names));
    return paths.map((path, index) => ({
      path,
      text: '',
      ...decodeText(objects[index] ?? Buffer.alloc(0)),
    }));
  } catch {
    return undefined;
  }
}
