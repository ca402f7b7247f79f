/** What the page of downloads shows: what there is, and nothing else. */
import { downloads, fileFormats } from '#interface';
import { FEEDS, findFeedDate } from '../graph/feeds.ts';
import type { Graph } from '../graph/model.ts';
import { formatSize } from '../page-data/format-size.ts';
import { countBytes, type DataFile } from './data-file.ts';
import type { DescribedFile } from './data-package.ts';
import { listDataFiles, type DataFiles } from './list-data-files.ts';

export interface DownloadFile {
  /** "CSV". */
  format: string;
  href: string;
  /** What it is called where it is kept. */
  fileName: string;
  mediaType: string;
  /** Undefined where the size is known only after the pages are made. */
  size: { bytes: number; words: string } | undefined;
  /** Address of its JSON Schema. */
  schema: string | undefined;
}

export interface Download {
  /** What it is called: "Claims", "Figure 3". */
  label: string;
  /** The title of a figure. */
  title?: string;
  says: string;
  files: DownloadFile[];
}

export interface DownloadGroup {
  id: keyof typeof downloads.groups;
  heading: string;
  lead: string;
  items: Download[];
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  csv: fileFormats.csv,
  json: fileFormats.json,
  bib: fileFormats.bibtex,
  'csl+json': fileFormats.cslJson,
};

const nameFormat = ({ mediaType, path }: DataFile): string => {
  const ending = mediaType.includes('citationstyles') ? 'csl+json' : path.replace(/^.*\./u, '');
  return FORMAT_NAMES[ending] ?? ending;
};

function toFile(base: string, file: DataFile, schema?: DataFile): DownloadFile {
  const bytes = countBytes(file);
  return {
    format: nameFormat(file),
    href: base + file.path,
    fileName: file.name,
    mediaType: file.mediaType,
    size: { bytes, words: formatSize(bytes) },
    schema: schema && base + schema.path,
  };
}

/** A file of which the size is not known. */
const toUnsized = (
  href: string,
  format: string,
  mediaType: string,
  fileName = href.replace(/^.*\//u, ''),
): DownloadFile => ({
  format,
  href,
  fileName,
  mediaType,
  size: undefined,
  schema: undefined,
});

/** Files of one name make one item: a figure has two. */
function toItems(base: string, files: readonly DescribedFile[], all: DataFiles): Download[] {
  const groups = Map.groupBy(files, ({ path }) => path.replace(/\.\w+$/u, ''));
  return [...groups.values()].flatMap((of): Download[] => {
    const [first] = of;
    return first
      ? [
          {
            ...(first.label === undefined
              ? { label: first.title }
              : { label: first.label, title: first.title }),
            says: first.description,
            files: of.map((file) => toFile(base, file, all.schemas.get(file.name))),
          },
        ]
      : [];
  });
}

const FEED_TYPES = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;
const FEED_NAMES = { atom: fileFormats.atom, json: fileFormats.jsonFeed };

/**
 * Groups without an item are left out.
 *
 * @param origin canonical origin of the site
 */
export function listDownloads(graph: Graph, origin: URL | undefined): DownloadGroup[] {
  const { paths } = graph;
  const { base } = paths;
  const all = listDataFiles(graph, origin);
  const isSources = ({ name }: DataFile): boolean => name.startsWith('sources.');
  const items: Readonly<Record<DownloadGroup['id'], Download[]>> = {
    json: toItems(
      base,
      all.json.filter((file) => !isSources(file)),
      all,
    ),
    tables: [
      { ...downloads.package, files: [toFile(base, all.package)] },
      ...toItems(base, all.tables, all),
    ],
    figures: toItems(base, all.figures, all),
    citations: toItems(base, [...all.json.filter(isSources), all.bibliography], all),
    feeds: FEEDS.filter((list) => findFeedDate(graph, list) !== undefined).map((list) => ({
      ...downloads.feeds[list],
      files: (['atom', 'json'] as const).map((ending) =>
        toUnsized(
          paths.feed(paths[list], ending),
          FEED_NAMES[ending],
          FEED_TYPES[ending],
          `${list}.${ending}`,
        ),
      ),
    })),
    site: [
      {
        ...downloads.bom,
        files: [toUnsized(paths.bom, fileFormats.json, 'application/vnd.cyclonedx+json')],
      },
    ],
  };
  return (Object.keys(items) as DownloadGroup['id'][])
    .map((id) => ({ id, ...downloads.groups[id], items: items[id] }))
    .filter((group) => group.items.length > 0);
}
