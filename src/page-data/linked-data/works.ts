/** Works as linked data: the book, its chapters and figures, and the sources. */
import type { EssayEntry, FigureEntry, SourceEntry } from '../../corpus/corpus.ts';
import {
  buildChapter,
  nameChapter as buildChapterName,
  referToChapter,
} from '../../metadata/linked-data/chapter.ts';
import { buildCitedWork, referToWork } from '../../metadata/linked-data/cited-work.ts';
import { referToTopic } from '../../metadata/linked-data/defined-term.ts';
import {
  buildDataset,
  buildModel,
  referToData,
  referToModel,
} from '../../metadata/linked-data/figure.ts';
import {
  buildBook,
  buildOrganization,
  buildWebSite,
  referToBook,
} from '../../metadata/linked-data/publication.ts';
import { getChapterPage } from '../chapter.ts';
import { listFigureFiles, toFigureLine } from '../figure-page.ts';
import { toSourceLine } from '../source.ts';
import type { LinkedContext, LinkedSubject } from './subject.ts';

export function linkHome({ graph, publication, toUrl }: LinkedContext): LinkedSubject {
  const chapters = graph.corpus.essays.map(({ id, data }) =>
    buildChapterName({ url: toUrl(graph.paths.essay(id)), title: data.title }),
  );
  return {
    mainEntity: referToBook(publication),
    nodes: [
      buildWebSite(publication),
      buildOrganization(publication),
      buildBook(publication, chapters),
    ],
  };
}

export function linkChapter(
  { graph, publication, page, toUrl }: LinkedContext,
  entry: EssayEntry,
): LinkedSubject {
  const { title, question, number, minutes, sources, startsFrom } = getChapterPage(graph, entry);
  const topics = graph.corpus.topics.filter(({ id }) =>
    graph.backlinks
      .get(`topic:${id}`)
      ?.some(({ from }) => from.type === 'essay' && from.id === entry.id),
  );
  const chapter = buildChapter(publication, {
    url: page.url,
    title,
    question,
    position: number,
    minutes,
    dates: page.dates,
    citations: sources.map(({ href }) => referToWork(toUrl(href))),
    startsFrom: startsFrom && referToWork(toUrl(startsFrom.href)),
    mentions: topics.map(({ id }) => referToTopic(toUrl(graph.paths.topic(id)))),
    corrections: page.corrections,
    image: page.image,
  });
  return { mainEntity: referToChapter(page.url), nodes: [chapter] };
}

export function linkSource({ graph, page }: LinkedContext, entry: SourceEntry): LinkedSubject {
  const { title, titleIsDescriptive, foreign } = toSourceLine(graph, entry);
  const work = buildCitedWork({
    page: page.url,
    title: titleIsDescriptive ? `[${title}]` : title,
    source: entry.data,
    isForeign: foreign !== undefined,
  });
  return { mainEntity: referToWork(page.url), nodes: [work] };
}

export function linkFigure(
  { graph, publication, page, toUrl }: LinkedContext,
  entry: FigureEntry,
): LinkedSubject {
  const { title, summary, isModel } = toFigureLine(graph, entry);
  const files = listFigureFiles(graph, entry).map(({ href, mediaType }) => ({
    url: toUrl(href),
    mediaType,
  }));
  const facts = { url: page.url, title, summary, dates: page.dates, files };
  const hasData = files.length > 0;
  return {
    mainEntity: isModel ? referToModel(page.url) : hasData ? referToData(page.url) : undefined,
    nodes: [
      ...(isModel ? [buildModel(publication, facts)] : []),
      ...(hasData ? [buildDataset(publication, facts)] : []),
    ],
  };
}
