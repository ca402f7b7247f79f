/** The one place that reads `content/` from the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ContentFile {
  /** Path inside the content folder, with forward slashes. */
  path: string;
  text: string;
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
          : /\.(?:mdx?|ya?ml|csv)$/u.test(entry.name)
            ? [path]
            : [];
      });
  return list('')
    .sort()
    .map((path) => ({
      path,
      text: readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/u, ''),
    }));
}
