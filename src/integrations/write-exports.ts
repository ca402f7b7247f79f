/** Files in other formats, made of the finished pages: what is not on a page is in none of them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../graph/model.ts';
import type { PageDates } from '../corpus/dates-file.ts';
import { sortEntries, type Feed, type FeedEntry } from '../exports/feed.ts';
import { readFinishedPage, type FinishedPage } from '../exports/finished-page.ts';
import { formatAtom } from '../exports/format-atom.ts';
import { formatJsonFeed } from '../exports/format-json-feed.ts';
import { formatMarkdown, type FrontMatter } from '../exports/format-markdown.ts';
import { readArticle, readLog } from '../exports/read-entries.ts';
import { FEEDS, findFeedDate, type FeedList } from '../graph/feeds.ts';

/** A site whose pages are written. */
interface Site {
  graph: Graph;
  folder: string;
}

/** A path inside the site, base included, without the base. */
const toLocal = ({ paths }: Graph, path: string): string => path.slice(paths.base.length);

const readPage = ({ graph, folder }: Site, path: string): FinishedPage =>
  readFinishedPage(readFileSync(join(folder, toLocal(graph, path), 'index.html'), 'utf8'));

const write = ({ graph, folder }: Site, path: string, text: string): void =>
  writeFileSync(join(folder, toLocal(graph, path)), text);

const findDates = (graph: Graph, path: string): PageDates | undefined =>
  graph.records.dates.get(`/${toLocal(graph, path)}`);

function writeMarkdown(
  site: Site,
  path: string,
  facts: Pick<FrontMatter, 'kind' | 'question'>,
): void {
  const { corpus, paths } = site.graph;
  const dates = findDates(site.graph, path);
  const { title, licence } = corpus.site;
  write(
    site,
    paths.markdown(path),
    formatMarkdown(readPage(site, path), {
      ...facts,
      published: dates?.published,
      version: dates?.modified,
      publisher: title,
      licence: { name: licence.name, url: licence.url },
    }),
  );
}

/** In the order of the book. */
function readChapters(site: Site): FeedEntry[] {
  const { corpus, paths } = site.graph;
  return corpus.essays.flatMap(({ id }) => {
    const path = paths.essay(id);
    const dates = findDates(site.graph, path);
    if (!dates) return [];
    const { published, modified: updated } = dates;
    return [readArticle(readPage(site, path), { published, updated })];
  });
}

/** What each feed lists. */
const ENTRIES: Readonly<Record<FeedList, (site: Site, list: FinishedPage) => FeedEntry[]>> = {
  chapters: readChapters,
  corrections: (_, list) => readLog(list),
};

function writeFeed(site: Site, name: FeedList): void {
  const { graph } = site;
  const updated = findFeedDate(graph, name);
  if (updated === undefined) return;
  const { corpus, paths } = graph;
  const { title, language, licence } = corpus.site;
  const list = readPage(site, paths[name]);
  const toAbsolute = (path: string): string => new URL(path, list.url).href;
  const feed: Feed = {
    url: list.url,
    title: `${title}: ${list.title}`,
    description: list.description,
    language,
    publisher: { name: title, url: toAbsolute(paths.home) },
    rights: `${licence.name} (${licence.url}). ${licence.exceptions}`,
    updated,
    entries: sortEntries(ENTRIES[name](site, list)),
  };
  for (const [ending, format] of [
    ['atom', formatAtom],
    ['json', formatJsonFeed],
  ] as const) {
    const path = paths.feed(paths[name], ending);
    write(site, path, format(feed, toAbsolute(path)));
  }
}

/**
 * Writes the text of each chapter, topic and source as Markdown, and the feeds.
 *
 * @param folder a site that holds its pages
 * @throws where a page is not there, or not as the layouts make it
 */
export function writeExports(graph: Graph, folder: string): void {
  const site: Site = { graph, folder };
  const { corpus, paths } = graph;
  for (const { id, data } of corpus.essays)
    writeMarkdown(site, paths.essay(id), { kind: 'chapter', question: data.question });
  for (const { id } of corpus.topics)
    writeMarkdown(site, paths.topic(id), { kind: 'topic', question: undefined });
  for (const { id } of corpus.sources)
    writeMarkdown(site, paths.source(id), { kind: 'source', question: undefined });
  for (const name of FEEDS) writeFeed(site, name);
}
