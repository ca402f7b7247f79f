// cspell:ignore onopentag ontext
/** A built folder as its links see it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Parser } from 'htmlparser2';

export interface Page {
  /** Path of the file in the folder. */
  file: string;
  ids: Set<string>;
  /** What `href` and `src` say, in the order of the page. */
  links: { tag: string; rel: string; target: string }[];
  text: string;
  /** What a `meta` element says, by its name or `http-equiv`. */
  meta: Map<string, string>;
}

export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Name and hash of every file. */
export function fingerprint(folder: string): string[] {
  return listFiles(folder).map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex')}`,
  );
}

export function readPage(folder: string, file: string): Page {
  const page: Page = { file, ids: new Set(), links: [], text: '', meta: new Map() };
  const parser = new Parser({
    onopentag(tag, { id, href, src, rel = '', ...others }) {
      if (id) page.ids.add(id);
      if (tag === 'meta')
        page.meta.set(others.name ?? others['http-equiv'] ?? '', others.content ?? '');
      for (const target of [href, src])
        if (target !== undefined) page.links.push({ tag, rel, target });
    },
    ontext(text) {
      page.text += text;
    },
  });
  parser.end(readFileSync(join(folder, file), 'utf8'));
  return page;
}

/**
 * Links of a page that lead to no file or to no anchor, or out of the sub-path.
 *
 * @param base path that the site is served under, with a slash at both ends
 */
export function findDeadLinks(
  folder: string,
  pages: ReadonlyMap<string, Page>,
  page: Page,
  base: string,
): string[] {
  return page.links.flatMap(({ target }) => {
    if (/^(?:https?|mailto|data):/u.test(target)) return [];
    const address = new URL(target, `https://site.test${base}${page.file}`);
    const path = decodeURIComponent(address.pathname);
    if (!path.startsWith(base)) return [`${page.file}: ${target} leads out of ${base}`];
    const local = path.slice(base.length);
    const file = local === '' || local.endsWith('/') ? `${local}index.html` : local;
    if (!existsSync(join(folder, file))) return [`${page.file}: ${target} leads to no file`];
    const anchor = decodeURIComponent(address.hash.slice(1));
    // The shapes that a preview draws stand on the page that shows it.
    const isShape = page.file.startsWith('previews/') && target.startsWith('#');
    if (anchor === '' || isShape || !file.endsWith('.html')) return [];
    return pages.get(file)?.ids.has(anchor) ? [] : [`${page.file}: ${target} leads to no anchor`];
  });
}
