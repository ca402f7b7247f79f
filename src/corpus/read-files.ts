/** The one place that reads `content/` from the disk. It follows no link, so that nothing from elsewhere is published. */
import {
  existsSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { join } from 'node:path';
import { decodeText } from './decode-text.ts';
import type { FileFault } from './file-fault.ts';
import { readPngSize, type PictureSize } from './picture.ts';

export interface ContentFile {
  /** Path inside the content folder, with forward slashes. */
  path: string;
  /** Empty where the file was not read. */
  text: string;
  /** Why it was not read. */
  fault?: FileFault;
  /** Of a card: its size, undefined where it is no picture of its kind. */
  picture?: { size: PictureSize | undefined };
}

/** Bytes that a text, and any other file such as a picture, may have. */
export const SIZE_LIMITS = { text: 1_000_000, other: 2_000_000 };

const TEXT = /^addresses\.txt$|\.(?:mdx?|yaml|csv|topo\.json)$/u;
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/u;
/** Pictures that are looked into: pages name their sizes. */
const CARD = /^cards\/[^/]+\.png$/u;
/** Folders in which anything may lie. */
const FREE = /^(?:data|drafts)\//u;

const formatSize = (bytes: number): string =>
  bytes < 100_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`;

function findFault(file: string, entry: Dirent, limit: number): FileFault | undefined {
  if (entry.isSymbolicLink()) {
    const target = readlinkSync(file);
    const message = existsSync(file)
      ? `it is a link to ${target}`
      : `it is a link to ${target}, which is not there`;
    return { code: 'outside-link', message };
  }
  if (!entry.isFile()) return { code: 'unreadable-file', message: 'it is neither file nor folder' };
  const { size } = statSync(file);
  if (size <= limit) return undefined;
  const message = `it has ${formatSize(size)}; at most ${formatSize(limit)} are allowed`;
  return { code: 'oversized-file', message };
}

function readFile(
  file: string,
  path: string,
  entry: Dirent,
  limits: typeof SIZE_LIMITS,
): Omit<ContentFile, 'path'> | undefined {
  const isText = TEXT.test(entry.name);
  if (!isText && entry.isFile() && !PICTURE.test(entry.name) && !FREE.test(path)) {
    const message = 'nothing reads a file with this ending: texts end in .md, .mdx or .yaml';
    return { text: '', fault: { code: 'misplaced-file', message } };
  }
  try {
    const fault = findFault(file, entry, isText ? limits.text : limits.other);
    if (fault) return { text: '', fault };
    if (CARD.test(path)) return { text: '', picture: { size: readPngSize(readFileSync(file)) } };
    return isText ? { text: '', ...decodeText(readFileSync(file)) } : undefined;
  } catch (error) {
    return { text: '', fault: { code: 'unreadable-file', message: (error as Error).message } };
  }
}

/** A content folder as problems name it: without slashes at its end. */
export const toRootName = (folder: string): string => folder.replace(/(?<=.)\/+$/u, '');

/**
 * Text files and cards below a folder, in a stable order, and files of any kind that have a fault; names
 * that start with a dot are passed over.
 */
export function readFiles(root: string, limits = SIZE_LIMITS): ContentFile[] {
  const list = (folder: string): Dirent[] | FileFault => {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true });
    } catch (error) {
      return { code: 'unreadable-file', message: (error as Error).message };
    }
  };
  const read = (folder: string): ContentFile[] => {
    const entries = list(folder);
    if (!Array.isArray(entries)) return [{ path: folder, text: '', fault: entries }];
    return entries
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) return read(path);
        const file = readFile(join(root, path), path, entry, limits);
        return file ? [{ path, ...file }] : [];
      });
  };
  return read('').sort((a, b) => (a.path < b.path ? -1 : 1));
}
