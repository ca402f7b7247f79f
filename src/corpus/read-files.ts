/** The one place that reads `content/` from the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ContentFile {
  /** Path inside the content folder, with forward slashes. */
  path: string;
  /** Empty where the file could not be read. */
  text: string;
  /** Why it could not be read. */
  fault?: string;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

function readText(file: string): Pick<ContentFile, 'text' | 'fault'> {
  try {
    const text = UTF8.decode(readFileSync(file));
    return text.includes('\0') ? { text: '', fault: 'it holds the character NUL' } : { text };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const fault = code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is no UTF-8' : message;
    return { text: '', fault };
  }
}

/** Text files below a folder, in a stable order; names that start with a dot are passed over. */
export function readFiles(root: string): ContentFile[] {
  const list = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap((entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory()
          ? list(path)
          : /^addresses\.txt$|\.(?:mdx?|ya?ml|csv)$/u.test(entry.name)
            ? [path]
            : [];
      });
  return list('')
    .sort()
    .map((path) => ({ path, ...readText(join(root, path)) }));
}
